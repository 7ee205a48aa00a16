// The bars of the histogram for a view of the axis: days when the view is narrow, months otherwise, years outside the busy years.
// They may be split by a facet, as long as every entry has one value of it.
import type { Lookup } from '../lookup/build-lookup.ts';
import { onlyValue } from '../lookup/facet-columns.ts';
import type { FacetName } from '../lookup/facets.ts';
import { type BinRuns, binRuns, binsOf, type Grain, histogram, type Bar as PlainBar } from '../lookup/histogram.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import { daysOfStep } from '../lookup/time-axis.ts';
import { columnsOf } from '../lookup/time-index.ts';
import { isCountable, type TimeView } from '../lookup/time-view.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { type LongSpan, longSpansOf } from './long-spans.ts';
import { silentTimes } from './silent-times.ts';
import { sliderAxis } from './slider-steps.ts';

export interface Bar extends PlainBar {
  /** Possible records of each part, in the order of `Bars.parts`; empty if the bars are not split. */
  parts: number[];
}

export interface Bars {
  bars: readonly Bar[];
  /** Values of the facet that the bars are split by, the commonest first; the rest together is `null`. */
  parts: readonly (string | null)[];
  /** Of the busy years; before and after them bars are years. */
  grain: 'day' | 'month';
  /** Of the same records those whose time is too long for a bar. */
  long: readonly LongSpan[];
  /** Stretches of the busy years in view without a bar. */
  silent: readonly TimeWindow[];
}

/** Widest view, in steps of the axis, whose bars are days. */
const widestOfDays = 180;

/** Values that get a part of their own. */
const mostParts = 5;

/** The parts of a split, each with the numbers of its entries. */
function partsOf(lookup: Lookup, view: TimeView, split: FacetName | null): Map<string | null, number[]> {
  const parts = new Map<string | null, number[]>();
  if (!split) return parts;
  const column = lookup.facets[split];
  for (let entry = 0; entry < view.size; entry++) {
    if (!isCountable(view, entry)) continue;
    const row = column.of === 'claim' ? view.claimOf?.[entry] : view.recordOf[entry];
    const value = row === undefined ? null : (column.values[onlyValue(column, row)] ?? null);
    const part = parts.get(value);
    if (part) part.push(entry);
    else parts.set(value, [entry]);
  }
  const common = [...parts].sort((a, b) => b[1].length - a[1].length);
  const rest = common.slice(mostParts).flatMap(([, some]) => some);
  return new Map([...common.slice(0, mostParts), ...(rest.length > 0 ? [[null, rest] as const] : [])]);
}

const keptRuns = new WeakMap<TimeView, Map<string, BinRuns>>();

/** Which bins each entry of a view raises: worked out once for a view and all that is narrowed from it. */
function runsOf(view: TimeView, bins: readonly TimeWindow[], grain: Grain): BinRuns {
  const known = keptRuns.get(view) ?? new Map<string, BinRuns>();
  keptRuns.set(view, known);
  const key = `${grain} ${bins[0]?.from} ${bins.length}`;
  const runs = known.get(key) ?? binRuns(columnsOf(view.index), bins, grain);
  known.set(key, runs);
  return runs;
}

/** Gives the bars in a view; each grain is counted once, when it is first asked for. */
export function createBars(
  lookup: Lookup,
  timeView: TimeView,
  axis: TimeAxis,
  split: FacetName | null,
): (view: TimeWindow | null) => Bars {
  const { whole, members } = timeView.partOf ?? { whole: timeView, members: undefined };
  const membersOfParts = partsOf(lookup, timeView, split);
  const parts = [...membersOfParts.keys()];
  const membersInWhole = [...membersOfParts.values()].map((numbers) =>
    Uint32Array.from(members ? numbers.map((number) => members[number] as number) : numbers),
  );
  const counted = new Map<Grain, Bar[]>();
  const reach = { from: daysOfStep(axis, 0).from, to: daysOfStep(axis, axis.steps - 1).to };

  function barsOf(grain: Grain): Bar[] {
    let found = counted.get(grain);
    if (!found) {
      const bins = binsOf(grain === 'year' ? reach : axis.busy, grain);
      const runs = runsOf(whole, bins, grain);
      const partBars = membersInWhole.map((some) => histogram(runs, bins, some));
      found = histogram(runs, bins, members).map((bar, i) => ({
        ...bar,
        parts: partBars.map((part) => part[i]?.possible ?? 0),
      }));
      counted.set(grain, found);
    }
    return found;
  }

  const made = new Map<string, Bars>();
  return (view) => {
    const { first, last } = sliderAxis(axis, view);
    const key = `${first} ${last}`;
    const known = made.get(key);
    if (known) return known;
    const shown = { from: daysOfStep(axis, first).from, to: daysOfStep(axis, last).to };
    const meets = (bar: Bar) => bar.to >= shown.from && bar.from <= shown.to;
    const grain = last - first < widestOfDays ? 'day' : 'month';
    const fine = barsOf(grain).filter(meets);
    const around = barsOf('year').filter((bar) => (bar.to < axis.busy.from || bar.from > axis.busy.to) && meets(bar));
    const { busy } = axis;
    const long = longSpansOf(timeView, grain, {
      from: Math.max(shown.from, busy.from),
      to: Math.min(shown.to, busy.to),
    });
    const bars: Bars = {
      bars: [...fine, ...around].sort((a, b) => a.from - b.from),
      parts,
      grain,
      long,
      silent: silentTimes(fine),
    };
    if (made.size > 50) made.clear();
    made.set(key, bars);
    return bars;
  };
}
