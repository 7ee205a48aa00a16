// The atlas as one file, opened from the disk as by a double click: the three main uses, its plain pages and its workers, and not one request to anybody.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot, runNode, toolFile } from '../../src/commands/run-tool.mjs';
import { type AtlasDriver, driveAtlas } from './atlas-driver.ts';
import { closeCalm, openPage } from './browser-session.ts';

const file = join(projectRoot, 'red-terror-atlas.html');
const home = pathToFileURL(file).href;
const asked: string[] = [];
let page: Page;

beforeAll(async () => {
  const madeAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (madeAt(file) < madeAt(join(projectRoot, 'dist', 'index.html'))) {
    const code = await runNode(toolFile('tsx'), ['src/commands/single-file.ts']);
    if (code !== 0 || !existsSync(file)) throw new Error('the single file could not be made');
  }
  page = await openPage({ path: home });
  page.context().on('request', (request) => asked.push(request.url()));
});
afterAll(() => closeCalm(page));

/** Opens the file anew: none of the pages before it is needed any more. */
async function opened(search: string): Promise<AtlasDriver> {
  await page.goto(`${home}${search}`);
  return driveAtlas(page);
}

test('it has at most 25 MB', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(25 * 1024 * 1024);
});

test('a reader clicks a place on its map, browses by place and moves through time, each view with an address of its own', async () => {
  const atlas = await opened('?from=1917-01-01&to=1922-12-31&map=7/44.998/41.115');
  await atlas.waitForMap();
  await expect.poll(() => atlas.marks()).toBeGreaterThan(30);
  await expect.poll(() => page.getByRole('alert').count(), { message: 'no part of the map is missing' }).toBe(0);
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const panel = atlas.panel('Armavir');
  await panel.waitFor();
  const claim = panel.getByRole('article').first().getByRole('listitem').first();
  await expect.poll(() => claim.textContent()).toContain('between 2,000 and 3,000');
  // What is said of a record's history is a file of its own.
  await panel.getByRole('button', { name: 'History' }).first().click();
  await panel.getByText(/^In the atlas since edition \d/).waitFor();
  expect(new URL(page.url()).searchParams.get('place')).toBe('armavir');

  await atlas.choosePlace('Petrograd');
  const listed = (await atlas.listed()).get('Petrograd');
  await expect.poll(() => atlas.panel('Petrograd').getByRole('article').count()).toBe(listed);
  await page.goBack();
  await panel.waitFor();

  await atlas.typeDates('1918-08-01', '1918-08-20');
  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('2 August 1918');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the window has moved', async () => (await atlas.window()).from > '1918-08-20');
  await page.getByRole('button', { name: 'Pause' }).click();
  const now = await atlas.window();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe(now.from);
});

test('its words, editions, plain pages and own records are inside too', async () => {
  await opened('?lang=uk&asof=2026.1&event=kharkov-executions-1919-12');
  await page.locator('.edition-notice').getByText('Відкрито випуск 2026.1', { exact: false }).waitFor();

  await opened('');
  await page.getByRole('button', { name: 'Records of your own' }).click();
  const sheet = page.getByRole('dialog', { name: 'Records of your own' });
  await sheet.locator('input[type=file]').setInputFiles('tests/fixtures/own-records/twelve-rows.csv');
  await sheet.getByText('12 rows, 5 columns').waitFor();
  await page.keyboard.press('Escape');

  // A link of the atlas leads to a page, a link of that page to a file.
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.locator('a[href^="about/data"]').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get('page')).toBe('about/data.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download$=".csv"]').first().click(),
  ]);
  expect(statSync(await download.path()).size).toBeGreaterThan(1000);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(() => heading.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Old Standard');
  await page.goto(`${home}?page=places/petrograd.html`);
  await page.getByRole('link', { name: /atlas/i }).first().click();
  await driveAtlas(page);
});

test('it has asked nobody for anything: the file itself, and what is within it', () => {
  expect(asked.length).toBeGreaterThan(5);
  const outside = asked.filter(
    (address) => !/^(?:blob|data):/.test(address) && address.replace(/[?#].*$/, '') !== home,
  );
  expect(outside).toEqual([]);
});
