// Plays the whole period again and again in the built atlas, and prints the heap after each play: it should not grow. The engine goes on for
// minutes making machine code of what runs often, so that is told apart from what the page itself has made: only this would grow for ever.
// Six plays, or with `-- --minutes 60` as many as fit into an hour; then the heap at the end is held against that after the first minute.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browseFolder } from '../src/commands/browse-folder.ts';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { collectGarbage, type HeapKinds, heapKinds } from './heap-kinds.ts';

expectHangUps();
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
interface Measured {
  heap: number;
  kinds: HeapKinds;
}

/** After the first play, or the first that ends a minute or more into the run. */
let first: Measured | null = null;
let heap = Number.NaN;
let played = 0;
for (; minutes > 0 ? minutesGone() < minutes : played < plays; played++) {
  await page.getByRole('textbox', { name: 'From date' }).fill(start);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'To date' }).fill(end);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 600_000 });
  const last = await page.getByRole('textbox', { name: 'To date' }).inputValue();
  heap = await collectGarbage(session);
  process.stdout.write(
    `${minutesGone().toFixed(1)} min, play ${played + 1}: ended on ${last}, heap ${(heap / 1e6).toFixed(2)} MB\n`,
  );
  if (first === null && (minutes === 0 || minutesGone() >= 1)) first = { heap, kinds: await heapKinds(session) };
}
if (first) {
  const kinds = await heapKinds(session);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const line = (name: string, before: number, after: number, budget = '') =>
    process.stdout.write(
      `  ${name.padEnd(34)}${megabytes(before).padStart(8)} to ${megabytes(after)} MB: ${(after / before).toFixed(3)}${budget}\n`,
    );
  process.stdout.write(
    `heap after ${played} plays in ${minutesGone().toFixed(1)} min, against that after ${minutes > 0 ? 'a minute' : 'one'}\n`,
  );
  line('all of it', first.heap, heap);
  line('made by the page', first.kinds.made, kinds.made, ' (budget 1.05)');
  line('the program, compiled', first.kinds.code, kinds.code);
  line("the browser's own", first.kinds.native, kinds.native);
}
await close();
