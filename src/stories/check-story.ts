// Holds a story against the corpus: views that the page takes whole, ids that exist, values that claims hold, and no step that rests on nothing.
import { inWords, quote } from '../dataset/quote.ts';
import type { SaidFault, StoryFaultWords } from '../messages/en/story-faults.ts';
import { isDating } from '../model/calendar.ts';
import { effectiveDate } from '../model/effective-date.ts';
import { countsOf, numbersOfClaims, numbersWritten } from './numbers-of-claims.ts';
import type { CitedClaim, StoryCorpus } from './story-corpus.ts';
import {
  askedParts,
  inlinesOf,
  type StoryFault,
  type WrittenInline,
  type WrittenStep,
  type WrittenStory,
} from './written-story.ts';

/** Parts of an address that say how the page looks, or which story is read: none of a view. */
const noView = /[?&](?:story|step|class|lang|theme|asof)=/i;

const headNames = {
  needed: { original: ['title', 'lede', 'authors', 'edition'], translation: ['title', 'lede'] },
  /** Where a story stands among the others, and how long a lesson takes. */
  allowed: { original: ['order', 'minutes'], translation: [] as string[] },
};

type Faults = Iterable<StoryFault>;

/** What a story is held against, and the words that its faults are said in. */
export interface StoryCheck {
  corpus: StoryCorpus;
  words: StoryFaultWords;
}

const fault = (rule: string, line: number, said: SaidFault): StoryFault => ({ rule, line, ...said });

function* headFaults({ head, lineOf, language }: WrittenStory, { corpus, words }: StoryCheck): Faults {
  const of = language === null ? 'original' : 'translation';
  const needed = headNames.needed[of];
  const known = [...needed, ...headNames.allowed[of]];
  const rule = 'story-head';
  const { order, minutes, edition } = head;
  if (order !== undefined && !/^\d+$/.test(order)) yield fault(rule, lineOf.order ?? 1, words.order(quote(order)));
  if (minutes !== undefined && !/^[1-9]\d{0,2}$/.test(minutes))
    yield fault(rule, lineOf.minutes ?? 1, words.minutes(quote(minutes)));
  const editions = corpus.editions?.ids ?? [];
  if (edition !== undefined && corpus.editions && !editions.includes(edition))
    yield fault('story-edition', lineOf.edition ?? 1, words.edition(quote(edition), inWords(editions, words.and)));
  for (const name of needed.filter((one) => !Object.hasOwn(head, one)))
    yield { ...fault(rule, 1, words.missing(name)), missing: name };
  for (const name of Object.keys(head).filter((one) => !known.includes(one)))
    yield fault(rule, lineOf[name] ?? 1, words.unknownName(quote(name), inWords(known, words.and)));
}

function* addressFaults(query: string, line: number, { corpus, words }: StoryCheck): Faults {
  const rule = 'story-view';
  const [foreign] = noView.exec(query) ?? [];
  if (!query.startsWith('?') || query === '?') yield fault(rule, line, words.noView(quote(query)));
  else if (foreign) yield fault(rule, line, words.partOfNoView(foreign.slice(1)));
  else for (const part of corpus.leftOutOf(query)) yield fault(rule, line, words.leftOut(quote(part)));
}

function* stepHeadFaults(step: WrittenStep, { language }: WrittenStory, check: StoryCheck): Faults {
  const { view, heading, line, asked } = step;
  const { words } = check;
  if (heading.trim() === '') yield { ...fault('story-markup', line, words.stepWithoutHeading()), lacks: 'heading' };
  if (view) yield* addressFaults(view.query, view.line, check);
  if (view && language !== null) yield fault('story-view', view.line, words.viewOfTranslation());
  if (!view && language === null)
    yield { ...fault('story-view', line, words.stepWithoutView(quote(heading))), lacks: 'view' };
  const { question, look, answer } = asked;
  const alone = look ?? answer;
  if (!question && alone) yield { ...fault('story-question', alone.line, words.answerAlone()), lacks: 'question' };
  if (question && !answer) yield { ...fault('story-question', question.line, words.questionAlone()), lacks: 'answer' };
}

type Mark = Extract<WrittenInline, { claim: string }>;

const isMark = (inline: WrittenInline): inline is Mark => 'claim' in inline;

function* valueFaults(mark: Mark, { claim, event }: CitedClaim, { words }: StoryCheck): Faults {
  const { line } = mark;
  const rule = 'story-value';
  const named = quote(claim.id);
  if (mark.type === 'figure' && claim.figures[mark.which - 1] === undefined)
    yield fault(rule, line, words.noSuchFigure(named, claim.figures.length));
  if (mark.type !== 'date') return;
  if (!isDating(mark.dating)) yield fault(rule, line, words.calendar(quote(mark.dating)));
  if (effectiveDate(claim, event) === null) yield fault(rule, line, words.noDate(named));
}

function* markFaults(mark: Mark, notes: ReadonlySet<string>, edition: string | undefined, check: StoryCheck): Faults {
  const { corpus, words } = check;
  const { line } = mark;
  const cited = corpus.claim(mark.claim);
  const named = quote(mark.claim);
  if (!cited) {
    const now = corpus.renamed(mark.claim);
    yield fault('story-id', line, now ? words.renamed(named, quote(now)) : words.noClaim(named));
    return;
  }
  if (!notes.has(mark.claim)) yield fault('story-cites', line, words.valueNotCited(named, mark.claim));
  else yield* valueFaults(mark, cited, check);
  const changed = edition && corpus.editions?.changedSince(edition);
  if (mark.type === 'note' && changed && (changed.has(mark.claim) || changed.has(cited.event.id)))
    yield { ...fault('story-edition', line, words.changed(named, edition)), severity: 'warning' };
}

const citedBy = (marks: readonly Mark[], { corpus }: StoryCheck): CitedClaim[] =>
  [...new Set(marks.map(({ claim }) => claim))].flatMap((id) => corpus.claim(id) ?? []);

function* stepFaults(step: WrittenStep, edition: string | undefined, check: StoryCheck): Faults {
  const { words } = check;
  const all = [...inlinesOf(step)];
  const marks = all.filter(isMark);
  const noteMarks = marks.filter(({ type }) => type === 'note');
  const notes = new Set(noteMarks.map(({ claim }) => claim));
  if (notes.size === 0)
    yield { ...fault('story-cites', step.line, words.citesNothing(quote(step.heading))), lacks: 'text' };
  for (const mark of marks) yield* markFaults(mark, notes, edition, check);
  const cited = citedBy(noteMarks, check);
  const known = { held: numbersOfClaims(cited), counts: countsOf(cited, step.blocks, check.corpus.texts) };
  const texts = [
    { text: step.heading, line: step.line },
    ...all.flatMap((inline) => (inline.type === 'text' ? [inline] : [])),
  ];
  for (const { text, line } of texts) yield* numberFaults(text, line, known, 'step', words);
  for (const inline of all) if (inline.type === 'view') yield* addressFaults(inline.view, inline.line, check);
}

/** Numbers that a text may hold: those of its claims, and in words how many of them there are. */
interface KnownNumbers {
  held: ReadonlySet<number>;
  counts: ReadonlySet<number>;
}

function* numberFaults(
  text: string,
  line: number,
  { held, counts }: KnownNumbers,
  citing: 'step' | 'story',
  words: StoryFaultWords,
): Faults {
  for (const one of numbersWritten(text)) {
    const { written, number, inLetters } = one;
    if (held.has(number) || (inLetters && counts.has(number))) continue;
    yield { ...fault('story-number', line, words.number(inLetters ? quote(written) : written, citing)), number: one };
  }
}

/** Every fault of one story by itself. */
export function* storyFaults(story: WrittenStory, check: StoryCheck): Faults {
  const { words } = check;
  yield* headFaults(story, check);
  if (story.steps.length === 0) yield fault('story-markup', 1, words.noStep());
  for (const step of story.steps) {
    yield* stepHeadFaults(step, story, check);
    yield* stepFaults(step, story.head.edition, check);
  }
  const cited = citedBy(
    story.steps.flatMap((step) => [...inlinesOf(step)].filter(isMark)),
    check,
  );
  const known = { held: numbersOfClaims(cited), counts: countsOf(cited, [], check.corpus.texts) };
  for (const name of ['title', 'lede'])
    yield* numberFaults(story.head[name] ?? '', story.lineOf[name] ?? 1, known, 'story', words);
}

const marksOf = (step: WrittenStep): string[] =>
  [
    ...new Set(
      [...inlinesOf(step)].filter(isMark).map((mark) => ('which' in mark ? `${mark.claim} ${mark.which}` : mark.claim)),
    ),
  ].sort();

const questionsOf = ({ asked }: WrittenStep): string => askedParts.filter((part) => asked[part] !== null).join();

/** Faults of a translation against its original: the same steps, resting on the same claims. */
export function* translationFaults(
  translation: WrittenStory,
  original: WrittenStory | undefined,
  words: StoryFaultWords,
): Faults {
  const rule = 'story-translation';
  if (!original) {
    yield fault(rule, 1, words.translatesNothing(quote(`${translation.id}.md`)));
    return;
  }
  const [here, there] = [translation.steps, original.steps];
  if (here.length !== there.length) {
    yield fault(rule, 1, words.stepCount(here.length, there.length));
    return;
  }
  for (const [i, step] of here.entries()) {
    const its = there[i] as WrittenStep;
    const [ownMarks, itsMarks] = [marksOf(step), marksOf(its)];
    const apart = [
      ...ownMarks.filter((one) => !itsMarks.includes(one)),
      ...itsMarks.filter((one) => !ownMarks.includes(one)),
    ];
    const named = quote(step.heading);
    if (questionsOf(step) !== questionsOf(its)) yield fault(rule, step.line, words.questionsApart(named));
    if (apart.length > 0) {
      const claims = inWords(
        apart.map((one) => quote(one)),
        words.and,
      );
      yield fault(rule, step.line, words.claimsApart(named, claims, apart.length));
    }
  }
}
