// The order of the table of records: each column's, worked out once for a choice of the reader's and kept with it, so that a step in time
// sorts nothing.
import type { Lookup } from '../lookup/build-lookup.ts';
import { onlyValue } from '../lookup/facet-columns.ts';
import { listAt, positionsOf } from '../lookup/lists.ts';
import { type Narrowed, type NarrowedRecord, narrowedRecords } from '../lookup/narrowing.ts';
import { isDated } from '../lookup/spans.ts';
import type { Claim, Figure } from '../model/claim.ts';
import { type Corroboration, corroborationOf } from '../model/corroboration.ts';
import { type Counted, inForce, type Spread, spreadsOf } from '../model/spread.ts';
import { type Measure, termOrder } from '../model/vocabulary.ts';
import type { RecordSort, SortColumn } from '../state/atlas-state.ts';

/** Of a record; `null` in its stead: it says nothing of the kind, and comes last in either direction. */
interface Key {
  /** Stands before `turned`, and in one order whichever way the column is turned. */
  fixed: number;
  /** Numbers to sort by, one after the other. */
  turned: readonly number[];
}

const turning = (...turned: number[]): Key => ({ fixed: 0, turned });

/**
 * What the claims left of a record come to in figures: people before things, the event before totals, then as the measures are listed. Several figures of a measure
 * that does not compare have no least and no most.
 */
export function figuresOf({ claims }: Pick<NarrowedRecord, 'claims'>, measures: readonly Measure[]): Spread[] {
  return spreadsOf(claims)
    .filter(({ measure, claims }) => claims.length === 1 || measures[termOrder(measures, measure)]?.compares !== false)
    .sort((a, b) => (countedAs(a, measures) < countedAs(b, measures) ? -1 : 1));
}

/** The only figure that counts what the first of them counts, or the first figure in words where none has a number. */
export function printedAlone({ claims }: Pick<NarrowedRecord, 'claims'>, figures: readonly Spread[]): Figure | null {
  const all = claims.filter(inForce).flatMap((claim) => claim.figures);
  const [first] = figures;
  if (!first) return all[0] ?? null;
  const same = all.filter(
    ({ measure, unit, scope }) => measure === first.measure && unit === first.unit && scope === first.scope,
  );
  return same.length === 1 ? (same[0] as Figure) : null;
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

/** Numbers and keys of the records, in time order; `certainty` depends on the window: see `record-table.ts`. */
function keysBy(by: Exclude<SortColumn, 'certainty'>, lookup: Lookup, narrowed: Narrowed): (Key | null)[] {
  const numbers = positionsOf(narrowed.records);
  const each = (keyOf: (number: number) => Key | null) => Array.from(numbers, keyOf);
  const { eventKinds, categories, measures } = lookup.vocabulary;
  switch (by) {
    case 'time': {
      const { spans } = narrowed;
      return each((number) =>
        isDated(spans, number)
          ? turning(spans.earliestStart[number] as number, spans.latestEnd[number] as number)
          : null,
      );
    }
    case 'place': {
      const order = alphabetical(lookup.places.map(({ title }) => title));
      return each((number) => {
        const title = lookup.places[listAt(narrowed.placesOf, number)[0] ?? -1]?.title;
        return title === undefined ? null : turning(order.get(title) ?? 0);
      });
    }
    case 'title': {
      const titles = Array.from(numbers, (number) => lookup.eventAt(number).title);
      const order = alphabetical(titles);
      return titles.map((title) => turning(order.get(title) ?? 0));
    }
    case 'kind': {
      const { kind, category } = lookup.facets;
      const kinds = kind.values.map((value) => termOrder(eventKinds, value));
      const kindsOfDeeds = category.values.map((value) => termOrder(categories, value));
      return each((number) =>
        turning(kinds[onlyValue(kind, number)] as number, kindsOfDeeds[onlyValue(category, number)] as number),
      );
    }
    case 'figures': {
      // Only what counts the same is held against one another.
      const firsts = Array.from(narrowedRecords(lookup, narrowed), (one) => figuresOf(one, measures)[0] ?? null);
      const found = firsts.flatMap((first) => (first ? [countedAs(first, measures)] : []));
      const order = new Map([...new Set(found)].sort().map((counted, i) => [counted, i]));
      return firsts.map(
        (first) =>
          first && { fixed: order.get(countedAs(first, measures)) ?? 0, turned: [first.largest, first.smallest] },
      );
    }
    case 'sources':
      return Array.from(narrowedRecords(lookup, narrowed), ({ claims }) => {
        const { sources, independent } = corroborationIn(lookup, claims);
        return turning(sources, independent);
      });
  }
}

function compareKeys(a: Key | null, b: Key | null, way: number): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.fixed !== b.fixed) return a.fixed - b.fixed;
  for (let i = 0; i < a.turned.length; i++) {
    const difference = (a.turned[i] as number) - (b.turned[i] as number);
    if (difference !== 0) return difference * way;
  }
  return 0;
}

function sorted(lookup: Lookup, narrowed: Narrowed, by: Exclude<SortColumn, 'certainty'>, descending: boolean) {
  const keys = keysBy(by, lookup, narrowed);
  const { earliestStart, latestEnd } = narrowed.spans;
  // What has no date stands in no stretch of days, and so comes last.
  const byTime = (a: number, b: number): number =>
    (earliestStart[a] as number) - (earliestStart[b] as number) || (latestEnd[a] as number) - (latestEnd[b] as number);
  const rows = Array.from(positionsOf(narrowed.records), (number, i) => ({ number, key: keys[i] ?? null }));
  // Ties stand in time order, whichever way the column is turned.
  const turn = descending ? -1 : 1;
  rows.sort((a, b) => compareKeys(a.key, b.key, turn) || byTime(a.number, b.number) || a.number - b.number);
  return Int32Array.from(rows, ({ number }) => number);
}

const kept = new WeakMap<Narrowed, Map<string, Int32Array>>();

/** Numbers of the records in the order of a column. Records that are certainly in the window or not are in time order here. */
export function recordOrder(lookup: Lookup, narrowed: Narrowed, { by, descending }: RecordSort): Int32Array {
  const orders = kept.get(narrowed) ?? new Map<string, Int32Array>();
  kept.set(narrowed, orders);
  const column = by === 'certainty' ? 'time' : by;
  const key = by === 'certainty' ? 'time' : `${by} ${descending}`;
  const known = orders.get(key) ?? sorted(lookup, narrowed, column, by !== 'certainty' && descending);
  orders.set(key, known);
  return known;
}
