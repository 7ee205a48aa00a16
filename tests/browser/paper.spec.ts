// The atlas on paper, and as a picture: one visit, printed for real, laid out for paper, saved.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

/** Width of the text on A4 within its margins, in CSS pixels; Letter is wider. */
const a4 = Math.floor(((210 - 28) / 25.4) * 96);

interface SeenFilm {
  width: number;
  height: number;
  seconds: number;
  /** Seconds at which the player stood when it was asked for a second and for the end. */
  soughtTo: number[];
  /** Sampled points of the map that differ between the two. */
  differing: number;
}

/** What a player sees of a film: it is sought in, which asks for its length and its key frames. */
async function watched(page: Page, film: Buffer): Promise<SeenFilm> {
  // The atlas's own policy lets no video into its page.
  const player = await page.context().newPage();
  const seen = await player.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const video = document.createElement('video');
    const told = (event: string) => new Promise((done) => video.addEventListener(event, done, { once: true }));
    const address = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
    const known = told('loadedmetadata');
    const refused = new Promise((_, fail) => video.addEventListener('error', () => fail(video.error), { once: true }));
    video.src = address;
    await Promise.race([known, refused]);
    const soughtTo: number[] = [];
    const pictureAt = async (second: number) => {
      const sought = told('seeked');
      video.currentTime = second;
      await sought;
      soughtTo.push(video.currentTime);
      const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(video, 0, 0);
      return pen.getImageData(0, 0, canvas.width, canvas.height).data;
    };
    const first = await pictureAt(0.01);
    const last = await pictureAt(video.duration - 0.5);
    // Lossy pictures of the same thing differ by little.
    const differing = Array.from({ length: first.length / 4 }, (_, i) => i * 4).filter(
      (at) => Math.abs((first[at] ?? 0) - (last[at] ?? 0)) > 60,
    ).length;
    URL.revokeObjectURL(address);
    const { videoWidth: width, videoHeight: height, duration: seconds } = video;
    return { width, height, seconds, soughtTo, differing };
  }, film.toString('base64'));
  await player.close();
  return seen;
}

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

  // A film of the play, from these days to the last of the records; the page stays where it is.
  const shown = { from: '1922-11-20', to: '1922-12-20' };
  await atlas.typeDates(shown.from, shown.to);
  const tools = page.locator('.view-sheet');
  if (!(await tools.isVisible())) await page.getByText('Print or picture').click();
  await tools.getByText('A film of the play').click();
  const make = tools.getByRole('button', { name: 'Make the film' });
  await make.waitFor();
  expect(await accessibilityFaults(page, '.view-sheet')).toEqual([]);
  await make.click();
  await tools.getByRole('progressbar', { name: 'Progress of the film' }).waitFor();
  await tools.getByRole('button', { name: 'Cancel' }).click();
  await tools.getByText('No film was made.').waitFor();
  await expect.poll(() => page.locator('.maplibregl-map').count()).toBe(1);

  const [saved] = await Promise.all([page.waitForEvent('download'), make.click()]);
  expect(saved.suggestedFilename()).toBe('red-terror-atlas-1922-11-20-1922-12-20.webm');
  const film = await readFile(await saved.path());
  expect(film.readUInt32BE(0), 'EBML, as WebM begins').toBe(0x1a45dfa3);
  const seen = await watched(page, film);
  expect([seen.width, seen.height]).toEqual([1280, 720]);
  // Eleven steps of a day to 31 December, fourteen in a second, and two seconds that the last picture stands.
  expect(seen.seconds).toBeGreaterThan(11 / 14 + 2);
  expect(seen.seconds).toBeLessThan(11 / 14 + 2.2);
  expect(seen.soughtTo[1]).toBeCloseTo(seen.seconds - 0.5, 1);
  expect(seen.differing, 'dates and the bar of time move on').toBeGreaterThan(500);
  await expect.poll(() => atlas.window()).toEqual(shown);
  await expect.poll(() => page.locator('.maplibregl-map').count()).toBe(1);
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

  // A browser without an encoder is told so, and offered the months.
  await page.evaluate(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  await tools.getByText('A film of the play').click();
  await tools.getByText('This browser cannot make a WebM video here.', { exact: false }).waitFor();
  await expect.poll(() => tools.getByRole('button', { name: 'Print month by month' }).count()).toBe(2);
  await expect.poll(() => tools.getByRole('button', { name: 'Make the film' }).count()).toBe(0);
  await closeCalm(page);
});
