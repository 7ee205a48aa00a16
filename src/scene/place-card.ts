// What the card beside a place says: its records in the window, and the first and last day they may reach to.
import type { Lookup } from '../lookup/build-lookup.ts';
import { listHolds } from '../lookup/lists.ts';
import { spanAt } from '../lookup/spans.ts';
import { type DateBasis, forEachCounted, type TimeView } from '../lookup/time-view.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { firstDay, lastDay } from '../model/historical-date.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { SideCounts } from './compare/beside-counts.ts';

/** `sure`: whichever of its possible dates is the true one, it is this day. */
export interface CardDay {
  day: number;
  sure: boolean;
}

export interface PlaceCard {
  place: CompiledPlace;
  /** What is counted: records, or along the time of the sources claims. */
  timeOf: DateBasis;
  /** By the chosen match. */
  count: number;
  certain: number;
  /** As `count`, of the second view; `null` where there is one view. */
  beside: number | null;
  /** `null` where there is none in the window, or an end of it is open. */
  first: CardDay | null;
  last: CardDay | null;
}

const isSooner = (day: CardDay, than: CardDay | null) =>
  than === null || day.day < than.day || (day.day === than.day && day.sure);
const isLater = (day: CardDay, than: CardDay | null) =>
  than === null || day.day > than.day || (day.day === than.day && day.sure);

/** Costs one pass over the entries: asked for only while somebody points at a place. */
export function placeCard(
  lookup: Lookup,
  state: AtlasState,
  view: TimeView,
  { counted, certain }: Pick<SideCounts, 'counted' | 'certain'>,
  beside: SideCounts | null,
): PlaceCard | null {
  const number = lookup.placeNumbers.get(state.pointedPlace ?? '') ?? -1;
  const place = lookup.places[number];
  if (!place) return null;
  const { window, match, timeOf } = state;
  const days: Pick<PlaceCard, 'first' | 'last'> = { first: null, last: null };
  forEachCounted(view, window, match, (entry) => {
    if (!listHolds(view.placesOf, entry, number)) return;
    const { earliestStart, latestStart, earliestEnd, latestEnd, doubtful } = spanAt(view.spans, entry) as TimeSpan;
    // A month that nobody narrows down may have begun on any of its days.
    const start = { day: earliestStart, sure: !doubtful && earliestStart === latestStart };
    const end = { day: latestEnd, sure: !doubtful && earliestEnd === latestEnd };
    if (isSooner(start, days.first)) days.first = start;
    if (isLater(end, days.last)) days.last = end;
  });
  const { first, last } = days;
  return {
    place,
    timeOf,
    count: counted[number] as number,
    certain: certain[number] as number,
    beside: beside && (beside.counted[number] as number),
    first: first && first.day > firstDay ? first : null,
    last: last && last.day < lastDay ? last : null,
  };
}
