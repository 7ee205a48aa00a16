// From the costs of single steps to the figures that are printed: medians and 95th percentiles, of the median round.
import type { StepCosts } from './measure-steps.ts';
import type { Setting } from './page/page.ts';

export interface StepFigures {
  /** Milliseconds that the main thread computes for a step, its frame included. */
  main: number;
  mainP95: number;
  /** Milliseconds of the step's own code, 95th percentile. */
  ownP95: number;
  /** Milliseconds from the step until its frame is drawn. */
  painted: number;
  /** Milliseconds to build the time index in the browser. */
  indexBuild: number;
}

export interface Step extends StepFigures, Pick<Setting, 'ground' | 'events' | 'way'> {}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
export const median = (values: readonly number[]): number => at(values, 0.5);

export function middleStep(rounds: readonly StepCosts[]): StepFigures {
  const over = (figure: (one: StepCosts) => number) => median(rounds.map(figure));
  return {
    main: over(({ main }) => median(main)),
    mainP95: over(({ main }) => at(main, 0.95)),
    ownP95: over(({ own }) => at(own, 0.95)),
    painted: over(({ painted }) => median(painted)),
    indexBuild: over(({ indexBuild }) => indexBuild),
  };
}
