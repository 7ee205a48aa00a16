// Questions of a page that take a pass over the whole corpus or its index of words: whoever shows the answer need not know who gives it.
import type { FacetCounts } from '../lookup/facet-counts.ts';
import type { FacetName } from '../lookup/facets.ts';
import type { LensCounts } from '../lookup/lens-counts.ts';
import type { PlaceTotals } from './evidence.ts';
import type { SettledScene } from './scene.ts';
import type { SearchFor } from './search.ts';

/** Values of one facet, in the order of their counts over the whole corpus. */
export type FacetValues = FacetCounts[FacetName];

/** Answers at once; or gives `null` for now, and the answer through `onAnswer`, unless something else has been asked meanwhile. */
export type Ask<Asked, Answer> = (asked: Asked, onAnswer: (answer: Answer) => void) => Answer | null;

export interface PageQuestions {
  /** Hits of what is typed. */
  words: SearchFor;
  /** What each value of each facet would leave in the window; what each lens would. */
  facets: Ask<SettledScene, FacetCounts>;
  lenses: Ask<SettledScene, LensCounts>;
  /** What the figures of the records that are counted come to. */
  totals: Ask<SettledScene, PlaceTotals>;
}
