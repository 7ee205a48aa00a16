// What a step in time costs, its frame included: read from the browser's trace, and from the page's own clock.
import type { Browser, Page } from 'playwright-core';
import type { bench, Setting } from './page/page.ts';

export interface StepCosts {
  /** Milliseconds that the main thread computed for each step, its frame included. */
  main: number[];
  /** Milliseconds on the step's own code, before the frame. */
  own: number[];
  /** Milliseconds from the step until its frame is drawn. */
  painted: number[];
  /** Milliseconds to build the time index. */
  indexBuild: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  /** Microseconds that the thread had computed when it came here. */
  tts?: number;
}

/**
 * Runs something in a page, and gives the milliseconds that the thread computed from each mark of a name to the next: all that it did
 * for a step and its frame, and none of the time in which it waited, or another program had the processor.
 */
export async function threadTimes<T>(
  browser: Browser,
  page: Page,
  mark: string,
  run: () => Promise<T>,
): Promise<[times: number[], result: T]> {
  await browser.startTracing(page, { categories: ['blink.user_timing'] });
  const result = await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const at = traceEvents
    .flatMap(({ name, cat, tts }) => (name === mark && cat.includes('user_timing') && tts !== undefined ? [tts] : []))
    .sort((one, other) => one - other);
  return [at.slice(1).map((tts, i) => (tts - (at[i] as number)) / 1000), result];
}

type BenchWindow = { bench: typeof bench };

export async function measureSteps(browser: Browser, page: Page, setting: Setting, steps: number): Promise<StepCosts> {
  const indexBuild = await page.evaluate((one) => (window as unknown as BenchWindow).bench.prepare(one), setting);
  // A few steps for the compiler to see what is hot.
  await page.evaluate((n) => (window as unknown as BenchWindow).bench.run(n), Math.ceil(steps / 10));
  const [main, { own, painted }] = await threadTimes(browser, page, 'step', () =>
    page.evaluate((n) => (window as unknown as BenchWindow).bench.run(n), steps),
  );
  return { main, own, painted, indexBuild };
}
