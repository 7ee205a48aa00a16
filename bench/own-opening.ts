// A reader's table in the built atlas: from the choice of the file to the first row of the list, the longest stretch for which the main thread answered
// nothing, what is in memory then, and how soon cancelling gives the memory back. Needs `dist/`.
import { join } from 'node:path';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { collectGarbage } from './heap-kinds.ts';

export interface OwnOpeningFigures {
  /** Seconds from the choice of the file to its columns, from there to the report, and from there to the list. */
  columns: number;
  report: number;
  shown: number;
  /** Milliseconds: the longest task of the main thread until the list is there. */
  longestTask: number;
  tasks: number[];
  /** Megabytes of the page itself: objects, and buffers beside them. */
  heap: number;
  buffers: number;
  /** Milliseconds from the press of Cancel until the sheet says so, and workers left. */
  cancelled: number;
  workersLeft: number;
}

/** Runs in the page: notes every task of 50 ms or more. */
function watch(): void {
  const seen: { start: number; length: number }[] = [];
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
}

export async function openOwnTable(file: string): Promise<OwnOpeningFigures> {
  const { browser, address, close } = await browseFolder(join(projectRoot, 'dist'));
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    page.on('console', (message) => message.type() === 'error' && process.stderr.write(`${message.text()}\n`));
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(watch);
    page.setDefaultTimeout(500_000);
    await page.goto(address);
    await page.locator('.place-row').first().waitFor();
    const choose = async () => {
      await page.getByRole('button', { name: 'Records of your own' }).click();
      const sheet = page.getByRole('dialog', { name: 'Records of your own' });
      await sheet.getByRole('button', { name: 'Choose a file' }).waitFor();
      await sheet.locator('input[type=file]').setInputFiles(file);
      return sheet;
    };
    let sheet = await choose();
    await sheet.getByRole('button', { name: 'Cancel' }).waitFor();
    await page.waitForTimeout(1_000);
    const pressed = performance.now();
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await sheet.getByText('Given up.').waitFor();
    const cancelled = performance.now() - pressed;
    const workersLeft = page.workers().filter((worker) => worker.url().includes('own-worker')).length;
    await page.keyboard.press('Escape');

    const from = await page.evaluate(() => performance.now());
    const begun = performance.now();
    sheet = await choose();
    const check = sheet.getByRole('button', { name: 'Check the rows' });
    await check.waitFor();
    const asked = performance.now();
    await check.click();
    await sheet.getByRole('button', { name: 'Show them alone' }).waitFor();
    const reported = performance.now();
    await sheet.getByRole('button', { name: 'Show them alone' }).click();
    await page.getByText('You are looking at records of the file').waitFor();
    await page.locator('.place-row').first().waitFor();
    const shown = performance.now();
    await page.waitForTimeout(2_000);
    const tasks = await page.evaluate(
      (since) =>
        (globalThis as unknown as { seen: { start: number; length: number }[] }).seen
          .filter(({ start }) => start >= since)
          .map(({ length }) => length),
      from,
    );
    const heap = (await collectGarbage(session)) / 1e6;
    const usage = (await session.send('Runtime.getHeapUsage')) as { backingStorageSize?: number };
    return {
      columns: (asked - begun) / 1000,
      report: (reported - asked) / 1000,
      shown: (shown - reported) / 1000,
      longestTask: Math.max(0, ...tasks),
      tasks: tasks.sort((a, b) => b - a).slice(0, 8),
      heap,
      buffers: (usage.backingStorageSize ?? Number.NaN) / 1e6,
      cancelled,
      workersLeft,
    };
  } finally {
    await close();
  }
}
