// Holds a story against the corpus: views that the page takes whole, ids that exist, values that claims hold, and no step that rests on nothing.
import { inWords, quote } from '../dataset/quote.ts';
import { isDating } from '../model/calendar.ts';
import { effectiveDate } from '../model/effective-date.ts';
import { numbersOfClaims, numbersWritten } from './numbers-of-claims.ts';
import type { CitedClaim, StoryCorpus } from './story-corpus.ts';
import {
  inlinesOf,
  type StoryFault,
  type WrittenInline,
  type WrittenStep,
  type WrittenStory,
} from './written-story.ts';

/** Parts of an address that say how the page looks, or which story is read: none of a view. */
const noView = /[?&](?:story|step|class|lang|theme|asof)=/i;

const headNames = { original: ['title', 'lede', 'authors', 'edition', 'order'], translation: ['title', 'lede'] };

type Faults = Iterable<StoryFault>;

function* headFaults({ head, lineOf, language }: WrittenStory): Faults {
  const names = language === null ? headNames.original : headNames.translation;
  const rule = 'story-head';
  if (head.order !== undefined && !/^\d+$/.test(head.order)) {
    const what = `the order ${quote(head.order)} is no number.`;
    yield { rule, line: lineOf.order ?? 1, what, fix: 'Write its place among the stories, as "order: 2".' };
  }
  for (const name of names.filter((one) => !Object.hasOwn(head, one)))
    yield { rule, line: 1, what: `"${name}" is missing.`, fix: `Write "${name}: …" between the lines of hyphens.` };
  for (const name of Object.keys(head).filter((one) => !names.includes(one)))
    yield {
      rule,
      line: lineOf[name] ?? 1,
      what: `${quote(name)} is not known here.`,
      fix: `Known are ${inWords(names)}.`,
    };
}

function* addressFaults(query: string, line: number, corpus: StoryCorpus): Faults {
  const rule = 'story-view';
  if (!query.startsWith('?') || query === '?') {
    const what = `${quote(query)} is no view of the atlas: it does not begin with "?" and something after it.`;
    yield { rule, line, what, fix: 'Open the view in the atlas, and take its address from the question mark on.' };
    return;
  }
  const [foreign] = noView.exec(query) ?? [];
  if (foreign) {
    const what = `"${foreign.slice(1)}" is no part of a view.`;
    yield { rule, line, what, fix: 'Take it out of the address.' };
    return;
  }
  for (const part of corpus.leftOutOf(query)) {
    const what = `the page would leave ${quote(part)} out of the view.`;
    yield { rule, line, what, fix: 'Correct it, or take the view from the address of the atlas.' };
  }
}

function* stepViewFaults(step: WrittenStep, story: WrittenStory, corpus: StoryCorpus): Faults {
  const { view } = step;
  if (view) yield* addressFaults(view.query, view.line, corpus);
  if (view && story.language !== null)
    yield {
      rule: 'story-view',
      line: view.line,
      what: 'a translation has the views of its original, and says none itself.',
      fix: 'Take the line out.',
    };
  if (!view && story.language === null)
    yield {
      rule: 'story-view',
      line: step.line,
      what: `the step ${quote(step.heading)} has no view.`,
      fix: 'Write "view: ?…" below its heading.',
    };
}

type Mark = Extract<WrittenInline, { claim: string }>;

const isMark = (inline: WrittenInline): inline is Mark => 'claim' in inline;

function* valueFaults(mark: Mark, { claim, event }: CitedClaim): Faults {
  const { line } = mark;
  const rule = 'story-value';
  const named = quote(claim.id);
  const fix = 'See the record for what it holds.';
  if (mark.type === 'figure' && claim.figures[mark.which - 1] === undefined) {
    const count = claim.figures.length;
    yield {
      rule,
      line,
      what: `the claim ${named} has ${count === 0 ? 'no figure' : `${count} of them, not this one`}.`,
      fix,
    };
  }
  if (mark.type !== 'date') return;
  if (!isDating(mark.dating))
    yield { rule, line, what: `${quote(mark.dating)} names no calendar.`, fix: 'Write "old" or "both", or nothing.' };
  if (effectiveDate(claim, event) === null) yield { rule, line, what: `the claim ${named} gives no date.`, fix };
}

function* stepFaults(step: WrittenStep, corpus: StoryCorpus): Faults {
  const all = [...inlinesOf(step)];
  const marks = all.filter(isMark);
  const notes = new Set(marks.filter(({ type }) => type === 'note').map(({ claim }) => claim));
  if (notes.size === 0) {
    const what = `the step ${quote(step.heading)} cites no claim.`;
    yield { rule: 'story-cites', line: step.line, what, fix: 'Cite what it rests on, as [^ID of the claim].' };
  }
  for (const mark of marks) {
    const cited = corpus.claims.get(mark.claim);
    const now = corpus.renamed(mark.claim);
    const { line } = mark;
    if (!cited) {
      const what = now
        ? `the claim ${quote(mark.claim)} is now called ${quote(now)}.`
        : `there is no claim ${quote(mark.claim)}.`;
      yield {
        rule: 'story-id',
        line,
        what,
        fix: now ? 'Write its name of today.' : 'Write the id of a claim in the records.',
      };
    } else if (!notes.has(mark.claim)) {
      const what = `a value is taken from the claim ${quote(mark.claim)}, which the step does not cite.`;
      yield { rule: 'story-cites', line, what, fix: `Add [^${mark.claim}] after the words that rest on it.` };
    } else yield* valueFaults(mark, cited);
  }
  const known = numbersOfClaims([...notes].flatMap((id) => corpus.claims.get(id) ?? []));
  const texts = [
    { text: step.heading, line: step.line },
    ...all.flatMap((inline) => (inline.type === 'text' ? [inline] : [])),
  ];
  for (const { text, line } of texts) yield* numberFaults(text, line, known, 'the step');
  for (const inline of all) if (inline.type === 'view') yield* addressFaults(inline.view, inline.line, corpus);
}

function* numberFaults(text: string, line: number, known: ReadonlySet<number>, citing: string): Faults {
  for (const { written, number } of numbersWritten(text)) {
    if (known.has(number)) continue;
    const what = `${written} stands in no claim that ${citing} cites.`;
    const fix = 'Take it from the claim, as {figure ID} or {date ID}, or cite the claim that holds it.';
    yield { rule: 'story-number', line, what, fix };
  }
}

/** Every fault of one story by itself. */
export function* storyFaults(story: WrittenStory, corpus: StoryCorpus): Faults {
  yield* headFaults(story);
  if (story.steps.length === 0)
    yield {
      rule: 'story-markup',
      line: 1,
      what: 'the story has no step.',
      fix: 'Begin the first with "## " and a heading.',
    };
  for (const step of story.steps) {
    yield* stepViewFaults(step, story, corpus);
    yield* stepFaults(step, corpus);
  }
  const cited = story.steps.flatMap((step) => [...inlinesOf(step)].filter(isMark));
  const known = numbersOfClaims(cited.flatMap(({ claim }) => corpus.claims.get(claim) ?? []));
  for (const name of ['title', 'lede'])
    yield* numberFaults(story.head[name] ?? '', story.lineOf[name] ?? 1, known, 'the story');
}

const marksOf = (step: WrittenStep): string[] =>
  [
    ...new Set(
      [...inlinesOf(step)].filter(isMark).map((mark) => ('which' in mark ? `${mark.claim} ${mark.which}` : mark.claim)),
    ),
  ].sort();

/** Faults of a translation against its original: the same steps, resting on the same claims. */
export function* translationFaults(translation: WrittenStory, original: WrittenStory | undefined): Faults {
  const rule = 'story-translation';
  if (!original) {
    const what = `it translates ${quote(`${translation.id}.md`)}, which is not there.`;
    yield { rule, line: 1, what, fix: 'Name it after the story that it translates.' };
    return;
  }
  const [here, there] = [translation.steps, original.steps];
  if (here.length !== there.length) {
    const what = `it has ${here.length} steps, and its original ${there.length}.`;
    yield { rule, line: 1, what, fix: 'Translate each step.' };
    return;
  }
  for (const [i, step] of here.entries()) {
    const [own, its] = [marksOf(step), marksOf(there[i] as WrittenStep)];
    const apart = [...own.filter((one) => !its.includes(one)), ...its.filter((one) => !own.includes(one))];
    if (apart.length === 0) continue;
    const what = `the step ${quote(step.heading)} does not rest on the claims of its original: ${inWords(apart.map((one) => quote(one)))} ${apart.length === 1 ? 'stands' : 'stand'} in one of them alone.`;
    yield { rule, line: step.line, what, fix: 'Cite the same claims in both.' };
  }
}
