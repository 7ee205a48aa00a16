// The list of places in step with the map: one entry for each place that has a record in the window, in the order the reader has chosen.
import type { Lookup } from '../lookup/build-lookup.ts';
import { listAt } from '../lookup/lists.ts';
import { nameOrder } from '../lookup/name-order.ts';
import { narrowedView } from '../lookup/narrowing.ts';
import { spanAt } from '../lookup/spans.ts';
import { forEachCounted, type TimeView } from '../lookup/time-view.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { type LazyList, lazyList } from '../model/lazy-list.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { SideCounts } from './compare/beside-counts.ts';

export interface PlaceEntry {
  place: CompiledPlace;
  /** Records in the window by the chosen match. */
  count: number;
  certain: number;
  /** As `count`, of the second view; `null` where there is one view. */
  beside: number | null;
  /** The first of their spans, where the list is in the order of dates. */
  first: TimeSpan | null;
}

/** Per place, the number of the entry in the window that is the earliest there; -1 without one. */
function firstEntries(lookup: Lookup, view: TimeView, { window, match }: AtlasState): Int32Array {
  const { earliestStart, latestEnd } = view.spans;
  const first = new Int32Array(lookup.places.length).fill(-1);
  const isEarlier = (entry: number, than: number) =>
    (earliestStart[entry] as number) < (earliestStart[than] as number) ||
    (earliestStart[entry] === earliestStart[than] && (latestEnd[entry] as number) < (latestEnd[than] as number));
  forEachCounted(view, window, match, (entry) => {
    for (const place of listAt(view.placesOf, entry)) {
      const before = first[place] as number;
      if (before < 0 || isEarlier(entry, before)) first[place] = entry;
    }
  });
  return first;
}

type Counts = Pick<SideCounts, 'counted' | 'certain'>;
const countBeside = (beside: Counts | null, place: number): number | null =>
  beside && (beside.counted[place] as number);

const collator = new Intl.Collator('en');

/** The same for places that somebody names, those without a record in the window too; most records first. */
export function entriesOf(
  lookup: Lookup,
  ids: readonly string[],
  { counted, certain }: Counts,
  beside: Counts | null,
): PlaceEntry[] {
  const entries = ids.flatMap((id): PlaceEntry[] => {
    const number = lookup.placeNumbers.get(id) ?? -1;
    const place = lookup.places[number];
    const count = counted[number] as number;
    return place
      ? [{ place, count, certain: certain[number] as number, beside: countBeside(beside, number), first: null }]
      : [];
  });
  return entries.sort((a, b) => b.count - a.count || collator.compare(a.place.title, b.place.title));
}

/** The places that have a record in the window, of two views in the window of either; an entry is made when it is asked for. */
export function placeEntries(
  lookup: Lookup,
  state: AtlasState,
  { counted, certain }: Counts,
  beside: Counts | null,
): LazyList<PlaceEntry> {
  const { placeOrder } = state;
  const view = narrowedView(lookup, state.timeOf, state);
  const names = nameOrder(lookup);
  const first = placeOrder === 'date' ? firstEntries(lookup, view, state) : null;
  const firstDay = (place: number) => view.spans.earliestStart[first?.[place] ?? -1] ?? 0;
  const rankOf = (place: number): number =>
    placeOrder === 'name' ? 0 : placeOrder === 'date' ? firstDay(place) : -most(place);
  const most = (place: number) => Math.max(counted[place] as number, countBeside(beside, place) ?? 0);
  const found: { place: number; rank: number; name: number }[] = [];
  for (let place = 0; place < counted.length; place++)
    if (most(place) > 0) found.push({ place, rank: rankOf(place), name: names[place] as number });
  found.sort((a, b) => a.rank - b.rank || a.name - b.name);
  // The counts move on with time, and a settled list stays as it was.
  const numbers = found.map(({ place }) => ({
    place,
    count: counted[place] as number,
    certain: certain[place] as number,
    besideCount: countBeside(beside, place),
  }));
  return lazyList(numbers.length, (i) => {
    const { place, count, certain, besideCount } = numbers[i] as (typeof numbers)[number];
    const entry = first?.[place] ?? -1;
    return {
      place: lookup.places[place] as CompiledPlace,
      count,
      certain,
      beside: besideCount,
      first: entry < 0 ? null : spanAt(view.spans, entry),
    };
  });
}
