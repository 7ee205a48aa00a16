// A folder that `prepare-events` has made, beside the built page: counts on the map, over time and by facet, records page by page, one of them opened; the
// same view again from its address; and one from elsewhere refused, in words.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareFolder } from '../../src/commands/prepare/prepare-folder.ts';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { accessibilityFaults, closeCalm, openPage } from './browser-session.ts';

const site = mkdtempSync(join(tmpdir(), 'prepared-site-'));
let host: Extract<Awaited<ReturnType<typeof serveStatic>>, { ok: true }>;

/** Two towns, a year apart: 120 events here, 30 there. */
const rows = Array.from({ length: 150 }, (_, n) => {
  const isFirst = n < 120;
  const month = String(1 + (n % 12)).padStart(2, '0');
  return [
    ...[isFirst ? 30.5 : 45.2, isFirst ? 50.4 : 58.1, `${isFirst ? 1918 : 1919}-${month}-05`],
    ...[n % 3 === 0 ? 'arrest' : 'killing', n === 0 ? '<img src=x onerror=alert(1)>' : `Event ${n}`, `Letter ${n}`],
  ].join(',');
});

beforeAll(async () => {
  cpSync('dist', site, { recursive: true });
  writeFileSync(join(site, 'rows.csv'), ['lon,lat,date,kind,title,source', ...rows, ''].join('\n'));
  const out = join(site, 'made');
  const wish = { files: [join(site, 'rows.csv')], out, memory: '1GB', title: 'Two towns', credit: 'A reader' };
  expect(await prepareFolder({ ...wish, columns: { facets: ['kind'] } })).toEqual({ events: 150, leftOut: 0 });
  const served = await serveStatic(site);
  if (!served.ok) throw new Error(served.sentence);
  host = served;
});
afterAll(async () => {
  await host.close();
  rmSync(site, { recursive: true, force: true });
});

test('a prepared folder is counted, narrowed, listed and read; its address brings the view back', async () => {
  const page = await openPage({ path: host.address });
  await page.getByRole('button', { name: 'Records of your own' }).click();
  await page.getByText('More than a browser holds').click();
  await page.getByLabel('Address of a prepared folder').fill('made');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Two towns' }).waitFor();
  await expect.poll(() => page.getByText('150 events of A reader, prepared from rows.csv.').count()).toBe(1);
  const total = page.locator('.prepared-total');
  await expect.poll(() => total.innerText()).toContain('150 events in the squares');
  await expect.poll(() => page.locator('.map').getAttribute('data-cells')).toBe('2');
  const side = page.getByRole('main');
  await expect.poll(() => side.locator('tbody tr').count()).toBe(50);
  expect(await accessibilityFaults(page, '.prepared')).toEqual([]);

  // Months, facet and square by the keyboard alone.
  await page.getByLabel('Last month').focus();
  await page.keyboard.press('Home');
  for (let month = 1; month < 6; month++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => total.innerText()).toContain('60 events in the squares');
  await side.getByRole('button', { name: 'killing' }).press('Enter');
  await expect.poll(() => total.innerText()).toContain('40 events in the squares');
  await page.getByRole('button', { name: 'All months' }).click();
  await expect.poll(() => total.innerText()).toContain('100 events in the squares');
  await side.getByText('Squares (2)').click();
  await side.locator('.prepared-cells button').last().click();
  await expect.poll(() => total.innerText()).toContain('20 events in the square ');
  await expect.poll(() => side.locator('tbody tr').count()).toBe(20);
  await side.getByRole('button', { name: 'All squares of the map' }).click();
  await side.getByRole('button', { name: 'killing' }).click();
  await side.getByRole('button', { name: 'Next page' }).click();
  await expect.poll(() => side.locator('.prepared-turn').innerText()).toContain('Page 2 of 3');

  const narrowed = `${host.address}?data=made&to=1918-01&facet=1:arrest`;
  await page.goto(narrowed);
  await expect.poll(() => total.innerText()).toContain('10 events in the squares');
  // Markup in a cell is text.
  await side.getByRole('button', { name: '<img src=x onerror=alert(1)>' }).click();
  await side.getByText('So says: Letter 0').waitFor();
  await expect.poll(() => side.locator('dd').allInnerTexts()).toContain('arrest');
  await expect.poll(() => new URL(page.url()).searchParams.get('record')).not.toBeNull();
  expect(await side.locator('img').count()).toBe(0);
  await page.goBack();
  await expect.poll(() => side.locator('tbody tr').count()).toBe(10);

  await page.goto(`${host.address}?data=https://data.example.org/made/&lang=uk`);
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('Цей атлас відкриває підготовлені теки лише зі своєї адреси');
  await closeCalm(page);
});
