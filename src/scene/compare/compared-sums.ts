// What the figures of two views come to, thing by thing, and by how much they differ where that can be said at all.
import { type Lookup, type LookupRecord, recordAt } from '../../lookup/build-lookup.ts';
import { ancestorsOf, groupsThatMayOverlap } from '../../lookup/overlapping-events.ts';
import type { Total } from '../../lookup/totals.ts';
import type { Measure } from '../../model/claim.ts';
import type { NumberRange } from '../../model/spread.ts';
import { sumsOfChoice } from '../evidence.ts';
import type { SideView } from './heard-side.ts';

/** Least to most, as printed; an open side is `null`. */
export interface SideSum extends NumberRange {
  /** Records that are in it, and those whose figures of the same thing are left out. */
  records: number;
  leftOut: number;
  approximate: boolean;
}

/** Why no difference is given: one view has no such sum, an end of one is open, or both may count the same people. */
export type NoDifference = 'one-side' | 'open' | 'may-overlap';

export interface ComparedSum {
  measure: Measure;
  unit: string;
  a: SideSum | null;
  b: SideSum | null;
  /** Of B over A, least to most: negative where B is less. */
  difference: { low: number; high: number } | { none: NoDifference };
}

const keyOf = ({ measure, unit }: Pick<Total, 'measure' | 'unit'>) => JSON.stringify([measure, unit]);

function sideSum({ low, high, events, omissions, approximate }: Total): SideSum {
  const leftOut = new Set(omissions.map(({ event }) => event)).size;
  return { low, high, records: events.length, leftOut, approximate };
}

/** Do both count a record, or one a record that may tell of the same people as one of the other's? */
function mayOverlap(lookup: Lookup, a: Total, b: Total): boolean {
  const numbersIn = ({ events }: Total) =>
    new Set(events.map(({ event }) => lookup.recordNumbers.get(event)).filter((number) => number !== undefined));
  const [inA, inB] = [numbersIn(a), numbersIn(b)];
  if ([...inA].some((number) => inB.has(number))) return true;
  const isWithin = (ones: ReadonlySet<number>, others: ReadonlySet<number>) =>
    [...ones].some((number) => ancestorsOf(lookup, number).some((whole) => others.has(whole)));
  if (isWithin(inA, inB) || isWithin(inB, inA)) return true;
  const numbers = [...inA, ...inB];
  const records = numbers.map((number): LookupRecord => recordAt(lookup, number));
  return groupsThatMayOverlap(lookup, records).some(
    (group) => group.some((at) => inA.has(numbers[at] as number)) && group.some((at) => inB.has(numbers[at] as number)),
  );
}

function differenceOf(
  viewA: SideView,
  viewB: SideView,
  a: Total | undefined,
  b: Total | undefined,
): ComparedSum['difference'] {
  if (!a || !b) return { none: 'one-side' };
  if (a.low === null || a.high === null || b.low === null || b.high === null) return { none: 'open' };
  // Two editions tell of the same events.
  if (viewA.lookup !== viewB.lookup || mayOverlap(viewA.lookup, a, b)) return { none: 'may-overlap' };
  return { low: b.low - a.high, high: b.high - a.low };
}

/** In the order of the sums of A; those that B alone has come last. */
export function comparedSums(viewA: SideView, viewB: SideView): ComparedSum[] {
  const [ofA, ofB] = [viewA, viewB].map(
    ({ lookup, state }) => new Map(sumsOfChoice(lookup, state).totals.map((total) => [keyOf(total), total])),
  ) as [Map<string, Total>, Map<string, Total>];
  return [...new Map([...ofA, ...ofB]).entries()].map(([key, { measure, unit }]) => {
    const [a, b] = [ofA.get(key), ofB.get(key)];
    return {
      ...{ measure, unit },
      a: a ? sideSum(a) : null,
      b: b ? sideSum(b) : null,
      difference: differenceOf(viewA, viewB, a, b),
    };
  });
}
