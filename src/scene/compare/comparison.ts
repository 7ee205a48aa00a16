// Two views side by side: every record that either counts, how the two stand to it, and what their figures come to.
import type { Lookup } from '../../lookup/build-lookup.ts';
import { editionDifference } from '../../model/editions/edition-difference.ts';
import { once } from '../../model/once.ts';
import { currentId } from '../../model/retired-ids.ts';
import { type ComparedRecord, comparedRecord } from './compared-record.ts';
import { type ComparedSum, comparedSums } from './compared-sums.ts';
import { type HeardSide, heardSide, recordsOutside, type SideView, uncounted } from './heard-side.ts';
import { recordStandings, type Standing, standings } from './record-standings.ts';
import type { TwoViews } from './two-views.ts';

export interface ComparisonGroup {
  standing: Standing;
  count: number;
  /** In time order, from 0 to `count` - 1; worked out when it is asked for. */
  row(index: number): ComparedRecord;
  idAt(index: number): string;
}

export interface Comparison {
  a: SideView;
  b: SideView;
  /** Distinct records that each of them counts. */
  records: { a: number; b: number };
  /** Distinct records that each leaves on the map outside its window. */
  outside: { a: number; b: number };
  /** One for each way to stand, in the order of `standings`; empty ones too. */
  groups: readonly ComparisonGroup[];
  sums(): readonly ComparedSum[];
}

/** A record by its number on each side, -1 where that side does not count it. */
interface Pair {
  a: number;
  b: number;
  standing: Standing;
}

function pairsOfOneCorpus(a: HeardSide, b: HeardSide): Pair[] {
  const standingOf = recordStandings([a, b]);
  const pairs: Pair[] = [];
  for (let record = 0; record < a.lookup.size; record++) {
    const standing = standingOf(record);
    if (standing === null) continue;
    pairs.push({
      a: standing === 'only-b' ? -1 : record,
      b: standing === 'only-a' ? -1 : record,
      standing,
    });
  }
  return pairs;
}

/** The number of a record of one edition in another, which may know it by another id; -1 where it has none. */
function numberIn({ recordNumbers, retired }: Lookup, id: string): number {
  return recordNumbers.get(id) ?? recordNumbers.get(currentId(id, retired)) ?? -1;
}

function pairsOfTwoEditions(a: HeardSide, b: HeardSide): Pair[] {
  const met = new Set<number>();
  const pairs: Pair[] = [];
  for (let record = 0; record < a.lookup.size; record++) {
    if (a.records[record] === uncounted) continue;
    const other = numberIn(b.lookup, a.lookup.ids[record] as string);
    if (other < 0 || b.records[other] === uncounted) {
      pairs.push({ a: record, b: -1, standing: 'only-a' });
      continue;
    }
    met.add(other);
    const renamed = (id: string) => currentId(id, b.lookup.retired);
    const isOtherwise =
      a.records[record] !== b.records[other] ||
      editionDifference(a.lookup.eventAt(record), b.lookup.eventAt(other), renamed) !== null;
    pairs.push({ a: record, b: other, standing: isOtherwise ? 'differ' : 'alike' });
  }
  for (let record = 0; record < b.lookup.size; record++)
    if (b.records[record] !== uncounted && !met.has(record)) pairs.push({ a: -1, b: record, standing: 'only-b' });
  return pairs;
}

const countedIn = ({ records }: HeardSide): number => records.reduce((sum, one) => sum + Number(one !== uncounted), 0);

const keptOf = new WeakMap<TwoViews, Comparison>();

/** The comparison of the page's two views, worked out once for them; `null` where there is one view. */
export function comparisonOf(views: TwoViews): Comparison | null {
  const found = keptOf.get(views) ?? (views.b && comparison(views.a, views.b));
  if (found) keptOf.set(views, found);
  return found;
}

export function comparison(viewA: SideView, viewB: SideView): Comparison {
  const [a, b] = [heardSide(viewA), heardSide(viewB)];
  const pairs = a.lookup === b.lookup ? pairsOfOneCorpus(a, b) : pairsOfTwoEditions(a, b);
  return {
    a: viewA,
    b: viewB,
    records: { a: countedIn(a), b: countedIn(b) },
    outside: { a: recordsOutside(a), b: recordsOutside(b) },
    groups: standings.map((standing) => {
      const ofIt = pairs.filter((pair) => pair.standing === standing);
      return {
        standing,
        count: ofIt.length,
        idAt(index) {
          const { a: inA, b: inB } = ofIt[index] ?? { a: -1, b: -1 };
          return a.lookup.ids[inA] ?? b.lookup.ids[inB] ?? '';
        },
        row(index) {
          const pair = ofIt[index];
          if (!pair) throw new Error(`the group of ${ofIt.length} records has no record ${index}`);
          return comparedRecord(a, b, pair.a, pair.b, standing);
        },
      };
    }),
    sums: once(() => comparedSums(viewA, viewB)),
  };
}
