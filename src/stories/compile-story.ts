// Makes the compiled form of a story that has been checked: values of claims in the words of its language, notes made from the claims.
import { historicalDateInWords, windowInDays } from '../messages/date-words.ts';
import type { Messages } from '../messages/en/messages.ts';
import { amountInWords } from '../messages/figure-words.ts';
import { opening } from '../messages/plural.ts';
import { isDating } from '../model/calendar.ts';
import { effectiveDate } from '../model/effective-date.ts';
import type { Story, StoryInline, StoryNote, StoryQuestion, StoryStep } from '../model/story.ts';
import type { CitedClaim, StoryCorpus } from './story-corpus.ts';
import { inlinesOf, type WrittenInline, type WrittenStep, type WrittenStory } from './written-story.ts';

function noteFrom({ claim, event }: CitedClaim, corpus: StoryCorpus, words: Messages): StoryNote {
  const source = corpus.source(claim.source);
  const when = effectiveDate(claim, event);
  const from = [
    source?.['title-short'] ?? source?.title ?? claim.source,
    claim.attributedTo && words.attributedTo(claim.attributedTo),
    when ? historicalDateInWords(when, words) : words.claimUndated,
    // What it prints is then another day.
    when && when.calendar !== 'gregorian' && words.claimDate(when.verbatim),
    words.claimLine(claim.locator.line),
  ];
  return {
    claim: claim.id,
    event: event.id,
    stance: words.terms.stance(claim.stance),
    says: claim.says,
    from: from.filter(Boolean).join(' · '),
    start: claim.locator.start,
    end: claim.locator.end,
    known: claim.erratum && `${claim.erratum.note} ${claim.erratum.known}`,
  };
}

function compileStep(step: WrittenStep, view: string, corpus: StoryCorpus, words: Messages): StoryStep {
  const cited = [...inlinesOf(step)].flatMap((inline) => (inline.type === 'note' ? [inline.claim] : []));
  const numbered = [...new Set(cited)].filter((id) => corpus.claim(id));
  /** In a draft a claim may be missing, or lack the value: the mark then stands there as it was written. */
  const text = (said: string | null | undefined, mark: string): StoryInline => ({ type: 'text', text: said ?? mark });
  const compiled = (inline: WrittenInline): StoryInline => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', text: inline.text };
      case 'strong':
      case 'emphasis':
        return { type: inline.type, children: joined(inline.children) };
      case 'view':
        return { type: 'view', view: inline.view, children: joined(inline.children) };
      case 'note': {
        const note = numbered.indexOf(inline.claim) + 1;
        return note > 0 ? { type: 'note', note } : text(null, `[^${inline.claim}]`);
      }
      case 'figure': {
        const figure = corpus.claim(inline.claim)?.claim.figures[inline.which - 1];
        return text(figure && amountInWords(figure, words), `{figure ${inline.claim} ${inline.which}}`);
      }
      case 'date': {
        const record = corpus.claim(inline.claim);
        const date = record && effectiveDate(record.claim, record.event);
        const dating = isDating(inline.dating) ? inline.dating : 'new';
        return text(date && historicalDateInWords(date, words, dating), `{date ${inline.claim}}`);
      }
    }
  };
  /** Texts beside one another are one. A value that begins a sentence has a capital. */
  const joined = (run: readonly WrittenInline[]): StoryInline[] => {
    const all: StoryInline[] = [];
    let said = '';
    let isValue = false;
    for (const inline of run) {
      const one = compiled(inline);
      const last = all.at(-1);
      if (one.type !== 'text') {
        all.push(one);
        if (one.type !== 'note') said += '…';
        continue;
      }
      const begins = inline.type !== 'text' && /(?:^|[.!?][”»]?\s+)$/.test(said);
      // The stop of an abbreviated year ends the sentence as well.
      const isStopped = isValue && one.text.startsWith('.') && said.endsWith('.');
      const text = begins ? opening(one.text) : isStopped ? one.text.slice(1) : one.text;
      isValue = inline.type !== 'text';
      said += text;
      if (last?.type === 'text') all[all.length - 1] = { type: 'text', text: last.text + text };
      else all.push({ type: 'text', text });
    }
    return all;
  };
  const runOf = (part: keyof WrittenStep['asked']) => joined(step.asked[part]?.run ?? []);
  const asked: StoryQuestion | null = step.asked.question && {
    question: runOf('question'),
    look: runOf('look'),
    answer: runOf('answer'),
    notesOfAnswer: numbered.length - notesBeforeAnswer(step, numbered),
  };
  return {
    heading: step.heading,
    view,
    shows: viewInWords(view, corpus, words),
    asked,
    blocks: step.blocks.map((block) =>
      block.type === 'list'
        ? { type: 'list', ordered: block.ordered, items: block.items.map(joined) }
        : { type: 'paragraph', children: joined(block.children) },
    ),
    notes: numbered.flatMap((id) => noteFrom(corpus.claim(id) as CitedClaim, corpus, words)),
  };
}

function viewInWords(view: string, corpus: StoryCorpus, words: Messages): string {
  const { window, dating, place } = corpus.viewOf(view, words.reading);
  return [place, ...windowInDays(window.from, window.to, words, dating)].filter(Boolean).join(' · ');
}

/** How many of the notes are cited already where the answer begins. */
function notesBeforeAnswer(step: WrittenStep, numbered: readonly string[]): number {
  const before = inlinesOf({ ...step, asked: { ...step.asked, answer: null } });
  const cited = new Set([...before].flatMap((inline) => (inline.type === 'note' ? [inline.claim] : [])));
  return numbered.filter((id) => cited.has(id)).length;
}

/**
 * @param story without a fault, or a draft
 * @param original the same story in the language of the records: the views are its own
 */
export function compileStory(story: WrittenStory, original: WrittenStory, corpus: StoryCorpus, words: Messages): Story {
  const { id, head, steps } = story;
  return {
    id,
    language: story.language ?? words.recordLanguage,
    title: head.title ?? '',
    lede: head.lede ?? '',
    authors: original.head.authors ?? '',
    edition: original.head.edition ?? '',
    minutes: original.head.minutes ? Number(original.head.minutes) : null,
    steps: steps.map((step, i) => compileStep(step, original.steps[i]?.view?.query ?? '', corpus, words)),
  };
}
