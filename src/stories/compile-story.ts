// Makes the compiled form of a story that has been checked: values of claims in the words of its language, notes made from the claims.
import { historicalDateInWords } from '../messages/date-words.ts';
import type { Messages } from '../messages/en/messages.ts';
import { amountInWords } from '../messages/figure-words.ts';
import { opening } from '../messages/plural.ts';
import { isDating } from '../model/calendar.ts';
import { effectiveDate } from '../model/effective-date.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import type { Story, StoryInline, StoryNote, StoryStep } from '../model/story.ts';
import type { CitedClaim, StoryCorpus } from './story-corpus.ts';
import { inlinesOf, type WrittenInline, type WrittenStep, type WrittenStory } from './written-story.ts';

function noteFrom({ claim, event }: CitedClaim, { atlas }: StoryCorpus, words: Messages): StoryNote {
  const source = atlas.sources.find(({ id }) => id === claim.source);
  const when = effectiveDate(claim, event);
  const from = [
    source?.['title-short'] ?? source?.title ?? claim.source,
    claim.attributedTo && words.attributedTo(claim.attributedTo),
    when ? historicalDateInWords(when, words) : words.claimUndated,
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
  const numbered = [...new Set(cited)];
  const recordOf = (id: string) => corpus.claims.get(id) as CitedClaim;
  const compiled = (inline: WrittenInline): StoryInline => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', text: inline.text };
      case 'strong':
      case 'emphasis':
        return { type: inline.type, children: joined(inline.children) };
      case 'view':
        return { type: 'view', view: inline.view, children: joined(inline.children) };
      case 'note':
        return { type: 'note', note: numbered.indexOf(inline.claim) + 1 };
      case 'figure': {
        const figure = recordOf(inline.claim).claim.figures[inline.which - 1];
        return { type: 'text', text: figure ? amountInWords(figure, words) : '' };
      }
      case 'date': {
        const { claim, event } = recordOf(inline.claim);
        const date = effectiveDate(claim, event) as HistoricalDate;
        return {
          type: 'text',
          text: historicalDateInWords(date, words, isDating(inline.dating) ? inline.dating : 'new'),
        };
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
  return {
    heading: step.heading,
    view,
    blocks: step.blocks.map((block) =>
      block.type === 'list'
        ? { type: 'list', ordered: block.ordered, items: block.items.map(joined) }
        : { type: 'paragraph', children: joined(block.children) },
    ),
    notes: numbered.map((id) => noteFrom(recordOf(id), corpus, words)),
  };
}

/**
 * @param story without a fault
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
    steps: steps.map((step, i) => compileStep(step, original.steps[i]?.view?.query ?? '', corpus, words)),
  };
}
