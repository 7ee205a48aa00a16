// The words that the records of a corpus are classed by: `vocabulary.json`. Their ids stand in the records, their labels on the page.
import type { Words } from './words.ts';

export interface Term {
  id: string;
  label: Words;
  /** One sentence. */
  meaning?: Words | undefined;
}

export interface Stance extends Term {
  /** How a number is known that a claim of this stance prints: `estimated`. Without it, the label. */
  ofNumber?: Words | undefined;
}

export interface Measure extends Term {
  /** The unit that goes without saying. */
  unit?: string | undefined;
  /** The unit alone says what is counted: `rifles`; the label is for lists. */
  saidByUnit?: boolean | undefined;
  /** Figures of it are held against each other; those of a measure that is none (`other`) need not count the same thing. */
  compares: boolean;
  /** Figures of it may be added up over events. */
  adds: boolean;
}

export interface RelationTerm extends Term {
  /** At the end that the relation leads to: `disputed by`. Without it the label reads the right way at both. */
  atOtherEnd?: Words | undefined;
}

/** Each list in the order in which the page shows it. */
export interface Vocabulary {
  /** Version of the form of the file. */
  form: 1;
  eventKinds: readonly Term[];
  categories: readonly Term[];
  actors: readonly Term[];
  victimGroups: readonly Term[];
  measures: readonly Measure[];
  stances: readonly Stance[];
  /** Labels for the kinds of relation, which are the program's own, in the order in which a record shows them. */
  relationKinds: readonly RelationTerm[];
  /** Kinds of evidence that claims rest on; empty where the corpus tells none apart. */
  evidenceKinds: readonly Term[];
  sourceTypes: readonly Term[];
  /** Labels for the kinds of place and the degrees of precision, which are the program's own: only where the corpus says them otherwise. */
  placeKinds: readonly Term[];
  precisions: readonly Term[];
}

/** The lists of it, by name. */
export type TermList = Exclude<keyof Vocabulary, 'form'>;

export const noVocabulary: Vocabulary = {
  form: 1,
  eventKinds: [],
  categories: [],
  actors: [],
  victimGroups: [],
  measures: [],
  stances: [],
  relationKinds: [],
  evidenceKinds: [],
  sourceTypes: [],
  placeKinds: [],
  precisions: [],
};

export const termIds = (terms: readonly Term[]): string[] => terms.map(({ id }) => id);

/** Position in its list; one that is not listed comes after all. */
export function termOrder(terms: readonly Term[], id: string): number {
  const at = terms.findIndex((term) => term.id === id);
  return at < 0 ? terms.length : at;
}
