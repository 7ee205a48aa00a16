// The axis as the time control draws it: whole steps, the part of them that is in view, and how far along a day lies.
import { daysOfStep, stepOfDay, type TimeAxis } from '../lookup/time-axis.ts';
import type { TimeWindow } from '../model/time-span.ts';

export interface SliderAxis extends TimeAxis {
  /** First and last step in view. */
  first: number;
  last: number;
}

export function sliderAxis(axis: TimeAxis, view: TimeWindow | null): SliderAxis {
  return {
    ...axis,
    first: view ? stepOfDay(axis, view.from) : 0,
    last: view ? stepOfDay(axis, view.to) : axis.steps - 1,
  };
}

/** Step of a day, held within the view. */
export function stepOf(axis: SliderAxis, day: number): number {
  return Math.max(axis.first, Math.min(axis.last, stepOfDay(axis, day)));
}

/** From the left thumb a step means its first day, from the right thumb its last. */
export function dayOfStep(axis: TimeAxis, step: number, side: 'from' | 'to'): number {
  return daysOfStep(axis, step)[side];
}

/** How far along the view a day begins, 0 to 1; beyond it, less or more. */
export function shareOf(axis: SliderAxis, day: number): number {
  return (stepOfDay(axis, day) - axis.first) / (axis.last - axis.first + 1);
}

/** The view drawn `factor` times as large (below 1: smaller) around a share of it, in days. */
export function zoomedView(axis: SliderAxis, factor: number, around: number): TimeWindow {
  const length = (axis.last - axis.first + 1) / factor;
  const middle = axis.first + around * (axis.last - axis.first + 1);
  const first = Math.round(middle - around * length);
  const last = Math.round(first + length) - 1;
  const within = (step: number) => Math.max(0, Math.min(axis.steps - 1, step));
  return { from: daysOfStep(axis, within(first)).from, to: daysOfStep(axis, within(last)).to };
}
