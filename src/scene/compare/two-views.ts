// The view of the page and the one beside it, each with the records that it is a view of.
import type { TimeAxis } from '../../lookup/time-axis.ts';
import type { SideView } from './heard-side.ts';

export interface TwoViews {
  axis: TimeAxis;
  a: SideView;
  /** `null` where there is one view, or the other edition has not come yet. */
  b: SideView | null;
}
