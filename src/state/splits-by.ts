// Which facets the bars of the histogram can be split by.
import type { FacetName } from '../lookup/facets.ts';
import type { DateBasis } from '../lookup/time-view.ts';

/** Facets of which every entry has one value: an event told by two sources would stand in two parts. */
export const splitsBy: Record<DateBasis, readonly FacetName[]> = {
  event: ['kind', 'category', 'perpetrator', 'precision'],
  source: ['kind', 'category', 'perpetrator', 'precision', 'source', 'stance'],
};
