// The corpus along time, narrowed to what passes the filters: indexed anew for each choice, and kept while the choice lasts.
import type { Lookup } from './build-lookup.ts';
import { claimPasses, eventPasses, type Filters, isFiltered } from './facets.ts';
import { buildTimeView, type Entry, type TimeOf, type TimeView } from './time-view.ts';

/** Choices kept at a time, for going back and forth between a few of them. */
const keptChoices = 8;

const kept = new WeakMap<Lookup, Map<string, TimeView>>();

function passes(lookup: Lookup, filters: Filters, { record, claim }: Entry): boolean {
  const event = lookup.records[record]?.event;
  if (!event) return false;
  if (claim === null) return eventPasses(filters, event);
  return event.claims.some((one) => one.id === claim && claimPasses(filters, event, one));
}

/** Costs one pass over the entries for a new choice of filters, nothing for one that is kept. */
export function filteredView(lookup: Lookup, timeOf: TimeOf, filters: Filters): TimeView {
  const whole = lookup.time[timeOf];
  if (!isFiltered(filters)) return whole;
  const views = kept.get(lookup) ?? new Map<string, TimeView>();
  kept.set(lookup, views);
  const key = JSON.stringify([timeOf, filters]);
  let view = views.get(key);
  if (!view) {
    view = buildTimeView(whole.entries.filter((entry) => passes(lookup, filters, entry)));
    if (views.size >= keptChoices) views.clear();
    views.set(key, view);
  }
  return view;
}
