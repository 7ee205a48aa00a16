// Runs the film twice in the built atlas, on a clock that is moved on by hand, and prints the heap at each chapter once garbage is collected: it should not grow
// with what has passed. The first run makes what is made once (words, panels, machine code), so the second is held against its end.
import { join } from 'node:path';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { collectGarbage, type HeapKinds, heapKinds } from './heap-kinds.ts';

/** Milliseconds that the clock is moved on at a time: less than a record rests, so that none is passed over. */
const stride = 1000;
const runs = 2;

expectHangUps();
const { browser, address, close } = await browseFolder(join(projectRoot, 'dist'));
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
const session = await page.context().newCDPSession(page);
await page.clock.install();
await page.goto(`${address}?film=1917-11-07`);
await page.locator('.map-canvas[data-ready="true"]').waitFor({ timeout: 60_000 });
await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
const card = () =>
  page.evaluate(() => ({
    heading: document.querySelector('.film-card h3')?.textContent ?? '',
    isEnd: document.querySelector('.film-go')?.getAttribute('aria-label') === 'From the beginning',
    isMoving: document.querySelector('.film-go')?.getAttribute('aria-label') === 'Pause and open the record',
    elements: document.querySelectorAll('*').length,
  }));

/** One step of the clock, and a moment of the real one for what is drawn. */
async function onward(): Promise<void> {
  await page.clock.fastForward(stride);
  await page.waitForTimeout(40);
}

let first: HeapKinds | null = null;
for (let run = 1; run <= runs; run++) {
  await page.locator('.film-go').click();
  await onward();
  let told = '';
  for (;;) {
    const { heading, isEnd, isMoving, elements } = await card();
    if (heading !== '' && heading !== told) {
      told = heading;
      const heap = await collectGarbage(session);
      process.stdout.write(`run ${run}: ${megabytes(heap)} MB, ${elements} elements, at "${heading}"\n`);
    }
    if (isEnd && !isMoving) break;
    await onward();
  }
  const kinds = await heapKinds(session);
  if (first === null) {
    first = kinds;
    continue;
  }
  const line = (name: string, before: number, after: number, budget = '') =>
    process.stdout.write(
      `  ${name.padEnd(24)}${megabytes(before).padStart(8)} to ${megabytes(after)} MB: ${(after / before).toFixed(3)}${budget}\n`,
    );
  process.stdout.write('end of the second run against the end of the first\n');
  line('made by the page', first.made, kinds.made, ' (budget 1.05)');
  line('the program, compiled', first.code, kinds.code);
  line("the browser's own", first.native, kinds.native);
}
await close();
