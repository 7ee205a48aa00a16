// The axis as a slider sees it: whole steps. From the left thumb a step means its first day, from the right thumb its last.
import { daysOfStep, stepOfDay, type TimeAxis } from '../lookup/time-axis.ts';

export type SliderAxis = TimeAxis;

export const stepOf = (axis: SliderAxis, day: number): number => stepOfDay(axis, day);

export const dayOfStep = (axis: SliderAxis, step: number, side: 'from' | 'to'): number => daysOfStep(axis, step)[side];
