// Plays the whole period six times in the built atlas, and prints the heap after each: after the sixth it should be as after the first.
import { join } from 'node:path';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';

const plays = 6;
/** First day of the play; the whole period without an argument. */
const start = process.argv[2] ?? '1917-01-01';

const { browser, address, close } = await browseFolder(join(projectRoot, 'dist'));
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
const session = await page.context().newCDPSession(page);
const end = new Date(Date.parse(start) + 40 * 86_400_000).toISOString().slice(0, 10);
await page.goto(`${address}?from=${start}&to=${end}&speed=30&place=petrograd`);
await page.locator('.map-canvas[data-ready="true"]').waitFor({ timeout: 60_000 });
const heaps: number[] = [];
for (let i = 0; i < plays; i++) {
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
  process.stdout.write(`play ${i + 1}: ended on ${last}, heap ${(usedSize / 1e6).toFixed(2)} MB\n`);
}
const ratio = (heaps.at(-1) ?? Number.NaN) / (heaps[0] ?? Number.NaN);
process.stdout.write(`heap after ${plays} plays / after one: ${ratio.toFixed(3)} (budget 1.05)\n`);
await close();
