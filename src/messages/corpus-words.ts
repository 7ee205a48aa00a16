// Joins the words of the program with those of a corpus: its titles, its terms, and what it says of itself.
import { type AtlasDescription, recordLanguage } from '../model/atlas.ts';
import { type RelationEnd, relationTerm } from '../model/relation.ts';
import type { Measure, RelationTerm, Stance, Term, TermList, Vocabulary } from '../model/vocabulary.ts';
import { type Words, worded } from '../model/words.ts';
import type { Messages, ProgramWords } from './en/messages.ts';
import { opening } from './plural.ts';

type ProgramTerms = ProgramWords['terms'];

/** The terms of the data model. Each function takes an id; one that is not in the vocabulary is its own label. */
export interface Terms extends Omit<ProgramTerms, 'placeKind' | 'precision' | 'counted'> {
  eventKind(id: string): string;
  category(id: string): string;
  actor(id: string): string;
  victimGroup(id: string): string;
  stance(id: string): string;
  /** The kind of evidence that a claim rests on. */
  evidence(id: string): string;
  /** How a number is known, by the stance of the claim that gives it. */
  knownBy(id: string): string;
  sourceType(id: string): string;
  /** How this record stands to another, to be read before the other's title: `Disputes`, and at the other end `Disputed by`. */
  relation(end: RelationEnd): string;
  /** Beside a number; empty where its unit says all. */
  measure(id: string): string;
  /** In a list. */
  measureAlone(id: string): string;
  placeKind(id: string): string;
  /** UCDP precision, 1 to 7. */
  precision(degree: number): string;
  /** The unit beside a measure; empty where it goes without saying. */
  unit(unit: string, measure: string): string;
  /** What a number counts, of the unit that the source names and the measure. `null`: the number is in words, which say it themselves. */
  counted(unit: string | null, measure: string): string;
  /** One sentence; empty where the vocabulary has none. */
  meaning(list: TermList, id: string): string;
}

export interface CorpusWords {
  corpus: AtlasDescription;
  /** The corpus's language that is read, as a BCP 47 tag. The program's own words may be in another. */
  reading: string;
  /** BCP 47 tag of the language that the records are written in. */
  recordLanguage: string;
  terms: Terms;
  atlasTitle: string;
  /** Empty where the corpus says none, as those that follow. */
  atlasSubtitle: string;
  summary: string;
  introduction: string;
  /** What the corpus is not. */
  limits: string;
  violenceNotice: string;
  aboutIntro: string;
  sourcesIntro: string;
  within: string;
  previewAlt: string;
  /** On the days that a reform of the calendar left out. */
  missingDays: string;
  /** That the program has no words in the language that is read; empty where it has. */
  otherLanguage: string;
}

export interface Corpus {
  description: AtlasDescription;
  vocabulary: Vocabulary;
}

function termsIn(program: ProgramTerms, vocabulary: Vocabulary, language: string): Terms {
  const lists = new Map<TermList, ReadonlyMap<string, Term>>();
  const listOf = (list: TermList): ReadonlyMap<string, Term> => {
    const known = lists.get(list) ?? new Map(vocabulary[list].map((term) => [term.id, term]));
    lists.set(list, known);
    return known;
  };
  const label = (list: TermList) => (id: string) => {
    const term = listOf(list).get(id);
    return term ? worded(term.label, language) : id.replaceAll('-', ' ');
  };
  const ofProgram = (list: TermList, words: Readonly<Record<string, string>>) => (id: string | number) =>
    listOf(list).has(String(id)) ? label(list)(String(id)) : (words[id] ?? String(id));
  const measureOf = (id: string) => listOf('measures').get(id) as Measure | undefined;
  const stanceOf = (id: string) => listOf('stances').get(id) as Stance | undefined;
  const measure = (id: string) => (measureOf(id)?.saidByUnit ? '' : label('measures')(id));
  const unit = (named: string, id: string) => (named === measureOf(id)?.unit ? '' : named);
  const relation = (end: RelationEnd) => {
    const term = listOf('relationKinds').get(end.kind) as RelationTerm | undefined;
    const words = end.isWrittenHere ? term?.label : (term?.atOtherEnd ?? term?.label);
    return opening(words ? worded(words, language) : relationTerm(end).replaceAll('-', ' '));
  };
  const { placeKind, precision, counted, ...rest } = program;
  return {
    ...rest,
    eventKind: label('eventKinds'),
    category: label('categories'),
    actor: label('actors'),
    victimGroup: label('victimGroups'),
    stance: label('stances'),
    evidence: label('evidenceKinds'),
    knownBy: (id) => worded(stanceOf(id)?.ofNumber ?? {}, language) || label('stances')(id),
    sourceType: label('sourceTypes'),
    relation,
    measure,
    measureAlone: label('measures'),
    placeKind: ofProgram('placeKinds', placeKind),
    precision: ofProgram('precisions', precision),
    unit,
    counted: (named, id) => counted(named === null ? '' : unit(named, id), measure(id), id),
    meaning: (list, id) => worded(listOf(list).get(id)?.meaning ?? {}, language),
  };
}

/**
 * @param program in the language that is read, or in English where there is no such table
 * @param language that is read: one of the corpus's
 */
export function inCorpus(program: ProgramWords, { description, vocabulary }: Corpus, language: string): Messages {
  const say = (words: Words | undefined) => (words ? worded(words, language) : '');
  const { title, subtitle, summary, introduction, limits, warning, about, sources, within, previewAlt, rules } =
    description;
  const name = description.languages.find(({ tag }) => tag === language)?.name ?? language;
  return {
    ...program,
    corpus: description,
    reading: language,
    recordLanguage: recordLanguage(description),
    terms: termsIn(program.terms, vocabulary, language),
    atlasTitle: say(title),
    atlasSubtitle: say(subtitle),
    summary: say(summary) || say(introduction),
    introduction: say(introduction),
    limits: say(limits),
    violenceNotice: say(warning),
    aboutIntro: say(about) || say(introduction),
    sourcesIntro: say(sources),
    within: say(within) || `· ${say(title)}`,
    previewAlt: say(previewAlt) || say(title),
    missingDays: say(rules?.skippedDays?.says),
    otherLanguage: program.language === language ? '' : program.noOwnWords(name),
  };
}
