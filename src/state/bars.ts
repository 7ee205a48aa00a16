// The bars of the histogram for a view of the axis: days when the view is narrow, months otherwise, years outside the busy years.
import { type Bar, binsOf, type Grain, histogram } from '../lookup/histogram.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import { daysOfStep } from '../lookup/time-axis.ts';
import type { TimeView } from '../lookup/time-view.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { sliderAxis } from './slider-steps.ts';

export type { Bar } from '../lookup/histogram.ts';

/** Widest view, in steps of the axis, whose bars are days. */
const widestOfDays = 180;

/** Gives the bars in a view; each grain is counted once, when it is first asked for. */
export function createBars(timeView: TimeView, axis: TimeAxis): (view: TimeWindow | null) => readonly Bar[] {
  const spans = timeView.entries.flatMap(({ places, span }) => (span && places.length > 0 ? [span] : []));
  const counted = new Map<Grain, Bar[]>();
  const reach = { from: daysOfStep(axis, 0).from, to: daysOfStep(axis, axis.steps - 1).to };

  function bars(grain: Grain): Bar[] {
    let found = counted.get(grain);
    if (!found) {
      found = histogram(spans, binsOf(grain === 'year' ? reach : axis.busy, grain), grain);
      counted.set(grain, found);
    }
    return found;
  }

  const made = new Map<string, readonly Bar[]>();
  return (view) => {
    const { first, last } = sliderAxis(axis, view);
    const key = `${first} ${last}`;
    const known = made.get(key);
    if (known) return known;
    const shown = { from: daysOfStep(axis, first).from, to: daysOfStep(axis, last).to };
    const meets = (bar: Bar) => bar.to >= shown.from && bar.from <= shown.to;
    const fine = bars(last - first < widestOfDays ? 'day' : 'month').filter(meets);
    const around = bars('year').filter((bar) => (bar.to < axis.busy.from || bar.from > axis.busy.to) && meets(bar));
    const all = [...fine, ...around].sort((a, b) => a.from - b.from);
    if (made.size > 50) made.clear();
    made.set(key, all);
    return all;
  };
}
