// The bars of the second view, where they are others than those of the first: two views of the same records have the same bars.
import { narrowedView } from '../../lookup/narrowing.ts';
import type { TimeAxis } from '../../lookup/time-axis.ts';
import type { TimeView } from '../../lookup/time-view.ts';
import { type Bars, createBars } from '../bars.ts';
import type { SideView } from './heard-side.ts';

/** It keeps the bars of the view that it was last asked for, so make one per atlas and page. Without a split: colour tells the two views apart. */
export function createBesideBars(axis: TimeAxis): (a: SideView, b: SideView | null) => Bars | null {
  let kept: { view: TimeView; barsIn: ReturnType<typeof createBars> } | null = null;
  return (a, b) => {
    if (!b) {
      kept = null;
      return null;
    }
    const [own, view] = [a, b].map(({ lookup, state }) => narrowedView(lookup, state.timeOf, state)) as [
      TimeView,
      TimeView,
    ];
    if (own === view) return null;
    if (kept?.view !== view) kept = { view, barsIn: createBars(b.lookup, view, axis, null) };
    return kept.barsIn(a.state.axisView);
  };
}
