// The records that are counted in the window, as a table or a download shows them: each once, with its claims and the places it counts at.
import type { Lookup, LookupRecord } from '../lookup/build-lookup.ts';
import { type NarrowedRecord, narrowedRecord, narrowedTo, narrowedView } from '../lookup/narrowing.ts';
import { certainlyAt } from '../lookup/spans.ts';
import { forEachCounted } from '../lookup/time-view.ts';
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { ShownRecords } from '../model/shown-subset.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { AtlasState } from '../state/atlas-state.ts';

export interface ShownRecord {
  record: LookupRecord;
  /** Along the time of the events, what the lens leaves of its claims; along that of the sources, those said in the window. */
  claims: readonly Claim[];
  /** The span it has for the reader's choice; along the time of the sources still that of the event. */
  span: TimeSpan | null;
  /** Certainly in the window: the record, or, along the time of the sources, one of its claims. */
  certain: boolean;
  places: readonly CompiledPlace[];
}

/** As many as the status line says: along the time of the sources its number is that of the claims. In time order. */
export function shownRecords(lookup: Lookup, state: AtlasState): ShownRecord[] {
  const { window, match, timeOf } = state;
  const narrowed = narrowedTo(lookup, state);
  const view = narrowedView(lookup, timeOf, state);
  const shown = new Map<number, { certain: boolean; claims: number[] }>();
  forEachCounted(view, window, match, (entry) => {
    const number = view.recordOf[entry] as number;
    const one = shown.get(number) ?? { certain: false, claims: [] };
    shown.set(number, one);
    one.certain ||= certainlyAt(view.spans, entry, window);
    if (view.claimOf) one.claims.push(view.claimOf[entry] as number);
  });
  // Entries stand in the order of their records.
  return [...shown].map(([number, { certain, claims: said }]) => {
    const { record, span, places, claims, claimNumbers } = narrowedRecord(lookup, narrowed, number) as NarrowedRecord;
    return {
      ...{ record, span, certain },
      claims: view.claimOf ? claims.filter((_, i) => said.includes(claimNumbers[i] as number)) : claims,
      places: places.flatMap((place) => lookup.places[place] ?? []),
    };
  });
}

/** The same as ids, to be cited and written to a file. */
export function idsOfShown(records: readonly ShownRecord[]): ShownRecords {
  return {
    events: new Map(records.map(({ record, claims }) => [record.event.id, new Set(claims.map(({ id }) => id))])),
  };
}
