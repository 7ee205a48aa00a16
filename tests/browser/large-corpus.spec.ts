// A corpus of many records in a browser: its columns and its worker are files of this site, and searching, narrowing and reading it are what a
// lookup of the same records says. Once as columns, and once as JSON that the worker converts.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { swollen } from '../../bench/swollen-corpus.ts';
import { compileFolder } from '../../src/commands/compile-corpus.ts';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { writeColumnFile } from '../../src/corpus/column-file.ts';
import { columnsOfCompiled } from '../../src/corpus/converters/compiled-form.ts';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { narrowedTo, narrowedView, noNarrowing } from '../../src/lookup/narrowing.ts';
import { forEachCounted } from '../../src/lookup/time-view.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { driveAtlas } from './atlas-driver.ts';
import { closeCalm, openPage } from './browser-session.ts';

const corpus = swollen(compileFolder(`${projectRoot}/geo`).compiled, 6_000);
const lookup = buildLookup(corpus);
const window = { from: dayFromIso('1918-01-01') as number, to: dayFromIso('1918-12-31') as number };

/** Records that a choice leaves in the window, by the lookup. */
function countedIn(query: string): number {
  let counted = 0;
  forEachCounted(narrowedView(lookup, 'event', { ...noNarrowing, query }), window, 'possible', () => counted++);
  return counted;
}

async function openLarge(body: Buffer): Promise<Page> {
  const page = await openPage({ withoutMap: true });
  await page.route('**/compiled-atlas-*.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`${page.url()}?from=1918-01-01&to=1918-12-31`);
  return page;
}

const recordsSaid = (status: string) => Number(/, ([\d,]+) records? /.exec(status)?.[1]?.replaceAll(',', ''));

test.each([
  ['columns', () => Buffer.from(writeColumnFile(columnsOfCompiled(corpus)))],
  ['JSON', () => Buffer.from(JSON.stringify(corpus))],
])('as %s: list, search and narrowing say what its lookup says', async (_, body) => {
  const bytes = body();
  expect(bytes.length).toBeGreaterThan(1_000_000);
  const page = await openLarge(bytes);
  const atlas = await driveAtlas(page);
  await expect.poll(async () => recordsSaid(await atlas.statusText())).toBe(countedIn(''));
  expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([new URL(page.url()).origin]);

  // Thousands of places and records are never drawn at once.
  const rows = atlas.list.getByRole('button');
  await expect.poll(() => rows.count()).toBe(200);
  await page.getByRole('button', { name: /^and [\d,]+ more$/ }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(200);

  // The last of what is typed is answered, by the worker.
  const field = page.getByRole('combobox', { name: 'Search places, events and sources' });
  await field.pressSequentially('cheka', { delay: 20 });
  const left = narrowedTo(lookup, { ...noNarrowing, query: 'cheka' }).size;
  const words = page.getByRole('option').filter({ hasText: new RegExp(`\\b${left.toLocaleString('en')}\\b`) });
  await words.first().click();
  await expect.poll(async () => recordsSaid(await atlas.statusText())).not.toBe(countedIn(''));
  await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe('cheka');

  // A record's text is unpacked when it is read.
  await rows.first().click();
  const article = page.locator('article.event').first();
  await article.waitFor();
  const id = ((await article.getAttribute('id')) ?? '').replace(/^.*event-/, '');
  const event = lookup.eventAt(lookup.recordNumbers.get(id) ?? -1);
  await expect.poll(() => article.getByRole('heading').first().textContent()).toBe(event.title);
  await closeCalm(page);
});
