// What a step in time costs, its frame included: read from the browser's trace of the main thread, and from the page's own clock.
import type { Browser, Page } from 'playwright-core';
import type { bench, Setting } from './page/page.ts';

export interface StepCosts {
  /** Milliseconds of the main thread's tasks from a step to the next, each step's. */
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
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  cat: string;
}

/** Tasks of the threads, and the marks of the page. */
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Sums the tasks of the thread that set the marks, from one mark to the next. */
export function taskTimes(events: readonly TraceEvent[], mark: string): number[] {
  const marks = events.filter(({ name, cat }) => name === mark && cat.includes('user_timing'));
  const [first] = marks;
  if (!first) throw new Error(`the trace has no mark "${mark}"`);
  const starts = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  const sums = new Array<number>(starts.length - 1).fill(0);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid);
  for (const { ts, dur = 0 } of tasks) {
    // A task that a mark stands in is parted there.
    for (let step = 0; step < sums.length; step++) {
      const from = Math.max(ts, starts[step] as number);
      const to = Math.min(ts + dur, starts[step + 1] as number);
      if (to > from) (sums[step] as number) += (to - from) / 1000;
    }
  }
  return sums;
}

/** Runs something in a page with the trace on. */
export async function traced<T>(browser: Browser, page: Page, run: () => Promise<T>): Promise<[TraceEvent[], T]> {
  await browser.startTracing(page, { categories });
  const result = await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return [trace.traceEvents, result];
}

type BenchWindow = { bench: typeof bench };

export async function measureSteps(browser: Browser, page: Page, setting: Setting, steps: number): Promise<StepCosts> {
  const indexBuild = await page.evaluate(
    (one) => (window as unknown as BenchWindow).bench.prepare(one),
    setting,
  );
  // A few steps for the compiler to see what is hot.
  await page.evaluate((n) => (window as unknown as BenchWindow).bench.run(n), Math.ceil(steps / 10));
  const [events, { own, painted }] = await traced(browser, page, () =>
    page.evaluate((n) => (window as unknown as BenchWindow).bench.run(n), steps),
  );
  return { main: taskTimes(events, 'step'), own, painted, indexBuild };
}
