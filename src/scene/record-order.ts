// The order of the table of records: each column's, worked out once for a choice of the reader's and kept with it, so that a step in time
// sorts nothing.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { NarrowedRecord } from '../lookup/narrowing.ts';
import type { Claim } from '../model/claim.ts';
import { type Corroboration, corroborationOf } from '../model/corroboration.ts';
import { type Counted, type Spread, spreadsOf } from '../model/spread.ts';
import { type Measure, termOrder } from '../model/vocabulary.ts';
import type { RecordSort, SortColumn } from '../state/atlas-state.ts';

type Narrowed = ReadonlyMap<number, NarrowedRecord>;

interface Key {
  /** Stands before `turned`, and in one order whichever way the column is turned. */
  fixed: number;
  /** Numbers to sort by, one after the other. */
  turned: readonly number[];
}

/** `null`: the record says nothing of the kind, and comes last in either direction. */
type KeyOf = (narrowed: NarrowedRecord) => Key | null;

const turning = (...turned: number[]): Key => ({ fixed: 0, turned });

/** What the claims left of a record come to in figures: people before things, the event before totals, then as the measures are listed. */
export function figuresOf({ claims }: Pick<NarrowedRecord, 'claims'>, measures: readonly Measure[]): Spread[] {
  return spreadsOf(claims).sort((a, b) => (countedAs(a, measures) < countedAs(b, measures) ? -1 : 1));
}

/** Handed only the sources that matter: a list of hundreds for each of many records would take its time. */
export function corroborationIn({ sources }: Lookup, claims: readonly Claim[]): Corroboration {
  const ids = new Set(claims.flatMap(({ source, citedWork }) => (citedWork === null ? [source] : [source, citedWork])));
  return corroborationOf(
    claims,
    [...ids].flatMap((id) => sources.get(id) ?? []),
  );
}

/** A text for what is counted, in the order in which figures stand. */
function countedAs({ unit, scope, measure }: Counted, measures: readonly Measure[]): string {
  const order = termOrder(measures, measure);
  const things = unit === measures[order]?.unit ? '' : unit;
  return [things, Number(scope !== 'event'), String(order).padStart(3, '0'), scope].join('\u001f');
}

const collator = new Intl.Collator('en');

/** Places of texts in the order of the alphabet; equal texts share one. */
function alphabetical(texts: Iterable<string>): Map<string, number> {
  return new Map([...new Set(texts)].sort(collator.compare).map((text, i) => [text, i]));
}

/** `certainty` depends on the window: see `record-table.ts`. */
function keyBy(by: Exclude<SortColumn, 'certainty'>, lookup: Lookup, records: Narrowed): KeyOf {
  const { eventKinds, categories, measures } = lookup.vocabulary;
  switch (by) {
    case 'time':
      return ({ span }) => span && turning(span.earliestStart, span.latestEnd);
    case 'place': {
      const order = alphabetical(lookup.places.map(({ title }) => title));
      return ({ places }) => {
        const [first] = places;
        const title = first === undefined ? undefined : lookup.places[first]?.title;
        return title === undefined ? null : turning(order.get(title) ?? 0);
      };
    }
    case 'title': {
      const order = alphabetical([...records.values()].map(({ record }) => record.event.title));
      return ({ record }) => turning(order.get(record.event.title) ?? 0);
    }
    case 'kind':
      return ({ record: { event } }) =>
        turning(termOrder(eventKinds, event.kind), termOrder(categories, event.category));
    case 'figures': {
      // Only what counts the same is held against one another.
      const firsts = new Map([...records.values()].map((one) => [one, figuresOf(one, measures)[0]]));
      const found = [...firsts.values()].flatMap((first) => (first ? [countedAs(first, measures)] : []));
      const order = new Map([...new Set(found)].sort().map((counted, i) => [counted, i]));
      return (narrowed) => {
        const first = firsts.get(narrowed);
        return first
          ? { fixed: order.get(countedAs(first, measures)) ?? 0, turned: [first.largest, first.smallest] }
          : null;
      };
    }
    case 'sources':
      return ({ claims }) => {
        const { sources, independent } = corroborationIn(lookup, claims);
        return turning(sources, independent);
      };
  }
}

function sorted(lookup: Lookup, records: Narrowed, by: Exclude<SortColumn, 'certainty'>, descending: boolean) {
  const keyOf = keyBy(by, lookup, records);
  const timeOf = keyBy('time', lookup, records);
  const turn = descending ? -1 : 1;
  const compare = (a: Key | null, b: Key | null, way: number): number => {
    if (!a || !b) return Number(!a) - Number(!b);
    if (a.fixed !== b.fixed) return a.fixed - b.fixed;
    for (let i = 0; i < a.turned.length; i++) {
      const difference = (a.turned[i] as number) - (b.turned[i] as number);
      if (difference !== 0) return difference * way;
    }
    return 0;
  };
  const rows = [...records.values()].map((one) => ({ number: one.record.number, key: keyOf(one), time: timeOf(one) }));
  // Ties stand in time order, whichever way the column is turned.
  rows.sort((a, b) => compare(a.key, b.key, turn) || compare(a.time, b.time, 1) || a.number - b.number);
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
