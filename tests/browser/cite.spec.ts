// Taking something along: a citation in each form, a prepared correction, and files that hold exactly what the status line counts.
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import description from '../../geo/atlas.json';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { sheetsOf, textsOf } from '../dataset/writers/read-workbook.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
const phoneAt = atlasForAll({
  withoutMap: true,
  viewport: { width: 390, height: 844 },
  context: { hasTouch: true, isMobile: true },
});

const claimId = 'putilov-works-storming-1919-wikipedia';
const putilov = '?event=putilov-works-storming-1919';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function downloadBy(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

/** The record of the storming; that of the executions after it stands beside it. */
const storming = (page: Page): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Storming of the Putilov works', exact: true }) });

/** What can be done with its claim stands behind three dots. */
const openTools = (page: Page) => storming(page).getByRole('button', { name: 'More: cite, correct, link' }).click();

/** Opens the citation of its claim. */
async function openCitation({ page }: AtlasDriver): Promise<Locator> {
  await openTools(page);
  await storming(page).getByRole('button', { name: 'Cite', exact: true }).click();
  const box = page.getByRole('region', { name: 'Citation: Storming of the Putilov works' });
  await box.getByRole('radio', { name: 'Chicago' }).waitFor();
  return box;
}

test('a reader cites a claim in each form: copied and saved, with its address and the version of the data', async () => {
  const atlas = await atlasAt(putilov, { viewport: { width: 1440, height: 640 } });
  const { page } = atlas;
  const box = await openCitation(atlas);
  // It has come into sight by itself.
  const firstCopy = box.getByRole('button', { name: /^Copy: / }).first();
  await expect.poll(() => firstCopy.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  const address = new URL(`?claim=${claimId}`, page.url()).href;
  const opens: Record<string, string[]> = {
    Chicago: [
      '“Storming of the Putilov works” (Putilov works, Petrograd, 16 March 1919), Red Terror Atlas, data version',
      '“Storming of the Putilov works.” Putilov works',
    ],
    MLA: ['“Storming of the Putilov works.” Red Terror Atlas, data version'],
    GOST: [
      'Storming of the Putilov works (Putilov works, Petrograd, 16 March 1919) [Электронный ресурс] // Red Terror',
      'Storming of the Putilov works : Putilov works, Petrograd, 16 March 1919. – Текст : электронный // Red',
    ],
    BibTeX: [`@online{red-terror-atlas:${claimId},`],
    RIS: ['TY  - ELEC'],
    'CSL-JSON': ['['],
  };
  for (const [form, openings] of Object.entries(opens)) {
    await box.getByRole('radio', { name: form, exact: true }).check();
    for (const [i, opening] of openings.entries()) {
      await box
        .getByRole('button', { name: /^Copy: / })
        .nth(i)
        .click();
      await box.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      const copied = await clipboard(page);
      expect(copied.startsWith(opening), copied).toBe(true);
      expect(copied).toContain(form === 'MLA' ? address.replace(/^https?:\/\//, '') : address);
      expect(copied).toContain(description.edition);
      // Pasted into a message, the address ends where it should.
      if (!['BibTeX', 'RIS', 'CSL-JSON'].includes(form)) expect(copied).toMatch(new RegExp(`\\?claim=${claimId} \\(`));
    }
  }
  const endings = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'csl.json' };
  for (const [form, ending] of Object.entries(endings)) {
    await box.getByRole('radio', { name: form, exact: true }).check();
    const download = await downloadBy(page, box.getByRole('button', { name: `Download: ${form}` }));
    expect(download.suggestedFilename()).toBe(`${claimId}.${ending}`);
    // Headless Chromium hands text to the clipboard with plain line ends; the file keeps the CRLF that RIS asks for.
    const saved = await textOf(download);
    await box.getByRole('button', { name: /^Copy: / }).click();
    await box.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(saved.replaceAll('\r\n', '\n')).toBe((await clipboard(page)).replaceAll('\r\n', '\n'));
  }
  expect(await accessibilityFaults(page, '.panel')).toEqual([]);
  // The address in the citation leads back to the claim.
  await page.goto(address);
  await page.locator('.claim.open').filter({ hasText: 'the Putilov factory was stormed by the Cheka' }).waitFor();
});

test('a link with an id of before opens the claim, the address then says its id of today, and plain pages keep the anchor', async () => {
  const old = 'putilov-works-storming-1919--wikipedia';
  const { page } = await atlasAt(`?claim=${old}`, { loaded: true });
  await page.locator('.claim.open').filter({ hasText: 'the Putilov factory was stormed by the Cheka' }).waitFor();
  await page.getByLabel('Certainly in range').check();
  await expect.poll(() => new URL(page.url()).searchParams.get('claim')).toBe(claimId);
  await page.goto(new URL(`places/putilov-works.html#${old}`, page.url()).href);
  await expect.poll(() => page.evaluate((id) => document.getElementById(id)?.closest('li')?.id, old)).toBe(claimId);
});

test('by keyboard a reader unfolds, chooses, folds again, and is back at the word', async () => {
  const atlas = await atlasAt(putilov);
  const { page } = atlas;
  const dots = storming(page).getByRole('button', { name: 'More: cite, correct, link' });
  await dots.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const word = storming(page).getByRole('button', { name: 'Cite', exact: true });
  await page.keyboard.press('Enter');
  const box = page.getByRole('region', { name: 'Citation: Storming of the Putilov works' });
  await box.getByRole('radio', { name: 'Chicago' }).focus();
  await page.keyboard.press('ArrowRight');
  await box.getByText('(accessed').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => box.count()).toBe(0);
  await expect.poll(() => word.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => word.count()).toBe(0);
  await expect.poll(() => dots.evaluate((element) => element === document.activeElement)).toBe(true);
  await atlas.panel('Putilov works').waitFor();
});

test('a correction is prepared with all that identifies the claim, and has a way to go only where the atlas names one', async () => {
  const atlas = await atlasAt(putilov);
  const { page } = atlas;
  const openCorrection = async () => {
    await openTools(page);
    await storming(page).getByRole('button', { name: 'Report a correction' }).click();
    return page.getByRole('region', { name: 'Correction: Storming of the Putilov works' });
  };
  const box = await openCorrection();
  await box.getByRole('button', { name: /^Copy/ }).click();
  await box.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  const text = await clipboard(page);
  expect(text).toContain(`Record: putilov-works-storming-1919\nClaim: ${claimId}\n`);
  expect(text).toContain('Source: Red Terror, Wikipedia (wikipedia-red-terror), line 78\nPassage: “On 16 March 1919');
  expect(text).toContain('Figures now: more than 900 arrested (“More than 900”)\n');
  expect(text).toContain(`Data version: ${description.edition}\n\nWhat should be changed:\n\n\nWhy `);
  await expect.poll(() => box.getByRole('link').count()).toBe(0);

  await page.route('**/compiled-atlas-*.json', async (route) => {
    const response = await route.fetch();
    const compiled = await response.json();
    compiled.description.correctionsTo = { mail: 'editors@example.org', issues: 'javascript:alert(1)' };
    await route.fulfill({ response, json: compiled });
  });
  await page.reload();
  const links = (await openCorrection()).getByRole('link');
  await links.first().waitFor();
  await expect.poll(() => links.allTextContents()).toEqual(['Write a mail']);
  const mail = new URL((await links.first().getAttribute('href')) ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:editors@example.org');
  expect(mail.searchParams.get('subject')).toBe(`Correction: ${claimId}`);
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
});

test('what is shown is taken along as it is counted', async () => {
  const atlas = await atlasAt('?from=1918-08-30&to=1918-09-10&lens=wikipedia-red-terror');
  const { page } = atlas;
  const counted = Number(/(\d+) records?/.exec(await atlas.statusText())?.[1]);
  expect(counted).toBeGreaterThan(3);
  await page.getByText('Download what is shown').click();
  const sheet = page.locator('.view-sheet');
  await sheet.getByText(`${counted} records, `).waitFor();
  expect(await accessibilityFaults(page, '.foot')).toEqual([]);

  const table = await downloadBy(page, sheet.getByRole('button', { name: 'CSV', exact: true }));
  expect(table.suggestedFilename()).toBe('red-terror-atlas_1918-08-30_1918-09-10.csv');
  const csv = await textOf(table);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const events = new Set(data.map(({ event_id }) => event_id));
  const claims = new Set(data.map(({ claim_id }) => claim_id));
  expect(events.size).toBe(counted);
  await sheet.getByText(`${counted} records, ${claims.size} claims`).waitFor();
  expect(new Set(data.map(({ source }) => source))).toEqual(new Set(['wikipedia-red-terror']));
  expect(data[0]?.citation).toContain(new URL(`?claim=${data[0]?.claim_id}`, page.url()).href);

  await sheet.getByRole('button', { name: 'Copy as CSV' }).click();
  await sheet.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  await expect.poll(async () => (await clipboard(page)).replaceAll('\r\n', '\n')).toBe(csv.replaceAll('\r\n', '\n'));

  const geojson = await textOf(await downloadBy(page, sheet.getByRole('button', { name: 'GeoJSON' })));
  const read = loadDataset([
    { name: 'shown.geojson', text: geojson },
    { name: 'shown.csv', text: csv },
  ]);
  expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(read.atlas.events.map(({ id }) => id))).toEqual(events);
  expect(new Set(read.atlas.events.flatMap((event) => event.claims.map(({ id }) => id)))).toEqual(claims);

  const linked = await textOf(await downloadBy(page, sheet.getByRole('button', { name: 'Linked Places' })));
  const { citeAs } = JSON.parse(linked);
  expect(citeAs.citation).toContain('Records from 30 August 1918 to 10 September 1918');
  expect(citeAs.citation).toContain('told by Wikipedia');
  expect(Object.fromEntries(new URL(citeAs.address).searchParams)).toMatchObject({
    from: '1918-08-30',
    to: '1918-09-10',
    lens: 'wikipedia-red-terror',
  });

  await page.getByText('Cite this view').click();
  await page
    .getByRole('region', { name: /^Citation: Records from / })
    .getByRole('radio', { name: 'RIS' })
    .waitFor();
});

test('the workbook is offered first, is written under the policy of the page, and holds what the CSV holds', async () => {
  const atlas = await atlasAt('?from=1917-01-01&to=1924-12-31');
  const { page } = atlas;
  // All records: beyond 160 kB the library would start a worker from text, which the policy of the page does not allow.
  await page.getByText('Download what is shown').click();
  const sheet = page.locator('.view-sheet');
  const names = await sheet.locator('.download-formats button').allTextContents();
  expect(names).toEqual(['Excel (XLSX)', 'CSV', 'GeoJSON', 'Linked Places']);
  const workbook = await downloadBy(page, sheet.getByRole('button', { name: 'Excel (XLSX)' }));
  expect(workbook.suggestedFilename()).toBe('red-terror-atlas_1917-01-01_1924-12-31.xlsx');
  const sheets = await sheetsOf(await readFile(await workbook.path()));
  const csv = await textOf(await downloadBy(page, sheet.getByRole('button', { name: 'CSV', exact: true })));
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(200);
  expect(textsOf(sheets.claims)).toEqual(data);
  expect(Object.keys(sheets)).toEqual(['claims', 'columns', 'sources', 'about']);
  const about = new Map(textsOf(sheets.about).map(([what = '', said = '']) => [what, said]));
  const address = new URL(about.get('Address') ?? '');
  expect(address.origin).toBe(new URL(page.url()).origin);
  expect(address.searchParams.get('to')).toBe('1924-12-31');
});

test('on a phone a reader downloads, cites the view and cites a claim, and nothing runs over the side', async () => {
  const atlas = await phoneAt(putilov);
  const { page } = atlas;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const counted = Number(/(\d+) records?/.exec(await atlas.statusText())?.[1]);
  await page.getByText('Download what is shown').tap();
  const table = await downloadBy(page, page.getByRole('button', { name: 'CSV', exact: true }));
  const { data } = Papa.parse<Record<string, string>>(await textOf(table), { header: true, skipEmptyLines: true });
  expect(new Set(data.map(({ event_id }) => event_id)).size).toBe(counted);
  await expect.poll(() => overflow()).toBeLessThanOrEqual(0);
  await page.getByText('Cite this view').tap();
  await page
    .getByRole('region', { name: /^Citation: Records of / })
    .getByRole('radio', { name: 'RIS' })
    .check();
  const box = await openCitation(atlas);
  await box.getByRole('radio', { name: 'BibTeX' }).check();
  await expect.poll(() => overflow()).toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(page, '.panel')).toEqual([]);
});

test('an empty view gives a sentence instead of a file', async () => {
  const { page } = await atlasAt('?from=1950-01-01&to=1950-01-02');
  await page.getByText('Download what is shown').click();
  await page.getByText('No record is shown, so there is nothing to download.').waitFor();
  await expect.poll(() => page.locator('.view-sheet').getByRole('button').count()).toBe(0);
});
