// Opens the built atlas with a corpus of 10^5 records, as columns: from its last byte to the list as it is shown, the longest stretch for which the main
// thread answered nothing, and the heap of the page. Needs `dist/`. It asserts nothing.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { compileFolder } from '../src/commands/compile-corpus.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { writeColumnFile } from '../src/corpus/column-file.ts';
import { columnsOfCompiled } from '../src/corpus/converters/compiled-form.ts';
import { collectGarbage } from './heap-kinds.ts';
import { swollen } from './swollen-corpus.ts';

export interface OpeningFigures {
  records: number;
  megabytes: number;
  /** Milliseconds from the file's last byte to the first row of the list, and of the longest task between them. */
  opened: number;
  longestTask: number;
  /** Megabytes after collecting garbage: objects, and buffers beside them. */
  heap: number;
  buffers: number;
}

/** Runs in the page: notes when the first row of the list is there, and every task of 50 ms or more. */
function watch(): void {
  const seen = { firstRow: 0, tasks: [] as { start: number; length: number }[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  // A function with a name of its own would be wrapped for its name by the program that reads this file, in a way that the page does not know.
  new MutationObserver((_, observer) => {
    // In the document it may stand before it is shown: the page is busy until then.
    if (!document.querySelector('#atlas:not([aria-busy]) .place-row')) return;
    seen.firstRow = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, attributeFilter: ['aria-busy'], subtree: true });
}

export async function benchOpening(size = 100_000): Promise<OpeningFigures | null> {
  const built = join(projectRoot, 'dist');
  if (!existsSync(built)) {
    process.stdout.write('opening: there is no dist/ to open; run npm run build first\n');
    return null;
  }
  const { compiled } = compileFolder(join(projectRoot, 'geo'));
  const body = Buffer.from(writeColumnFile(columnsOfCompiled(swollen(compiled, size))));
  process.stderr.write(`opening: ${size} records are ${(body.length / 1e6).toFixed(0)} MB of columns\n`);
  // A copy of the site with these records in the place of its own, so that they come over the wire as any others.
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  cpSync(built, folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets')).map((name) => join(folder, 'assets', name));
  for (const path of assets.filter((name) => /compiled-atlas-[\w-]+\.json$/.test(name))) {
    const size = new RegExp(`\\b${statSync(path).size}\\b`, 'g');
    writeFileSync(path, body);
    // The page knows how long its file is.
    for (const script of assets.filter((name) => name.endsWith('.js')))
      writeFileSync(script, readFileSync(script, 'utf8').replace(size, String(body.length)));
  }
  const { browser, address, close } = await browseFolder(folder);
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watch);
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}?from=1918-01-01&to=1918-12-31`);
  await page.locator('.place-row').first().waitFor();
  await page.waitForTimeout(2_000);
  const { opened, longestTask } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: { firstRow: number; tasks: { start: number; length: number }[] };
    };
    const [file] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /compiled-atlas-[\w-]+\.json$/.test(name)) as PerformanceResourceTiming[];
    const here = file?.responseEnd ?? Number.NaN;
    const between = seen.tasks.filter(({ start }) => start >= here - 50 && start < seen.firstRow);
    return { opened: seen.firstRow - here, longestTask: Math.max(0, ...between.map(({ length }) => length)) };
  });
  const heap = (await collectGarbage(session)) / 1e6;
  const usage = (await session.send('Runtime.getHeapUsage')) as { backingStorageSize?: number };
  await close();
  rmSync(folder, { recursive: true, force: true });
  const figures = {
    records: size,
    megabytes: body.length / 1e6,
    opened,
    longestTask,
    heap,
    buffers: (usage.backingStorageSize ?? Number.NaN) / 1e6,
  };
  process.stdout.write(
    `opening ${size} records: ${opened.toFixed(0)} ms to the list (budget 800), longest task ${longestTask.toFixed(0)} ms (50), heap ${heap.toFixed(0)} MB and ${figures.buffers.toFixed(0)} MB of buffers (120)\n`,
  );
  return figures;
}
