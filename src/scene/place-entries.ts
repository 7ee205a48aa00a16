// The list of places in step with the map: one entry for each place that has a record in the window, in the order the reader has chosen.
import type { Lookup } from '../lookup/build-lookup.ts';
import { narrowedView } from '../lookup/narrowing.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';

export interface PlaceEntry {
  place: CompiledPlace;
  /** Records in the window by the chosen match. */
  count: number;
  certain: number;
  /** The first of their spans, where the list is in the order of dates. */
  first: TimeSpan | null;
}

/** The earliest span in the window at each place, by its number. */
function firstSpans(lookup: Lookup, state: AtlasState): Map<number, TimeSpan> {
  const { window, match, timeOf } = state;
  const within = match === 'certain' ? certainlyWithin : possiblyWithin;
  const first = new Map<number, TimeSpan>();
  for (const { span, places } of narrowedView(lookup, timeOf, state).entries) {
    if (!span || !within(span, window)) continue;
    for (const place of places) {
      const before = first.get(place);
      if (!before || isEarlier(span, before)) first.set(place, span);
    }
  }
  return first;
}

const isEarlier = (one: TimeSpan, other: TimeSpan): boolean =>
  one.earliestStart < other.earliestStart ||
  (one.earliestStart === other.earliestStart && one.latestEnd < other.latestEnd);

const collator = new Intl.Collator('en');

/** The same for places that somebody names, those without a record in the window too; most records first. */
export function entriesOf(
  lookup: Lookup,
  ids: readonly string[],
  counted: Int32Array,
  certain: Int32Array,
): PlaceEntry[] {
  const entries = ids.flatMap((id): PlaceEntry[] => {
    const number = lookup.placeNumbers.get(id) ?? -1;
    const place = lookup.places[number];
    const count = counted[number] as number;
    return place ? [{ place, count, certain: certain[number] as number, first: null }] : [];
  });
  return entries.sort((a, b) => b.count - a.count || collator.compare(a.place.title, b.place.title));
}

export function placeEntries(
  lookup: Lookup,
  state: AtlasState,
  counted: Int32Array,
  certain: Int32Array,
): PlaceEntry[] {
  const { placeOrder } = state;
  const first = placeOrder === 'date' ? firstSpans(lookup, state) : null;
  const entries: PlaceEntry[] = [];
  lookup.places.forEach((place, number) => {
    const count = counted[number] as number;
    if (count > 0)
      entries.push({ place, count, certain: certain[number] as number, first: first?.get(number) ?? null });
  });
  const byName = (a: PlaceEntry, b: PlaceEntry) => collator.compare(a.place.title, b.place.title);
  return entries.sort((a, b) => {
    if (placeOrder === 'name') return byName(a, b);
    if (a.first && b.first) return a.first.earliestStart - b.first.earliestStart || byName(a, b);
    return b.count - a.count || byName(a, b);
  });
}
