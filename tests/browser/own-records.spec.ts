// A reader's own table in the built page: chosen, asked about, reported on, shown alone and beside the atlas, kept and forgotten; and a hostile one, of which
// nothing runs. The page asks nobody else for anything (`closeCalm`), under the policy that the site is published with.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostileStrings, strikeMark } from '../hostile-strings.ts';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

const fixture = (name: string) => `tests/fixtures/own-records/${name}`;
const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Records of your own' });

async function openSheet(page: Page) {
  await page.getByRole('button', { name: 'Records of your own' }).click();
  await sheetOf(page).getByRole('button', { name: 'Choose a file' }).waitFor();
  return sheetOf(page);
}

const choose = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
  sheetOf(page).locator('input[type=file]').setInputFiles(files);

test('twelve rows of a spreadsheet are on the map, alone and beside the atlas; kept if asked, and forgotten', async () => {
  const atlas = await openAtlas({ withoutMap: true });
  const { page } = atlas;
  const placesOfAtlas = await atlas.listed();
  let sheet = await openSheet(page);
  await choose(page, fixture('twelve-rows.csv'));
  await sheet.getByText('12 rows, 5 columns').waitFor();
  // What only the reader can say has to be said before the rows are checked.
  const check = sheet.getByRole('button', { name: 'Check the rows' });
  await expect.poll(() => check.isDisabled()).toBe(true);
  await sheet.getByLabel('New Style (Gregorian)').check();
  expect(await accessibilityFaults(page, '.own-sheet')).toEqual([]);
  // A column that is taken for another can be put back.
  await sheet.getByLabel('Title').selectOption({ label: 'source' });
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => sheet.getByLabel('Title').evaluate((select: HTMLSelectElement) => select.value)).toBe('-1');
  await check.click();
  await sheet.getByText('All 12 rows are sound.').waitFor();
  expect(await accessibilityFaults(page, '.own-sheet')).toEqual([]);
  await sheet.getByLabel('Keep the file in this browser').check();
  await sheet.getByRole('button', { name: 'Show them alone' }).click();

  await page.getByText('You are looking at records of the file twelve-rows.csv').waitFor();
  await expect.poll(() => page.title()).toBe('twelve-rows.csv');
  const own = await atlas.listed();
  expect([...own.values()].reduce((sum, count) => sum + count, 0)).toBe(10);
  expect(own.get('Petrograd')).toBe(2);
  await page.locator('.view-tools summary').first().click();
  await expect.poll(() => page.locator('.view-sheet').innerText()).toContain('twelve-rows.csv');

  // A link names the file, and whoever opens it is asked for it.
  await expect.poll(() => new URL(page.url()).searchParams.get('file')).toBe('twelve-rows.csv');
  const link = new URL(page.url());
  link.searchParams.set('from', '1918-09-01');
  await page.goto(link.href);
  await sheet.getByText('This link leads to a view of records in the file twelve-rows.csv.').waitFor();
  const other = {
    name: 'twelve-rows.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('place,date,text\nKiev,1919,One\n'),
  };
  await choose(page, other);
  await sheet.getByText('This is not the file that the link names').waitFor();
  await sheet.getByRole('button', { name: 'Another file' }).click();
  await choose(page, fixture('twelve-rows.csv'));
  await sheet.getByText('12 rows, 5 columns').waitFor();
  await expect.poll(() => sheet.getByText('This is not the file that the link names').count()).toBe(0);
  await sheet.getByLabel('New Style (Gregorian)').check();
  await check.click();
  await sheet.getByRole('button', { name: 'Show them alone' }).click();
  await page.getByText('You are looking at records of the file twelve-rows.csv').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('1918-09-01');
  await page.getByRole('button', { name: 'Back to the atlas alone' }).click();
  await expect.poll(() => atlas.listed()).toEqual(placesOfAtlas);

  await page.reload();
  sheet = await openSheet(page);
  await sheet.getByRole('button', { name: 'Open twelve-rows.csv, kept in this browser' }).click();
  // The answers are kept with it.
  await sheet.getByText('The columns are taken as you have saved them.').waitFor();
  await check.click();
  await sheet.getByRole('button', { name: 'Show them beside the atlas’s records' }).click();
  await page.getByText('stand beside those of the atlas').waitFor();
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await page.getByRole('heading', { name: 'Letters', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Back to the atlas alone' }).click();
  sheet = await openSheet(page);
  await sheet.getByRole('button', { name: 'Forget it' }).click();
  await sheet.getByText('Forgotten.').waitFor();
  const left = await page.evaluate(async () => {
    const names: string[] = [];
    const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of root.keys()) names.push(name);
    return names;
  });
  expect(left).toEqual([]);
  await closeCalm(page);
});

test('of a table that means harm nothing runs; a file that is none is told for what it is; a long one can be given up', async () => {
  const { page, list } = await openAtlas({ withoutMap: true });
  const sheet = await openSheet(page);
  await choose(page, 'tests/fixtures/foreign/scan.pdf');
  await sheet.getByText('This is a PDF document.').waitFor();

  const long = Array.from({ length: 400_000 }, (_, row) => `Moscow,1931-05-${(row % 28) + 1},Row ${row}`).join('\n');
  await choose(page, { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(`place,date,text\n${long}`) });
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await sheet.getByText('Given up. Nothing of the file is kept.').waitFor();

  // Nor is anything of a Parquet table a text that is run: its readers are of the build, and none of them is WebAssembly.
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: 'place', data: ['Moscow', 'Kiev'], type: 'STRING' },
      { name: 'date', data: ['1931-05-01', '1931-05-02'], type: 'STRING' },
      { name: 'text', data: ['One', 'Two'], type: 'STRING' },
    ],
  });
  await choose(page, { name: 'two.parquet', mimeType: 'application/octet-stream', buffer: Buffer.from(parquet) });
  await sheet.getByText('2 rows, 3 columns').waitFor();
  await sheet.getByRole('button', { name: 'Another file' }).click();

  const texts = hostileStrings.filter((text) => !/[\p{Cc}\uFEFF]|\p{Cs}/u.test(text) && text.trim() !== '');
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = texts.map((text, at) => `${cell(text)},50.1,${30 + at / 100},1931-01-01,${cell(text)},${cell(text)}`);
  const hostile = `place,lat,lon,date,text,"${hostileStrings[0]?.replaceAll('"', '""')}"\n${rows.join('\n')}`;
  await choose(page, { name: 'hostile.csv', mimeType: 'text/csv', buffer: Buffer.from(hostile) });
  await sheet.getByRole('button', { name: 'Check the rows' }).click();
  await sheet.getByRole('button', { name: 'Show them alone' }).click();
  await page.getByText('You are looking at records of the file hostile.csv').waitFor();
  await list.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Close', exact: true }).first().waitFor();
  await expect.poll(() => page.evaluate((mark) => mark in window, strikeMark)).toBe(false);
  await expect.poll(() => page.locator('#atlas :is(script, iframe, object, embed, img)').count()).toBe(0);
  await closeCalm(page);
});
