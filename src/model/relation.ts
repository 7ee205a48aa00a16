// How one record stands to another: a relation is written at one end and shown at both.

/**
 * `contradicts`: both cannot be taken as they stand. `disputes`: a claim denies or doubts another. `limits`: says how far another holds.
 * `answers`: a deed that follows an order, a reply, an act told as a response. `part-of`: told as a part of another, which says nothing on
 * counting. `same-matter`: both concern one matter. `repeats`: one text passes on another, or both rest on one wording.
 */
export const relationKinds = [
  'contradicts',
  'disputes',
  'limits',
  'answers',
  'part-of',
  'same-matter',
  'repeats',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  /** Id of an event or of a claim. */
  to: string;
  kind: RelationKind;
  /** One sentence in our own words that can be read at either end. */
  why: string;
}

/** The kinds that speak against the other record, or hold it within bounds: these a reader of either must see. */
const against: ReadonlySet<RelationKind> = new Set(['disputes', 'contradicts', 'limits']);
export const speaksAgainst = ({ kind }: Pick<Relation, 'kind'>): boolean => against.has(kind);

/** A relation as seen from one of its ends. */
export interface RelationEnd {
  kind: RelationKind;
  /** True at the end where it is written: this record answers, disputes or limits the other, or is a part of it. */
  isWrittenHere: boolean;
}

const seenFromFar: Record<RelationKind, string> = {
  contradicts: 'contradicts',
  disputes: 'disputed-by',
  limits: 'limited-by',
  answers: 'answered-by',
  'part-of': 'has-part',
  'same-matter': 'same-matter',
  repeats: 'repeated-by',
};

/** The kind as a term that reads the right way at this end: `answers` at one, `answered-by` at the other. */
export const relationTerm = ({ kind, isWrittenHere }: RelationEnd): string =>
  isWrittenHere ? kind : seenFromFar[kind];

/** A record with those of its relations that are kept; without the field where none is left. */
export function withRelations<Holder extends { relations?: Relation[] | undefined }>(
  holder: Holder,
  isKept: (relation: Relation, index: number) => boolean,
): Holder {
  if (!holder.relations) return holder;
  const kept = holder.relations.filter(isKept);
  return { ...holder, relations: kept.length > 0 ? kept : undefined };
}
