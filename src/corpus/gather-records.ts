// Gathers the columns of records that are handed over one by one and kept nowhere: a million of them as objects is more than a browser has room for.
// Each is one claim about one event and is joined with no other, as the rows of a table are.
import { placeIdsOf, ranksOf, reachOf } from '../lookup/build-lookup.ts';
import { type FacetColumn, type FacetColumns, facetsOfClaims } from '../lookup/facet-columns.ts';
import { type FacetName, facetNames, facetValues } from '../lookup/facets.ts';
import { growingNumbers, invertedLists, type Lists, listAt, listsFrom, listsOf } from '../lookup/lists.ts';
import { type Spans, setSpan, spansOf, undatedSpans } from '../lookup/spans.ts';
import type { CompiledAtlas } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { compileDate, type HistoricalDate } from '../model/historical-date.ts';
import { sayingSpan } from '../model/saying-date.ts';
import type { Source } from '../model/source.ts';
import { inForce } from '../model/spread.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { Columns } from './column-file.ts';
import { type CountedLookup, countedColumns } from './corpus-columns.ts';
import { createTextPacker } from './text-chunks.ts';

export interface RecordGatherer {
  /**
   * Throws for a record with more than one claim, or one that is joined with others.
   * @param sources by their ids, those of the record's claim among them
   */
  add(event: AtlasEvent, sources: ReadonlyMap<string, Source>): void;
  /** @param rest the corpus without its events; it has no named periods */
  finish(rest: Omit<CompiledAtlas, 'events' | 'spans'>): Promise<Columns>;
}

/** Days whose records share chunks of texts. */
const daysOfChunk = 32;

/** Texts as numbers, counted from 0 in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    numbers,
    of(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      if (number === numbers.size) numbers.set(text, number);
      return number;
    },
  };
}

/** Spans as numbers: there are far fewer than records. 0 is no span. */
function spanTable() {
  const spans: (TimeSpan | null)[] = [null];
  const numbers = new Map<string, number>();
  const ofDates = new Map<HistoricalDate, number>();
  const numberOf = (span: TimeSpan | null): number => {
    if (!span) return 0;
    const key = Object.values(span).join(' ');
    const number = numbers.get(key) ?? spans.push(span) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    spans,
    numberOf,
    ofDate(when: HistoricalDate | null): number {
      if (!when) return 0;
      const number = ofDates.get(when) ?? numberOf(compileDate(when));
      ofDates.set(when, number);
      return number;
    },
  };
}

function spansOfNumbers(numbers: Uint32Array, table: readonly (TimeSpan | null)[]): Spans {
  const spans = undatedSpans(numbers.length);
  numbers.forEach((number, at) => {
    const span = table[number];
    if (span) setSpan(spans, at, span);
  });
  return spans;
}

/** As `buildLookup` orders them: by earliest start, latest end and id. Records of one day are put into the order of their ids alone. */
function inTimeOrder(ids: readonly string[], { earliestStart, latestEnd }: Spans): Uint32Array {
  const order = Uint32Array.from(ids.keys());
  order.sort(
    (a, b) =>
      (earliestStart[a] as number) - (earliestStart[b] as number) ||
      (latestEnd[a] as number) - (latestEnd[b] as number),
  );
  const isSame = (a = 0, b = 0) => earliestStart[a] === earliestStart[b] && latestEnd[a] === latestEnd[b];
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && isSame(order[first], order[end])) end++;
    order.subarray(first, end).sort((a, b) => (ids[a] as string).localeCompare(ids[b] as string));
    first = end;
  }
  return order;
}

/** Lists in another order, their values numbered as they come in it. */
function renumbered(lists: Lists, order: Uint32Array, values: readonly string[]): { values: string[]; lists: Lists } {
  const own = listsOf(lists, order);
  const numbers = new Int32Array(values.length).fill(-1);
  const named: string[] = [];
  own.items.forEach((value, at) => {
    if (numbers[value] === -1) numbers[value] = named.push(values[value] as string) - 1;
    own.items[at] = numbers[value] as number;
  });
  return { values: named, lists: own };
}

const emptyLists = (size: number): Lists => ({ offsets: new Uint32Array(size + 1), items: new Uint32Array(0) });

export function gatherRecords(): RecordGatherer {
  const ids: string[] = [];
  const claimIds: string[] = [];
  const table = spanTable();
  const [dates, said] = [growingNumbers(4096), growingNumbers(4096)];
  // 1 is in force, 2 is a deed.
  const flags = growingNumbers(4096);
  const places = numbering();
  const filed = growingNumbers(4096);
  const facets = facetNames.map((name) => {
    return { name, values: numbering(), offsets: growingNumbers(4096), items: growingNumbers(4096) };
  });
  for (const { offsets } of facets) offsets.push(0);
  const texts = createTextPacker();

  return {
    add(event, sources) {
      const [claim, ...others] = event.claims;
      const isJoined = [event, claim].some((one) => (one?.relations ?? []).length > 0);
      if (!claim || others.length > 0 || isJoined || event.partOf.length > 0 || event.alsoAt.length > 0)
        throw new Error(`${event.id} is more than one claim about one event`);
      ids.push(event.id);
      claimIds.push(claim.id);
      const date = table.ofDate(event.when);
      const span = table.spans[date] ?? null;
      const cited = claim.citedWork === null ? undefined : sources.get(claim.citedWork);
      dates.push(date);
      said.push(table.numberOf(sayingSpan(claim, event, span, sources.get(claim.source), cited)));
      flags.push(Number(inForce(claim)) + 2 * Number(event.kind === 'deed'));
      filed.push(event.placeId === null ? 0 : 1 + places.of(event.placeId));
      const subject = { event, periods: [] };
      for (const { name, values, offsets, items } of facets) {
        for (const value of facetValues(name, subject, claim)) items.push(values.of(value));
        offsets.push(items.length);
      }
      texts.add(event, Math.floor((span?.earliestStart ?? 0) / daysOfChunk));
    },

    async finish({ description, leftOut, ...rest }) {
      const size = ids.length;
      const added = spansOfNumbers(dates.taken(), table.spans);
      const order = inTimeOrder(ids, added);
      const spans = spansOf(added, order);
      const claimed = spansOf(spansOfNumbers(said.taken(), table.spans), order);
      const inOrder = <T>(list: { readonly [at: number]: T }) => Array.from(order, (record) => list[record] as T);
      const flagged = (flag: 1 | 2) => Uint8Array.from(order, (record) => Number(((marks[record] ?? 0) & flag) > 0));
      const marks = flags.taken();

      const placeNumbers = new Map(rest.places.map(({ id }, number) => [id, number]));
      const byId = new Map(rest.places.map((place) => [place.id, place]));
      const named = [...places.numbers.keys()];
      // What is filed under no place stands under the number 0, and touches none.
      const touched = listsFrom([
        [],
        ...named.map((placeId) =>
          [...placeIdsOf({ placeId, alsoAt: [] }, byId)].map((id) => placeNumbers.get(id) as number),
        ),
      ]);
      const filedCodes = filed.taken();
      const codes = order.map((record) => filedCodes[record] as number);
      const placesOf = listsOf(touched, codes);
      const recordsOfPlace = invertedLists(placesOf, rest.places.length);
      const facetColumns = facets.map(({ name, values, offsets, items }): [FacetName, FacetColumn] => {
        const lists = { offsets: offsets.taken(), items: items.taken() };
        const of = facetsOfClaims.has(name) ? 'claim' : 'record';
        return [name, { of, ...renumbered(lists, order, [...values.numbers.keys()]) }];
      });
      const lookup: CountedLookup = {
        ids: inOrder(ids),
        places: rest.places,
        sources: new Map(rest.sources.map((source) => [source.id, source])),
        periods: [],
        persons: new Map(rest.listedPersons.map(({ id, title }) => [id, title])),
        vocabulary: rest.vocabulary,
        spans,
        isDeed: flagged(2),
        filedAt: Int32Array.from(codes, (code) => placeNumbers.get(named[code - 1] ?? '') ?? -1),
        placesOf,
        recordsOfPlace,
        ranks: ranksOf(rest.places.map((_, place) => listAt(recordsOfPlace, place).length)),
        claims: {
          size,
          ids: inOrder(claimIds),
          firsts: Uint32Array.from({ length: size + 1 }, (_, i) => i),
          recordOf: Uint32Array.from({ length: size }, (_, i) => i),
          inForce: flagged(1),
          dates: spans,
          said: claimed,
        },
        facets: Object.fromEntries(facetColumns) as FacetColumns,
        wholesOf: emptyLists(size),
        joinedTo: emptyLists(size),
        relatedTo: emptyLists(size),
        clashes: () => emptyLists(size),
        retired: rest.retired ?? {},
        conflictNotes: rest.conflictNotes ?? {},
        reach: reachOf(spans, claimed),
      };
      return { ...countedColumns(lookup, { description, leftOut }), ...(await texts.finish(order)) };
    },
  };
}
