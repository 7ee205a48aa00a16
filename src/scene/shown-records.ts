// The records that are counted in the window, as a table or a download shows them: each once, with its claims and the places it counts at.
import type { Lookup, LookupRecord } from '../lookup/build-lookup.ts';
import { narrowedRecords, narrowedView } from '../lookup/narrowing.ts';
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { ShownRecords } from '../model/shown-subset.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan } from '../model/time-span.ts';
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
  const records = narrowedRecords(lookup, state);
  const within = match === 'certain' ? certainlyWithin : possiblyWithin;
  const shown = new Map<number, ShownRecord>();
  for (const { record: number, claim, span, places } of narrowedView(lookup, timeOf, state).entries) {
    const narrowed = records.get(number);
    if (!narrowed || !span || places.length === 0 || !within(span, window)) continue;
    const claims = claim === null ? narrowed.claims : narrowed.claims.filter(({ id }) => id === claim);
    const before = shown.get(number);
    shown.set(number, {
      record: narrowed.record,
      claims: [...(before?.claims ?? []), ...claims],
      span: narrowed.span,
      certain: before?.certain || certainlyWithin(span, window),
      places: places.flatMap((place) => lookup.places[place] ?? []),
    });
  }
  return [...shown.values()].sort((a, b) => a.record.number - b.record.number);
}

/** The same as ids, to be cited and written to a file. */
export function idsOfShown(records: readonly ShownRecord[]): ShownRecords {
  return {
    events: new Map(records.map(({ record, claims }) => [record.event.id, new Set(claims.map(({ id }) => id))])),
  };
}
