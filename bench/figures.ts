// The tables that `npm run bench` prints, each figure with its budget.
import type { IndexFigures } from './measure-indexes.ts';
import type { Step } from './step-figures.ts';

const write = (line: string) => process.stdout.write(`${line}\n`);
const row = (cells: readonly string[], widths: readonly number[]) =>
  cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 12) : cell.padStart(widths[i] ?? 12))).join('  ');

/** Milliseconds, p95 of the main thread for a step with its frame; and times a bare repaint, until it is painted. */
const budgets: {
  ground: Step['ground'];
  events: Step['events'];
  mainP95?: number;
  ratio?: number;
  setFilter?: number;
}[] = [
  { ground: 'atlas', events: 'corpus', mainP95: 4 },
  { ground: 'atlas', events: 10_000, mainP95: 4 },
  { ground: 'atlas', events: 100_000, mainP95: 6 },
  { ground: 'plain', events: 1_000, ratio: 1.15 },
  { ground: 'plain', events: 10_000, mainP95: 4, ratio: 1.15 },
  { ground: 'plain', events: 100_000, mainP95: 6, ratio: 1.3, setFilter: 3 },
  { ground: 'plain', events: 1_000_000, ratio: 2.5 },
];

function budgetOf({ ground, events, way }: Step): string {
  if (way === 'bare repaint' || way === 'setFilter') return '';
  const budget = budgets.find((one) => one.ground === ground && one.events === events);
  return [
    budget?.mainP95 && `p95 ≤ ${budget.mainP95} ms`,
    budget?.ratio && `painted ≤ ${budget.ratio} × bare`,
    budget?.setFilter && `≥ ${budget.setFilter} × cheaper than setFilter`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A way is compared with the bare repaint of the same map, which is the floor of anything drawn in it. */
export function printSteps(steps: readonly Step[]): void {
  const widths = [17, 13, 9, 9, 9, 11, 9, 9];
  write(
    '\nA step in time with its frame, in milliseconds; "main" is what the main thread computes. Medians of the rounds.',
  );
  write(row(['events', 'way', 'main', 'main p95', 'own p95', 'painted', '× bare', '× main'], widths));
  for (const step of steps) {
    const { ground, events, way, main, mainP95, ownP95, painted } = step;
    const same = (other: Step['way']) =>
      steps.find((one) => one.ground === ground && one.events === events && one.way === other);
    const bare = same('bare repaint');
    const filtered = same('setFilter');
    const cheaper = filtered && way !== 'setFilter' ? `  setFilter × ${(filtered.painted / painted).toFixed(1)}` : '';
    const cells = [
      `${events} ${ground === 'atlas' ? '(atlas)' : ''}`,
      way,
      ...[main, mainP95, ownP95].map((value) => value.toFixed(2)),
      painted.toFixed(1),
      (painted / (bare?.painted ?? Number.NaN)).toFixed(2),
      (main / (bare?.main ?? Number.NaN)).toFixed(2),
    ];
    const budget = budgetOf(step);
    write(`${row(cells, widths)}${way === 'bare repaint' ? '' : cheaper}${budget ? `   budget: ${budget}` : ''}`);
  }
  write(
    '(atlas): the whole map with basemap and names; the others are the marks alone on paper. Native: feature-state; own: the layer for many places.',
  );
}

export function printIndexes(indexes: readonly IndexFigures[]): void {
  const lines: [name: string, figure: (one: IndexFigures) => string, budget: string][] = [
    ['index and first window, ms', ({ build }) => build.toFixed(1), '10^6: ≤ 1500 ms'],
    ['index, bytes an event', ({ bytesPerEvent }) => bytesPerEvent.toFixed(1), '≤ 40'],
    ['with counts, places and deeds, bytes', ({ bytesWithCounts }) => bytesWithCounts.toFixed(1), ''],
    ['histogram under a filter, half pass, ms', ({ histogramOfHalf }) => histogramOfHalf.toFixed(2), '10^6: ≤ 16 ms'],
    ['histogram under a filter, all pass, ms', ({ histogramOfAll }) => histogramOfAll.toFixed(2), '10^6: ≤ 16 ms'],
    ['bins of each event, once a grain, ms', ({ binRuns }) => binRuns.toFixed(1), ''],
    ['bins of each event, bytes an event', ({ binRunsBytes }) => binRunsBytes.toFixed(1), ''],
    ['a view of entries, built, ms', ({ view }) => view.toFixed(1), ''],
    ['a view narrowed to half, ms', ({ narrowed }) => narrowed.toFixed(1), ''],
  ];
  const widths = [40, 0, ...indexes.map(() => 10)];
  write(row(['events', '', ...indexes.map(({ events }) => String(events))], widths));
  for (const [name, figure, budget] of lines) {
    write(`${row([name, '', ...indexes.map(figure)], widths)}${budget ? `   budget: ${budget}` : ''}`);
  }
}
