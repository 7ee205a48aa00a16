// What the map shows of the second view: counts for each place, kept up while its window moves.
import type { Lookup } from '../../lookup/build-lookup.ts';
import { narrowedView } from '../../lookup/narrowing.ts';
import type { TimeView } from '../../lookup/time-view.ts';
import { createWindowCounts, type WindowCounts } from '../../lookup/window-counts.ts';
import { currentId } from '../../model/retired-ids.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { besideState } from '../../state/beside.ts';
import type { SideView } from './heard-side.ts';

/** Per place of the first view, as in `Scene`. Live arrays: to be read before the next scene is made. */
export interface SideCounts {
  counted: Int32Array;
  certain: Int32Array;
  deeds: Int32Array;
  /** Distinct records of all places together; along the time of the sources, claims. */
  records: number;
}

const larger = (one: Int32Array, other: Int32Array): Int32Array =>
  one.map((count, place) => Math.max(count, other[place] as number));

/** Per place the larger number of the two: of the mark that both share. */
export const largerCounts = (one: SideCounts, other: SideCounts): Omit<SideCounts, 'records'> => ({
  counted: larger(one.counted, other.counted),
  certain: larger(one.certain, other.certain),
  deeds: larger(one.deeds, other.deeds),
});

/** The corpus of an edition, `null` being that of today; nothing while it has not been opened. */
export type LookupOfEdition = (asof: string | null) => Lookup | undefined;

/** The second view of a state, where its records are here. */
export function besideView(state: AtlasState, lookup: Lookup, lookupOf: LookupOfEdition): SideView | null {
  const beside = besideState(state);
  if (!beside) return null;
  const own = beside.asof === state.asof ? lookup : lookupOf(beside.asof);
  return own ? { lookup: own, state: beside } : null;
}

/** The counts of another edition's places, by the numbers that the same places have here. */
function translated(from: Lookup, to: Lookup): (counts: Int32Array) => Int32Array {
  const numbers = from.places.map(
    ({ id }) => to.placeNumbers.get(id) ?? to.placeNumbers.get(currentId(id, to.retired)) ?? -1,
  );
  return (counts) => {
    const own = new Int32Array(to.places.length);
    numbers.forEach((number, place) => {
      if (number >= 0) (own[number] as number) += counts[place] as number;
    });
    return own;
  };
}

/** It keeps the moving counts, so make one per atlas and page. */
export function createBesideCounts(lookup: Lookup): (view: SideView | null) => SideCounts | null {
  let kept: { view: TimeView; counts: WindowCounts; read: (counts: Int32Array) => Int32Array } | null = null;
  return (side) => {
    if (!side) {
      kept = null;
      return null;
    }
    const { state } = side;
    const view = narrowedView(side.lookup, state.timeOf, state);
    if (kept?.view !== view) {
      const counts = createWindowCounts(view.index, side.lookup.places.length, view.placesOf, view.isDeed);
      kept = { view, counts, read: side.lookup === lookup ? (own) => own : translated(side.lookup, lookup) };
    }
    const { counts, read } = kept;
    counts.moveTo(state.window);
    const isCertain = state.match === 'certain';
    return {
      counted: read(isCertain ? counts.certain : counts.possible),
      certain: read(counts.certain),
      deeds: read(isCertain ? counts.certainDeeds : counts.deeds),
      records: isCertain ? counts.records.certain : counts.records.possible,
    };
  };
}
