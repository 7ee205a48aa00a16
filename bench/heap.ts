// Plays the whole period again and again in the built atlas, and prints the heap after each play: it should not grow.
// Six plays, or with `-- --minutes 60` as many as fit into an hour; then the heap at the end is held against that after the first minute.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';

const plays = 6;
const { values: asked } = parseArgs({ options: { minutes: { type: 'string' }, start: { type: 'string' } } });
const minutes = Number(asked.minutes ?? 0);
/** First day of the play: the whole period without it. */
const start = asked.start ?? '1917-01-01';
const begun = performance.now();
const minutesGone = () => (performance.now() - begun) / 60_000;

const { browser, address, close } = await browseFolder(join(projectRoot, 'dist'));
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
const session = await page.context().newCDPSession(page);
const end = new Date(Date.parse(start) + 40 * 86_400_000).toISOString().slice(0, 10);
await page.goto(`${address}?from=${start}&to=${end}&speed=30&place=petrograd`);
await page.locator('.map-canvas[data-ready="true"]').waitFor({ timeout: 60_000 });
const heaps: number[] = [];
/** After the first play that ends a minute or more into the run. */
let afterMinute: number | null = null;
for (let i = 0; minutes > 0 ? minutesGone() < minutes : i < plays; i++) {
  await page.getByRole('textbox', { name: 'From date' }).fill(start);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'To date' }).fill(end);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 600_000 });
  const last = await page.getByRole('textbox', { name: 'To date' }).inputValue();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  heaps.push(usedSize);
  if (afterMinute === null && minutesGone() >= 1) afterMinute = usedSize;
  process.stdout.write(
    `${minutesGone().toFixed(1)} min, play ${i + 1}: ended on ${last}, heap ${(usedSize / 1e6).toFixed(2)} MB\n`,
  );
}
const first = (minutes > 0 ? afterMinute : heaps[0]) ?? Number.NaN;
const ratio = (heaps.at(-1) ?? Number.NaN) / first;
process.stdout.write(
  `heap after ${heaps.length} plays in ${minutesGone().toFixed(1)} min / after ${minutes > 0 ? 'a minute' : 'one'}: ${ratio.toFixed(3)} (budget 1.05)\n`,
);
await close();
