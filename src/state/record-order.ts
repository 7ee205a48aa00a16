// The order of the table of records: each column's, worked out once for a choice of the reader's and kept with it, so that a step in time
// sorts nothing.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { NarrowedRecord } from '../lookup/narrowing.ts';
import { measures } from '../model/claim.ts';
import { corroborationOf } from '../model/corroboration.ts';
import { categories, eventKinds } from '../model/event.ts';
import { type Spread, spreadsOf } from '../model/spread.ts';
import type { RecordSort, SortColumn } from './atlas-state.ts';

type Narrowed = ReadonlyMap<number, NarrowedRecord>;

/** Numbers to sort by, one after the other; `null`: the record says nothing of the kind, and comes last in either direction. */
type Keys = (narrowed: NarrowedRecord) => readonly number[] | null;

/** What the claims left of a record come to in figures: people before things, the event before totals, then as the measures are listed. */
export function figuresOf({ claims }: Pick<NarrowedRecord, 'claims'>): Spread[] {
  const rank = ({ unit, scope, measure }: Spread) =>
    Number(unit !== 'people') * 1000 + Number(scope !== 'event') * 100 + measures.indexOf(measure);
  return spreadsOf(claims).sort((a, b) => rank(a) - rank(b));
}

const collator = new Intl.Collator('en');

/** Places of texts in the order of the alphabet; equal texts share one. */
function alphabetical(texts: Iterable<string>): Map<string, number> {
  return new Map([...new Set(texts)].sort(collator.compare).map((text, i) => [text, i]));
}

/** `certainty` depends on the window: see `record-table.ts`. */
function keysBy(by: Exclude<SortColumn, 'certainty'>, lookup: Lookup, records: Narrowed): Keys {
  switch (by) {
    case 'time':
      return ({ span }) => span && [span.earliestStart, span.latestEnd];
    case 'place': {
      const order = alphabetical(lookup.places.map(({ title }) => title));
      return ({ places }) => {
        const [first] = places;
        const title = first === undefined ? undefined : lookup.places[first]?.title;
        return title === undefined ? null : [order.get(title) ?? 0];
      };
    }
    case 'title': {
      const order = alphabetical([...records.values()].map(({ record }) => record.event.title));
      return ({ record }) => [order.get(record.event.title) ?? 0];
    }
    case 'kind':
      return ({ record: { event } }) => [eventKinds.indexOf(event.kind), categories.indexOf(event.category)];
    case 'figures':
      return (narrowed) => {
        const [first] = figuresOf(narrowed);
        return first ? [first.largest, first.smallest] : null;
      };
    case 'sources': {
      const sources = [...lookup.sources.values()];
      return ({ claims }) => {
        const { sources: heard, independent } = corroborationOf(claims, sources);
        return [heard, independent];
      };
    }
  }
}

function sorted(lookup: Lookup, records: Narrowed, by: Exclude<SortColumn, 'certainty'>, descending: boolean) {
  const keys = keysBy(by, lookup, records);
  const inTime = keysBy('time', lookup, records);
  const turn = descending ? -1 : 1;
  const compare = (a: readonly number[] | null, b: readonly number[] | null, way: number): number => {
    if (!a || !b) return Number(!a) - Number(!b);
    for (let i = 0; i < a.length; i++) {
      const difference = (a[i] as number) - (b[i] as number);
      if (difference !== 0) return difference * way;
    }
    return 0;
  };
  const rows = [...records.values()].map((one) => ({ number: one.record.number, keys: keys(one), time: inTime(one) }));
  // Ties stand in time order, whichever way the column is turned.
  rows.sort((a, b) => compare(a.keys, b.keys, turn) || compare(a.time, b.time, 1) || a.number - b.number);
  return Int32Array.from(rows, ({ number }) => number);
}

const kept = new WeakMap<Narrowed, Map<string, Int32Array>>();

/** Numbers of the records in the order of a column. Records that are certainly in the window or not are in time order here. */
export function recordOrder(lookup: Lookup, records: Narrowed, { by, descending }: RecordSort): Int32Array {
  const orders = kept.get(records) ?? new Map<string, Int32Array>();
  kept.set(records, orders);
  const column = by === 'certainty' ? 'time' : by;
  const key = by === 'certainty' ? 'time' : `${by} ${descending}`;
  const known = orders.get(key) ?? sorted(lookup, records, column, by !== 'certainty' && descending);
  orders.set(key, known);
  return known;
}
