// Entries, records and columns as plain objects, to be asked one by one.
import { type Lookup, type LookupRecord, recordAt } from '../../src/lookup/build-lookup.ts';
import { listAt, listsFrom } from '../../src/lookup/lists.ts';
import { type NarrowedRecord, type Narrowing, narrowedRecords, narrowedTo } from '../../src/lookup/narrowing.ts';
import { spanAt, spansFrom } from '../../src/lookup/spans.ts';
import { buildTimeView, type TimeView } from '../../src/lookup/time-view.ts';
import type { TimeSpan } from '../../src/model/time-span.ts';

export interface Entry {
  record: number;
  /** Number of the claim; `null`: the whole record. */
  claim: number | null;
  span: TimeSpan | null;
  places: readonly number[];
  isDeed: boolean;
}

export function entriesIn(view: TimeView): Entry[] {
  return Array.from({ length: view.size }, (_, i) => ({
    record: view.recordOf[i] as number,
    claim: view.claimOf?.[i] ?? null,
    span: spanAt(view.spans, i),
    places: [...listAt(view.placesOf, i)],
    isDeed: view.isDeed[i] === 1,
  }));
}

/** The view that is built of these entries and no others. */
export function viewOfEntries(entries: readonly Entry[]): TimeView {
  const isDeed = new Uint8Array(Math.max(0, ...entries.map(({ record }) => record + 1)));
  for (const one of entries) if (one.isDeed) isDeed[one.record] = 1;
  const ofClaims = entries.some(({ claim }) => claim !== null);
  return buildTimeView({
    recordOf: Uint32Array.from(entries, ({ record }) => record),
    claimOf: ofClaims ? Uint32Array.from(entries, ({ claim }) => claim as number) : null,
    spans: spansFrom(entries.map(({ span }) => span)),
    placesOf: listsFrom(entries.map(({ places }) => places)),
    isDeed,
  });
}

export const recordsIn = (lookup: Lookup): LookupRecord[] =>
  Array.from({ length: lookup.size }, (_, number) => recordAt(lookup, number));

export const recordsLeft = (lookup: Lookup, narrowing: Narrowing): NarrowedRecord[] => [
  ...narrowedRecords(lookup, narrowedTo(lookup, narrowing)),
];

/** When a claim was said, by its id. */
export function saidOf(lookup: Lookup, claim: string): TimeSpan | null {
  const ids = recordsIn(lookup).flatMap(({ event }) => event.claims.map(({ id }) => id));
  return spanAt(lookup.claims.said, ids.indexOf(claim));
}
