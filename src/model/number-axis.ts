// An axis for numbers of people: from nought in equal steps, or in powers of ten where the largest number dwarfs the smallest.

/** From this ratio of largest to smallest on, equal steps would press the small figures into one spot. */
export const logarithmicFrom = 20;

export interface NumberAxis {
  scale: 'linear' | 'log';
  from: number;
  to: number;
  /** Round numbers from `from` to `to`. */
  ticks: number[];
}

/** 1, 2 or 5 times a power of ten: the next such step at or above a number. */
function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const lead = [1, 2, 5, 10].find((one) => one * power >= number * (1 - 1e-12)) as number;
  return Math.round(lead * power);
}

function linearAxis(largest: number): NumberAxis {
  // Counts are whole: no step is smaller than one.
  const step = Math.max(1, roundStep(Math.max(largest, 1) / 4));
  const steps = Math.max(1, Math.ceil(largest / step));
  return { scale: 'linear', from: 0, to: steps * step, ticks: Array.from({ length: steps + 1 }, (_, n) => n * step) };
}

function logAxis(smallest: number, largest: number): NumberAxis {
  const decades = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const rounds = decades.flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  const from = rounds.filter((round) => round <= smallest).at(-1) ?? 1;
  const to = rounds.find((round) => round >= largest) ?? largest;
  return { scale: 'log', from, to, ticks: rounds.filter((round) => round >= from && round <= to) };
}

/** @param smallest and largest: whole numbers, not below nought */
export function numberAxis(smallest: number, largest: number): NumberAxis {
  return smallest >= 1 && largest > smallest * logarithmicFrom ? logAxis(smallest, largest) : linearAxis(largest);
}

/** How far along the axis a number stands: 0 at its beginning, 1 at its end. */
export function alongAxis({ scale, from, to }: NumberAxis, number: number): number {
  if (scale === 'linear') return (number - from) / (to - from);
  return (Math.log(number) - Math.log(from)) / (Math.log(to) - Math.log(from));
}
