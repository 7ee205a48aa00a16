// Measures what a step in time costs, and prints tables with the budgets beside the figures. It asserts nothing: read the ratios.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildBenchPage } from './build-page.ts';
import { printIndexes, printSteps } from './figures.ts';
import { measureIndexes } from './measure-indexes.ts';
import { measureSteps } from './measure-steps.ts';
import { benchNarrowing } from './narrowing.ts';
import type { Setting, Way } from './page/page.ts';
import { benchSearch } from './search.ts';
import { middleStep, type Step } from './step-figures.ts';

/** Interleaved, so that a machine that slows down slows all ways down alike. The median round counts. */
const rounds = 3;

expectHangUps();

interface Course extends Pick<Setting, 'ground' | 'events'> {
  ways: Way[];
  /** Steps in a sweep: fewer where a step of the slowest way takes a second. */
  steps: number;
}

/** The atlas's own map, basemap and names and all; and the marks alone on paper, for what they cost by themselves. */
const courses: Course[] = [
  { ground: 'atlas', events: 'corpus', ways: ['bare repaint', 'native'], steps: 200 },
  { ground: 'atlas', events: 10_000, ways: ['bare repaint', 'native', 'own'], steps: 100 },
  { ground: 'atlas', events: 100_000, ways: ['bare repaint', 'own'], steps: 100 },
  { ground: 'plain', events: 1_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 200 },
  { ground: 'plain', events: 10_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 200 },
  { ground: 'plain', events: 100_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 100 },
  { ground: 'plain', events: 1_000_000, ways: ['bare repaint', 'own', 'setFilter'], steps: 20 },
];

async function measureCourse(browser: Browser, page: Page, { ground, events, ways, steps }: Course): Promise<Step[]> {
  const measured = new Map<Way, Awaited<ReturnType<typeof measureSteps>>[]>();
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) {
      const costs = await measureSteps(browser, page, { ground, events, way }, steps);
      measured.set(way, [...(measured.get(way) ?? []), costs]);
    }
  }
  return ways.map((way) => ({ ground, events, way, ...middleStep(measured.get(way) ?? []) }));
}

const indexes = [1_000, 10_000, 100_000, 1_000_000].map(measureIndexes);
printIndexes(indexes);

const { browser, address, close } = await browseFolder(await buildBenchPage());
const page = await browser.newPage({ viewport: { width: 480, height: 300 } });
page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
page.setDefaultTimeout(0);
await page.goto(address);
const steps: Step[] = [];
for (const course of courses) {
  steps.push(...(await measureCourse(browser, page, course)));
  process.stderr.write(`${course.ground}, ${course.events}: measured\n`);
}
await close();
printSteps(steps);
const search = benchSearch();
const narrowing = benchNarrowing();
writeFileSync(
  join(projectRoot, 'bench', 'results.json'),
  `${JSON.stringify({ rounds, steps, indexes, search, narrowing }, null, 2)}\n`,
);
