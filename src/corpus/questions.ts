// What can be asked of a corpus beside its columns: whatever takes a pass over all of it, or needs its index of words. Answers are flags, counts
// and numbers, so that they pass from a worker to the page; a record is read by its number.

import type { Lookup } from '../lookup/build-lookup.ts';
import { type FacetCounter, type FacetCounts, facetCounterOf } from '../lookup/facet-counts.ts';
import { type LensCounter, type LensCounts, lensCounterOf } from '../lookup/lens-counts.ts';
import { type Narrowed, type Narrowing, narrowedTo } from '../lookup/narrowing.ts';
import { answerQuery, type Answer as FoundWords } from '../lookup/search-atlas.ts';
import type { DateBasis } from '../lookup/time-view.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { type PlaceTotals, totalsOfChoice } from '../scene/evidence.ts';
import { recordOrder } from '../scene/record-order.ts';
import type { AtlasState, RecordSort } from '../state/atlas-state.ts';

/** A choice in a window along a time. */
interface Counted {
  timeOf: DateBasis;
  narrowing: Narrowing;
  window: TimeWindow;
  match: 'possible' | 'certain';
}

export type Question =
  /** What a choice leaves. */
  | { type: 'narrowed'; narrowing: Narrowing }
  /** What each value of each facet, and each lens, would leave. */
  | ({ type: 'facets' } & Counted)
  | ({ type: 'lenses' } & Counted)
  /** Hits of a query. */
  | { type: 'words'; query: string }
  /** Numbers of the records that a choice leaves, in the order of a column. */
  | { type: 'order'; narrowing: Narrowing; sort: RecordSort }
  /** What the figures of a choice come to. */
  | { type: 'totals'; state: AtlasState };

/** Columns that the page has itself are left off. */
export type SentNarrowed = Omit<Narrowed, 'spans' | 'placesOf'> & Partial<Pick<Narrowed, 'spans' | 'placesOf'>>;

interface Answers {
  narrowed: SentNarrowed;
  facets: FacetCounts;
  lenses: LensCounts;
  words: FoundWords;
  order: Int32Array;
  totals: PlaceTotals;
}
export type AnswerTo<Asked extends Question> = Answers[Asked['type']];

function sent(lookup: Lookup, { spans, placesOf, ...narrowed }: Narrowed): SentNarrowed {
  return {
    ...narrowed,
    ...(spans === lookup.spans ? {} : { spans }),
    ...(placesOf === lookup.placesOf ? {} : { placesOf }),
  };
}

export function received({ spans, placesOf }: Lookup, narrowed: SentNarrowed): Narrowed {
  return { spans, placesOf, ...narrowed };
}

/** Answers questions, and keeps the counters of the last choice: a window that moves on costs what it changes. */
export function createAnswers(lookup: Lookup): (question: Question) => AnswerTo<Question> {
  let facets: { key: string; counter: FacetCounter } | null = null;
  let lenses: { key: string; counter: LensCounter } | null = null;
  return (question) => {
    switch (question.type) {
      case 'narrowed':
        return sent(lookup, narrowedTo(lookup, question.narrowing));
      case 'facets': {
        const { timeOf, narrowing, window, match } = question;
        const key = JSON.stringify([timeOf, narrowing]);
        if (facets?.key !== key) facets = { key, counter: facetCounterOf(lookup, timeOf, narrowing) };
        return facets.counter(window, match);
      }
      case 'lenses': {
        const { timeOf, narrowing, window, match } = question;
        const key = JSON.stringify([timeOf, narrowing]);
        if (lenses?.key !== key) lenses = { key, counter: lensCounterOf(lookup, timeOf, narrowing) };
        return lenses.counter(window, match);
      }
      case 'words':
        return answerQuery(lookup, question.query);
      case 'order':
        return recordOrder(lookup, narrowedTo(lookup, question.narrowing), question.sort);
      case 'totals':
        return totalsOfChoice(lookup, question.state);
    }
  };
}
