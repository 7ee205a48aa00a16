// The figures that count one thing, side by side: a chart for each thing counted, a row for each figure, with whose voice it is.
// Nothing is averaged and no bound is made up: a row holds what its source prints.
import type { Claim, Figure } from './claim.ts';
import { withComparedFigures } from './compared-figures.ts';
import { voicesOf } from './corroboration.ts';
import type { AtlasEvent } from './event.ts';
import { type NumberAxis, numberAxis } from './number-axis.ts';
import type { Source } from './source.ts';
import { type Counted, countedIn, inForce, type NumberRange, printedRange, sameCount } from './spread.ts';
import type { TimeSpan } from './time-span.ts';
import type { Measure } from './vocabulary.ts';

/** A claim with whom it comes from, and when it was said, as far as that is known. */
export interface ToldClaim {
  claim: Claim;
  source: Source;
  citedWork: Source | null;
  said: TimeSpan | null;
}

export interface ToldEvent {
  event: AtlasEvent;
  span: TimeSpan | null;
  claims: readonly ToldClaim[];
}

export interface EstimateRow extends ToldClaim {
  event: AtlasEvent;
  figure: Figure;
  /** As printed; `null` for a figure in words, which has a row and no bar. */
  range: NumberRange | null;
  /** Number of its voice in the chart: rows of one voice rest on one authority, whoever prints them. */
  voice: number;
  /** Number of its group of texts in `EstimateChart.groups`. */
  group: number;
  /** Its editor has set the claim aside: shown, and kept apart. */
  setAside: boolean;
}

export interface EstimateChart extends Counted {
  /** Event by event; of each by size, smallest first, figures in words after the numbers, those set aside last. */
  rows: EstimateRow[];
  axis: NumberAxis;
  /** The events the figures are of, in time order. Figures of several events do not compete. */
  events: { event: AtlasEvent; span: TimeSpan | null }[];
  voices: number;
  /** Texts that copy one another, group by group. */
  groups: Source[][];
}

export const estimateOrders = ['size', 'said'] as const;
export type EstimateOrder = (typeof estimateOrders)[number];

const numbersOf = ({ range }: Pick<EstimateRow, 'range'>) =>
  [range?.low ?? null, range?.high ?? null].filter((number) => number !== null);

const last = Number.POSITIVE_INFINITY;
const compare = (one: number, other: number) => (one === other ? 0 : one - other);

function bySize(one: EstimateRow, other: EstimateRow): number {
  return (
    compare(Number(one.setAside), Number(other.setAside)) ||
    compare(Math.min(...numbersOf(one)), Math.min(...numbersOf(other))) ||
    compare(Math.max(...numbersOf(one)), Math.max(...numbersOf(other))) ||
    one.claim.id.localeCompare(other.claim.id)
  );
}

/** Rows by size, or by when they were said: what nobody dates comes after what is dated. Rows set aside stay last. */
export function rowsInOrder(rows: readonly EstimateRow[], order: EstimateOrder): EstimateRow[] {
  if (order === 'size') return [...rows].sort(bySize);
  return [...rows].sort(
    (one, other) =>
      compare(Number(one.setAside), Number(other.setAside)) ||
      compare(one.said?.earliestStart ?? last, other.said?.earliestStart ?? last) ||
      bySize(one, other),
  );
}

function numbered<Item>(keys: readonly Item[]): Map<Item, number> {
  return new Map([...new Set(keys)].map((key, number) => [key, number]));
}

function chartOf(counted: Counted, told: readonly ToldEvent[]): EstimateChart | null {
  const claims = told.flatMap((one) => one.claims.map(({ claim }) => claim));
  const sources = told.flatMap((one) => one.claims.flatMap(({ source, citedWork }) => [source, citedWork]));
  const voices = voicesOf(
    claims,
    sources.filter((source) => source !== null),
  );
  const found = told.flatMap(({ event, claims: ofEvent }) =>
    ofEvent.flatMap((one) =>
      one.claim.figures
        .filter((figure) => sameCount(figure, counted))
        .map((figure): EstimateRow => {
          const setAside = !inForce(one.claim);
          return { ...one, event, figure, range: printedRange(figure), voice: 0, group: 0, setAside };
        }),
    ),
  );
  const numbers = found.flatMap(numbersOf);
  if (found.length < 2 || numbers.length === 0) return null;
  const rows = told.flatMap(({ event }) =>
    rowsInOrder(
      found.filter((row) => row.event === event),
      'size',
    ),
  );
  const voiceOf = (row: EstimateRow) => voices.get(row.claim.id)?.authority ?? row.claim.source;
  const groupOf = (row: EstimateRow) => voices.get(row.claim.id)?.group ?? row.claim.source;
  const voiceNumbers = numbered(rows.map(voiceOf));
  const groupNumbers = numbered(rows.map(groupOf));
  const groups = [...groupNumbers.keys()].map((group) => [
    ...new Map(rows.filter((row) => groupOf(row) === group).map(({ source }) => [source.id, source])).values(),
  ]);
  const withFigures = new Set(rows.map(({ event }) => event.id));
  return {
    ...counted,
    rows: rows.map((row) => ({
      ...row,
      voice: voiceNumbers.get(voiceOf(row)) ?? 0,
      group: groupNumbers.get(groupOf(row)) ?? 0,
    })),
    axis: numberAxis(Math.min(...numbers), Math.max(...numbers)),
    events: told.filter(({ event }) => withFigures.has(event.id)).map(({ event, span }) => ({ event, span })),
    voices: voiceNumbers.size,
    groups,
  };
}

/** A chart for each thing that two or more figures of these events count, at least one of them in numbers. */
export function estimateCharts(told: readonly ToldEvent[], measures: readonly Measure[]): EstimateChart[] {
  const claims = told.flatMap((one) => one.claims.map(({ claim }) => claim));
  return countedIn(withComparedFigures(claims, measures)).flatMap((counted) => chartOf(counted, told) ?? []);
}
