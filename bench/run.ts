// Measures what a step in time costs, and prints a table with the budgets beside the figures. It asserts nothing: read the ratios.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../src/commands/find-chromium.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { serveStatic } from '../src/commands/serve-static.mjs';
import { binsOf, histogram } from '../src/lookup/histogram.ts';
import type { Strategy } from './page/page.ts';
import { benchSearch } from './search.ts';
import { sweep, syntheticEvents } from './synthetic-events.ts';

interface BenchWindow {
  bench: {
    prepare(strategy: Strategy, size: number): Promise<number | null>;
    run(steps: number): Promise<{ own: number[]; painted: number[] }>;
  };
}

/** Events, and steps in a sweep: fewer where a step of the slowest way takes a second. */
const sizes: [events: number, steps: number][] = [
  [1_000, 200],
  [10_000, 200],
  [100_000, 200],
  [1_000_000, 20],
];
const strategies: Strategy[] = ['bare repaint', 'feature-state', 'setFilter'];
/** Interleaved, so that a machine that slows down slows all ways down alike. The median round counts. */
const rounds = 3;

interface Measured {
  events: number;
  strategy: Strategy;
  /** Milliseconds on the main thread for a step, its frame included: the browser's own count of task time. */
  main: number;
  /** Milliseconds of the step's own code, 95th percentile. */
  ownP95: number;
  /** Milliseconds from the step to its frame, median. */
  painted: number;
  /** Milliseconds to build the time index and the counts; feature-state alone has one. */
  build: number | null;
}

const at = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const median = (values: number[]): number => at(values, 0.5);

async function measureOnce(page: Page, strategy: Strategy, events: number, steps: number): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const built = await page.evaluate(([way, size]) => (window as unknown as BenchWindow).bench.prepare(way, size), [
    strategy,
    events,
  ] as const);
  const before = await taskSeconds();
  const { own, painted } = await page.evaluate((n) => (window as unknown as BenchWindow).bench.run(n), steps);
  const main = ((await taskSeconds()) - before) * 1000;
  await session.detach();
  return { events, strategy, main: main / steps, ownP95: at(own, 0.95), painted: median(painted), build: built };
}

function middle(measured: Measured[]): Measured {
  const [first] = measured;
  if (!first) throw new Error('nothing was measured');
  const over = (pick: (one: Measured) => number) => median(measured.map(pick));
  return {
    ...first,
    main: over((one) => one.main),
    ownP95: over((one) => one.ownP95),
    painted: over((one) => one.painted),
    build: first.build === null ? null : over((one) => one.build ?? 0),
  };
}

/** From `design`: time step to painted frame against a bare repaint, and against setFilter. */
const budgets: Record<number, string> = {
  1000: 'paint ≤ 1.15 × bare',
  10000: 'paint ≤ 1.15 × bare, main p95 ≤ 4 ms',
  100000: 'paint ≤ 1.3 × bare, ≥ 3 × cheaper than setFilter, main p95 ≤ 6 ms',
  1000000: 'paint ≤ 2.5 × bare, index ≤ 1500 ms',
};

function print(results: Measured[]): void {
  const cells = (...row: string[]) => row.map((cell, i) => (i === 1 ? cell.padEnd(14) : cell.padStart(11))).join('');
  process.stdout.write(`${cells('events', '  way', 'main ms', 'own p95 ms', 'paint ms', 'paint ×', 'index ms')}\n`);
  for (const result of results) {
    const bare = results.find((one) => one.events === result.events && one.strategy === 'bare repaint');
    const ratio = (result.painted / (bare?.painted ?? Number.NaN)).toFixed(2);
    const { events, strategy, main, ownP95, painted, build } = result;
    const figures = [main.toFixed(2), ownP95.toFixed(2), painted.toFixed(1), ratio, build?.toFixed(0) ?? ''];
    process.stdout.write(`${cells(String(events), `  ${strategy}`, ...figures)}\n`);
    if (strategy === 'setFilter') process.stdout.write(`            budget: ${budgets[events]}\n`);
  }
}

/** Milliseconds for one pass of the histogram over so many events, the median of five. */
function measureHistogram(size: number): number {
  const { columns } = syntheticEvents(size);
  const spans = Array.from(columns.earliestStart, (earliestStart, i) => ({
    earliestStart,
    latestStart: columns.latestStart[i] as number,
    earliestEnd: columns.earliestEnd[i] as number,
    latestEnd: columns.latestEnd[i] as number,
    doubtful: false,
  }));
  const bins = binsOf({ from: sweep.firstDay, to: sweep.firstDay + sweep.days - 1 }, 'month');
  return median(
    Array.from({ length: 5 }, () => {
      const begun = performance.now();
      histogram(spans, bins, 'month');
      return performance.now() - begun;
    }),
  );
}

const outDir = join(projectRoot, '.work', 'bench');
await build({
  root: join(projectRoot, 'bench', 'page'),
  configFile: false,
  logLevel: 'warn',
  base: './',
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
const served = await serveStatic(outDir);
const found = await findChromium();
if (!served.ok || !found.ok) {
  process.stderr.write(`${served.ok ? (found.ok ? '' : found.sentence) : served.sentence}\n`);
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 480, height: 300 } });
page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
page.setDefaultTimeout(0);
await page.goto(served.address);

const results: Measured[] = [];
for (const [events, steps] of sizes) {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const strategy of strategies) all.push(await measureOnce(page, strategy, events, steps));
  }
  for (const strategy of strategies) results.push(middle(all.filter((one) => one.strategy === strategy)));
  process.stderr.write(`${events} events measured\n`);
}
await browser.close();
await served.close();
print(results);
for (const [events] of sizes) {
  const pass = measureHistogram(events);
  process.stdout.write(
    `${String(events).padStart(11)}  histogram, one pass: ${pass.toFixed(2)} ms (none in a step of time: bars do not follow the window)\n`,
  );
}
const search = benchSearch();
writeFileSync(join(projectRoot, 'bench', 'results.json'), `${JSON.stringify({ rounds, results, search }, null, 2)}\n`);
