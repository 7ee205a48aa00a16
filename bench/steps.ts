// Measures what a step in time costs on the map, way by way, in a browser.
import type { Browser, Page } from 'playwright-core';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { buildBenchPage } from './build-page.ts';
import { printSteps } from './figures.ts';
import { measureSteps } from './measure-steps.ts';
import type { Setting, Way } from './page/page.ts';
import { middleStep, type Step } from './step-figures.ts';

/** Interleaved, so that a machine that slows down slows all ways down alike. The median round counts. */
export const rounds = 3;

export interface Course extends Pick<Setting, 'ground' | 'events'> {
  ways: Way[];
  /** Steps in a sweep: fewer where a step of the slowest way takes a second. */
  steps: number;
}

async function measureCourse(browser: Browser, page: Page, { ground, events, ways, steps }: Course): Promise<Step[]> {
  const measured = new Map<Way, Awaited<ReturnType<typeof measureSteps>>[]>();
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) {
      const costs = await measureSteps(browser, page, { ground, events, way }, steps);
      measured.set(way, [...(measured.get(way) ?? []), costs]);
    }
    process.stderr.write(`${ground}, ${events}: round ${round + 1} of ${rounds}\n`);
  }
  return ways.map((way) => ({ ground, events, way, ...middleStep(measured.get(way) ?? []) }));
}

export async function benchSteps(courses: readonly Course[]): Promise<Step[]> {
  const { browser, address, close } = await browseFolder(await buildBenchPage());
  const page = await browser.newPage({ viewport: { width: 480, height: 300 } });
  page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
  page.setDefaultTimeout(0);
  await page.goto(address);
  const steps: Step[] = [];
  for (const course of courses) steps.push(...(await measureCourse(browser, page, course)));
  await close();
  printSteps(steps);
  return steps;
}
