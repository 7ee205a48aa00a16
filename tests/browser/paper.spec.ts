// The atlas on paper, and as a picture: one visit, printed for real, laid out for paper, saved.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

/** Width of the text on A4 within its margins, in CSS pixels; Letter is wider. */
const a4 = Math.floor(((210 - 28) / 25.4) * 96);

test('what is shown is printed with numbers, sources and room for notes, and saved as a picture of twice the density', async () => {
  const atlas = await openAtlas({ path: '?from=1918-08-15&to=1918-09-30&kind=deed&map=5/57/33' });
  const { page } = atlas;
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  const listed = [...(await atlas.listed()).keys()];

  // The picture: the map, at twice the page's density, with words above and below it.
  await page.getByText('Print or picture').click();
  expect(await accessibilityFaults(page, '.view-sheet')).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the map as a picture' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('red-terror-atlas-1918-08-15-1918-09-30.png');
  const png = await readFile(await download.path());
  const map = (await page.locator('.map-canvas').boundingBox()) as { width: number; height: number };
  expect(png.readUInt32BE(0)).toBe(0x89504e47);
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * map.width);
  expect(png.readUInt32BE(20)).toBeGreaterThan(2 * map.height + 200);

  // The browser's own printing: whole pages, and nothing of it is left on the screen.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
    .toContainEqual(expect.stringMatching(/PaperSheet-/));
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  expect(new Set(pdf.match(/\/MediaBox \[[^\]]+\]/g))).toEqual(new Set(['/MediaBox [0 0 612 792]']));
  await expect.poll(() => page.locator('.paper-sheet').count()).toBe(0);

  // The same sheet, looked at.
  await page.setViewportSize({ width: a4, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.paper-sheet');
  await sheet.getByText('Records from 15 August 1918 to 30 September 1918').waitFor();
  const words = await sheet.textContent();
  expect(words).toContain('Narrowed to: Kind: deed.');
  expect(words, 'all of so few records are printed').not.toContain('Printed here are');
  await expect
    .poll(() => sheet.getByRole('columnheader').allTextContents())
    .toEqual(['No.', 'Record and claims', 'Notes']);
  const places = await sheet.locator('.paper-place th:nth-child(2)').allTextContents();
  expect(places.map((place) => place.replace(/ \(.*$/, ''))).toEqual(listed);
  // Numbers on the map are those of the list; every claim has its note; notes lead to sources.
  const numbers = (await sheet.locator('.paper-picture > svg > text').allTextContents()).map(Number);
  expect(numbers.length).toBeGreaterThan(2);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(listed.length);
  const sources = await sheet.locator('.paper-sources li:visible').count();
  expect(sources).toBeGreaterThan(0);
  const notes = (await sheet.locator('.paper-claim sup').allTextContents()).map(Number);
  expect(notes).toHaveLength(await sheet.locator('.paper-claim').count());
  expect(new Set(notes)).toEqual(new Set(Array.from({ length: sources }, (_, n) => n + 1)));
  const kept = await sheet.evaluate((paper) => {
    const edge = document.documentElement.clientWidth + 1;
    const wide = [...paper.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge);
    const picture = paper.querySelector('img');
    return { wide: wide.length, density: (picture?.naturalWidth ?? 0) / (picture?.clientWidth ?? 1) };
  });
  expect(kept.wide).toBe(0);
  expect(kept.density).toBeGreaterThanOrEqual(1.9);
  const footer = await sheet.locator('footer').textContent();
  for (const part of ['from=1918-08-15', 'Data version', 'GSHHG', 'CC BY 4.0']) expect(footer).toContain(part);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => atlas.marks()).toBe(listed.length);
  await expect.poll(() => sheet.count()).toBe(0);
  await closeCalm(page);
});

test('the view in words, and a sheet of its months', async () => {
  const atlas = await openAtlas({ path: '?from=1919-09-15&to=1919-10-31', withoutMap: true });
  const { page } = atlas;
  await page.getByText('Print or picture').click();
  const tools = page.locator('.view-sheet');
  await tools.getByText(/^Red Terror Atlas: map\. Records from 15 September 1919 to 31 October 1919\./).waitFor();
  expect(await accessibilityFaults(page, '.view-sheet')).toEqual([]);

  // What the printer gets, before it does.
  const printed = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          resolve([...document.querySelectorAll('.paper-months .small-map-title')].map((one) => one.textContent ?? ''));
          dispatchEvent(new Event('afterprint'));
        };
      }),
  );
  await tools.getByRole('button', { name: 'Print month by month' }).click();
  expect(await printed).toEqual(['September 1919', 'October 1919']);
  await expect.poll(() => page.locator('.paper-sheet').count()).toBe(0);
  await closeCalm(page);
});
