// A host with a bad minute, a connection that hangs, an archive that is replaced: what failed is asked for again, by itself and by a button.
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { goWithin } from './atlas-for-all.ts';
import { closePage, faultsOf, openPage } from './browser-session.ts';
import { type FailingHost, openFailingHost } from './failing-host.ts';

/** A copy of the built atlas, to change. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-bad-minute-'));
const archive = join('basemap', 'basemap.pmtiles');
let host: FailingHost;

beforeAll(async () => {
  cpSync(join(projectRoot, 'dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  host = await openFailingHost(folder);
});
afterEach(() => host.mend());
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Requests that fail are told in the console; nothing else may be there. */
async function closeOrdered(page: Page) {
  const others = faultsOf(page).filter(
    (fault) => !/Failed to load resource|Failed to decode downloaded font/.test(fault),
  );
  await closePage(page);
  expect(others).toEqual([]);
}

const asksFor = (pattern: RegExp): number => host.asked.filter((what) => pattern.test(what)).length;
const ranges = /basemap\.pmtiles bytes=/;
const lacks = (page: Page) => page.getByRole('alert').filter({ hasText: 'The map is shown without' });

async function zoomIn({ map, page }: AtlasDriver) {
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction(() => /map=/.test(location.search));
}

describe('tiles of the map', () => {
  let atlas: AtlasDriver;
  beforeAll(async () => {
    atlas = await openAtlas({ path: `${host.address}?map=4/55/38` });
    await atlas.page.locator('.map-canvas[data-complete="true"]').waitFor();
    expect(await lacks(atlas.page).count()).toBe(0);
  });
  afterAll(() => closeOrdered(atlas.page));

  test('that a busy host refused are asked for again by themselves, and come', async () => {
    const { page } = atlas;
    host.fail(ranges, 503);
    await zoomIn(atlas);
    await lacks(page).filter({ hasText: 'near coasts, rivers and lakes' }).waitFor();
    const refused = asksFor(ranges);
    // Asked for again while the host still refuses.
    await expect.poll(() => asksFor(ranges)).toBeGreaterThan(refused);
    host.mend();
    await lacks(page).waitFor({ state: 'detached' });
  });

  test('that were refused are asked for at once by the button, and the map is whole', async () => {
    const { page } = atlas;
    host.fail(ranges, 503);
    await goWithin(page, '?map=5/60/62');
    await lacks(page).filter({ hasText: 'near coasts, rivers and lakes' }).waitFor();
    host.mend();
    const before = asksFor(ranges);
    await lacks(page).getByRole('button', { name: 'Try the map again' }).click();
    await expect.poll(() => asksFor(ranges)).toBeGreaterThan(before + 1);
    await lacks(page).waitFor({ state: 'detached' });
  });

  test('are opened anew where their archive is replaced on the host', async () => {
    const { page } = atlas;
    writeFileSync(join(folder, archive), movedTiles(readFileSync(join(folder, archive))));
    const headers = () => asksFor(/basemap\.pmtiles bytes=0-/);
    const before = headers();
    const tilesBefore = asksFor(ranges);
    await goWithin(page, '?map=5/46/38');
    await expect.poll(() => asksFor(ranges)).toBeGreaterThan(tilesBefore);
    await expect.poll(headers).toBeGreaterThan(before);
    // Those of the new layout have come when nothing is asked for any more, and nobody complains.
    let asked = 0;
    await expect
      .poll(async () => {
        await page.waitForTimeout(500);
        const isAtRest = asksFor(ranges) === asked;
        asked = asksFor(ranges);
        return isAtRest;
      })
      .toBe(true);
    await expect.poll(() => lacks(page).count()).toBe(0);
    copyFileSync(join(projectRoot, 'dist', archive), join(folder, archive));
  });
});

/** The same tiles in a file that is laid out otherwise: nothing is where it was. */
function movedTiles(whole: Buffer): Buffer {
  const moved = 4321;
  const tiles = Number(whole.readBigUInt64LE(56));
  const header = Buffer.from(whole.subarray(0, tiles));
  header.writeBigUInt64LE(BigInt(tiles + moved), 56);
  return Buffer.concat([header, Buffer.alloc(moved, 7), whole.subarray(tiles)]);
}

const missing = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This part of the page has not arrived yet' });

test('views that come later come when the host does, without a click', async () => {
  const atlas = await openAtlas({ path: `${host.address}?place=petrograd`, withoutMap: true });
  const { page } = atlas;
  await page.getByText('Cite this view').first().waitFor();
  host.fail(/CiteForms-|chicago-/, 503);
  await page.getByText('Cite this view').first().click();
  await missing(page).waitFor();
  host.mend();
  await page.locator('.cite-box').getByRole('button', { name: /^Copy/ }).first().waitFor();
  await expect.poll(() => missing(page).count()).toBe(0);

  host.fail(/RecordTable-/, 503);
  await page.getByRole('radio', { name: 'Records' }).click({ force: true });
  await missing(page).waitFor();
  host.mend();
  await missing(page).getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
  await expect.poll(() => missing(page).count()).toBe(0);
  await closeOrdered(page);
});

test('a request that hangs is given up, and asked again', async () => {
  const { page } = await openAtlas({ path: host.address, withoutMap: true });
  host.fail(/RecordTable-/, 'hangs');
  await page.getByRole('radio', { name: 'Records' }).click({ force: true });
  await expect.poll(() => asksFor(/RecordTable-/)).toBeGreaterThan(0);
  host.mend();
  // What hangs goes on hanging: only another request can bring it.
  await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
  await closeOrdered(page);
});

test.each([
  ['the program that writes it', /shown-file-/],
  ['the outlines of places', /place-shapes-/],
])('a download without %s says so, and is made when it is asked for again', async (_, part) => {
  const { page } = await openAtlas({ path: host.address, withoutMap: true });
  await page.getByText('Download what is shown').click();
  const sheet = page.locator('.view-sheet');
  const geojson = sheet.getByRole('button', { name: 'GeoJSON' });
  host.fail(part, 503);
  await geojson.click();
  await sheet.getByText('A part of the page that is needed for this has not arrived. Try again.').waitFor();
  host.mend();
  const [download] = await Promise.all([page.waitForEvent('download'), geojson.click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).features.length).toBeGreaterThan(10);
  await closeOrdered(page);
});

test.each([
  ['words', /\/(ru-|plural-)/],
  ['records', /compiled-atlas-/],
])('the page opens by itself when the host gives its %s again', async (_, part) => {
  host.fail(part, 503);
  const page = await openPage({ path: `${host.address}?lang=ru`, withoutMap: true });
  await page.getByRole('alert').filter({ hasText: 'Записи не загрузились' }).waitFor();
  await expect.poll(() => page.locator('#atlas').getAttribute('aria-busy')).toBe(null);
  await page.getByRole('link', { name: 'the places, a page each' }).waitFor();
  host.mend();
  await page.getByRole('list', { name: 'Места' }).waitFor();
  await closeOrdered(page);
});

/** Asked for again by itself once the host gives it, and then the map is whole, with its style sheet. */
async function expectWholeMap(page: Page) {
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  const canvas = page.locator('canvas.maplibregl-canvas');
  await expect
    .poll(() => canvas.evaluate((one) => getComputedStyle(one).position), { message: 'with its style sheet' })
    .toBe('absolute');
}

const programMissing = 'its program did not arrive';
const notice = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

test('the map gets its program, and then its worker, by itself as the host gives them again', async () => {
  host.fail(/map-view-.*\.js/, 503);
  const { page } = await openAtlas({ path: host.address });
  await notice(page, programMissing).waitFor();
  // Now the program comes.
  host.fail(/maplibre-gl-worker-/, 503);
  const worker = notice(page, 'a part of its program did not arrive');
  await worker.waitFor();
  host.mend();
  await worker.waitFor({ state: 'detached' });
  await expectWholeMap(page);
  await closeOrdered(page);
});

test('the map gets its style sheet by itself when the host gives it again', async () => {
  host.fail(/assets\/map-[\w-]*\.css/, 503);
  const { page } = await openAtlas({ path: host.address });
  await notice(page, programMissing).waitFor();
  host.mend();
  await notice(page, programMissing).waitFor({ state: 'detached' });
  await expectWholeMap(page);
  await closeOrdered(page);
});

test('the map names all parts that it lacks, and gets each by itself when the host gives them again', async () => {
  const parts: [RegExp, string][] = [
    [/outlines-/, 'the shading of regions'],
    [/world\.geojson/, 'far coasts'],
    [/labels\.geojson/, 'the names of waters and towns'],
    [/old-standard-tt-latin-400-italic/, 'its own typeface'],
    [/relief\.webp/, 'its relief'],
    [/basemap\.pmtiles/, 'near coasts, rivers and lakes'],
  ];
  host.fail(new RegExp(parts.map(([{ source }]) => source).join('|')), 503);
  const { page } = await openAtlas({ path: host.address });
  for (const [, words] of parts) await lacks(page).filter({ hasText: words }).waitFor();
  const refused = parts.map(([part]) => asksFor(part));
  host.mend();
  await lacks(page).waitFor({ state: 'detached' });
  for (const [i, [part, words]] of parts.entries()) expect(asksFor(part), words).toBeGreaterThan(refused[i] ?? 0);
  await expectWholeMap(page);
  await closeOrdered(page);
});

test('the page gets its own style and type when the host gives them again', async () => {
  host.fail(/assets\/page-.*\.css/, 503);
  const page = await openPage({ path: host.address, withoutMap: true });
  await page.getByRole('list', { name: 'Places' }).waitFor();
  const columns = () => page.locator('.spread').evaluate((spread) => getComputedStyle(spread).display);
  await expect.poll(() => columns()).toBe('block');
  host.mend();
  await expect.poll(columns).toBe('grid');
  await closeOrdered(page);

  host.fail(/source-sans-3-latin-400-normal/, 503);
  const { page: other } = await openAtlas({ path: host.address, withoutMap: true });
  const width = () =>
    other.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return 0;
      pen.font = '100px "Source Sans 3", monospace';
      return pen.measureText('Executions in Sevastopol').width;
    });
  const monospaced = await width();
  expect(asksFor(/source-sans-3-latin-400-normal/)).toBeGreaterThan(0);
  host.mend();
  await expect.poll(width).toBeLessThan(monospaced * 0.9);
  await closeOrdered(other);
});
