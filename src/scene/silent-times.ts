// Stretches of the axis for which no source speaks: months, or days, to which no record that the reader's choice leaves is dated, surely or
// possibly. Records of a time too long for a bar are not counted in: their lines stand over the bars, and may cover such a stretch.
import type { Bar } from '../lookup/histogram.ts';
import type { TimeWindow } from '../model/time-span.ts';

/** @param bars in time order, without a gap. @returns stretches in time order, neighbours made one */
export function silentTimes(bars: readonly Pick<Bar, 'from' | 'to' | 'possible'>[]): TimeWindow[] {
  const silent: TimeWindow[] = [];
  for (const { from, to, possible } of bars) {
    if (possible > 0) continue;
    const last = silent.at(-1);
    if (last && last.to + 1 === from) last.to = to;
    else silent.push({ from, to });
  }
  return silent;
}
