// What a reader sees of the atlas while parts of it are late, missing, damaged or taken away: the rest works, and a retry mends it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { openAtlas } from './atlas-driver.ts';
import { closeCalm, closePage, faultsOf, openPage } from './browser-session.ts';

/** A copy of the built atlas, to break and to mend. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-broken-'));
let address = '';
let close = async () => {};

beforeAll(async () => {
  cpSync(join(projectRoot, 'dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  const served = await serveStatic(folder);
  if (!served.ok) throw new Error(served.sentence);
  ({ address, close } = served);
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const asset = (pattern: RegExp): string => {
  const name = readdirSync(join(folder, 'assets')).find((file) => pattern.test(file));
  if (!name) throw new Error(`no built file is named like ${pattern}`);
  return join('assets', name);
};

type Damage = 'missing' | 'cut short' | { holding: string };

/** Gives the way to mend it. */
function breakFile(file: string, damage: Damage): () => void {
  const path = join(folder, file);
  const whole = readFileSync(path);
  if (damage === 'missing') rmSync(path);
  else writeFileSync(path, damage === 'cut short' ? whole.subarray(0, whole.length / 2) : damage.holding);
  return () => writeFileSync(path, whole);
}

/** Requests that fail are told in the console; nothing else may be there. */
const expectOnlyFailedRequests = (page: Page) =>
  expect(
    faultsOf(page).filter((fault) => !/Failed to load resource|Failed to decode downloaded font/.test(fault)),
  ).toEqual([]);

/** By the button, unless the page has tried by itself just before. */
const tryAgain = (notice: Locator) =>
  notice
    .getByRole('button', { name: 'Try the map again' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);

const mapDrawn = (page: Page) => page.locator('.map-canvas[data-complete="true"]').waitFor();
const mapNotice = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

test('missing files of the map are named in one notice, the rest is drawn, and a retry brings them', async () => {
  const mend = [
    breakFile(asset(/^outlines-/), 'cut short'),
    breakFile('basemap/basemap.pmtiles', 'missing'),
    breakFile('basemap/labels.geojson', { holding: '<html>' }),
    breakFile('basemap/relief.webp', 'cut short'),
    breakFile('basemap/fonts/old-standard-tt-latin-400-italic.woff2', { holding: 'no type' }),
    breakFile('basemap/fonts/source-sans-3-latin-400-normal.woff2', 'missing'),
    breakFile('basemap/fonts/source-sans-3-latin-600-normal.woff2', 'missing'),
  ];
  const atlas = await openAtlas({ path: `${address}?place=crimea&years=all` });
  const notice = mapNotice(atlas.page, 'The map is shown without');
  for (const part of ['the shading of regions', 'rivers and lakes', 'the names of waters', 'its relief', 'typeface'])
    await notice.filter({ hasText: part }).waitFor();
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
  // The type that stands in for the missing one is wider: charts are laid out for it, within the page.
  const tooWide = await atlas
    .panel('Crimea')
    .evaluate(
      (panel) =>
        [...panel.querySelectorAll('svg.estimate *')].filter(
          (one) => one.getBoundingClientRect().right > panel.getBoundingClientRect().right,
        ).length,
    );
  expect(tooWide).toBe(0);
  for (const each of mend) each();
  await tryAgain(notice);
  await expect.poll(() => notice.count()).toBe(0);
  await mapDrawn(atlas.page);
  expectOnlyFailedRequests(atlas.page);
  await closePage(atlas.page);
});

test('without the program of the map, or its worker, everything else works, and a retry draws it', async () => {
  const mendWorker = breakFile(asset(/^maplibre-gl-worker-.*\.js$/), 'cut short');
  const mendProgram = breakFile(asset(/^map-view-.*\.js$/), 'missing');
  const atlas = await openAtlas({ path: address });
  const notice = mapNotice(atlas.page, 'The map could not be drawn');
  await notice.filter({ hasText: 'its program did not arrive' }).waitFor();
  await atlas.typeDates('1918-09-01', '1918-09-30');
  await atlas.choosePlace('Petrograd');
  await atlas.page.getByText('Print or picture').click();
  await atlas.page.getByRole('button', { name: 'Save the map as a picture' }).click();
  await atlas.page.getByText('The map is not drawn here').waitFor();
  mendProgram();
  await tryAgain(notice);
  await notice.filter({ hasText: 'a part of its program' }).waitFor();
  mendWorker();
  await tryAgain(notice);
  await mapDrawn(atlas.page);
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-01', to: '1918-09-30' });
  expectOnlyFailedRequests(atlas.page);
  await closePage(atlas.page);
});

test('records that are missing, cut short or of another edition are told apart, and a retry opens them', async () => {
  const file = asset(/^compiled-atlas-.*\.json$/);
  const other = JSON.stringify({ ...JSON.parse(readFileSync(join(folder, file), 'utf8')), form: 0 });
  const cases: [Damage, string][] = [
    ['missing', 'did not arrive'],
    ['cut short', 'damaged or was cut short'],
    [{ holding: '{"places": null}' }, 'damaged or was cut short'],
    [{ holding: other }, 'another edition'],
  ];
  let mend = breakFile(file, 'missing');
  const page = await openPage({ path: address, withoutMap: true });
  for (const [damage, words] of cases) {
    mend();
    mend = breakFile(file, damage);
    if (damage !== 'missing') await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  }
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Places' }).waitFor();
  expectOnlyFailedRequests(page);
  await closePage(page);
});

test('a map whose drawing the browser takes away says so, and is drawn again where it stood', async () => {
  const atlas = await openAtlas({ path: `${address}?map=6/48/35` });
  const { page } = atlas;
  await mapDrawn(page);
  const lose = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { giveBack: () => extension?.restoreContext() });
      extension?.loseContext();
    });
  await lose();
  const notice = mapNotice(page, 'The browser has taken the map’s drawing away');
  await notice.waitFor();
  await atlas.typeDates('1919-01-01', '1919-12-31');
  await atlas.choosePlace('Kharkov');
  await notice.getByRole('button', { name: 'Try the map again' }).click();
  await mapDrawn(page);
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
  await expect.poll(() => notice.count()).toBe(0);
  // Given back by the browser itself, it is drawn without being asked for.
  await lose();
  await notice.waitFor();
  await page.evaluate(() => (window as unknown as { giveBack(): void }).giveBack());
  await mapDrawn(page);
  await expect.poll(() => notice.count()).toBe(0);
  await closeCalm(page);
});

test('before records and map have come the page has its shape, counts what comes, and nothing jumps', async () => {
  // A page of the same site without the program; one without an icon of its own would be asked for one at the root of the host.
  const page = await openPage({ path: `${address}places/index.html` });
  const held: Record<string, () => void> = {};
  // A part is fetched first, and read from the browser's cache then, which routes like these switch off.
  const hold = (name: string, pattern: RegExp) => {
    const isFree = new Promise<void>((resolve) => {
      held[name] = resolve;
    });
    return page.route(pattern, async (route) => {
      asked.add(name);
      await isFree;
      await route.continue();
    });
  };
  const asked = new Set<string>();
  await hold('records', /compiled-atlas-/);
  await hold('map', /map-view-.*\.js/);
  await page.addInitScript(() => {
    Object.assign(window, { jumps: 0 });
    new PerformanceObserver((list) => {
      // As browsers count it: without what answers the reader's own act.
      for (const entry of (list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]).filter(
        ({ hadRecentInput }) => !hadRecentInput,
      ))
        Object.assign(window, { jumps: (window as unknown as { jumps: number }).jumps + entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#atlas[aria-busy="true"] .skeleton').getByText('Loading the records …').waitFor();
  await expect.poll(() => asked.has('records')).toBe(true);
  // The shape is replaced by the page, so that no browser counts a jump between them: their parts are held against each other.
  const parts = () =>
    page.evaluate(() =>
      ['.head', '.index', '.time', '.foot'].map((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return { part, top: Math.round(box?.top ?? Number.NaN), bottom: Math.round(box?.bottom ?? Number.NaN) };
      }),
    );
  const shape = await parts();
  held.records?.();
  const list = page.getByRole('list', { name: 'Places' });
  await list.waitFor();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect.poll(() => map.getAttribute('aria-busy')).toBe('true');
  await map.getByRole('progressbar', { name: 'The map is being drawn …' }).waitFor();
  for (const [i, { part, top, bottom }] of (await parts()).entries()) {
    expect(Math.abs(top - (shape[i]?.top ?? Number.NaN)), `${part}, top`).toBeLessThanOrEqual(6);
    expect(Math.abs(bottom - (shape[i]?.bottom ?? Number.NaN)), `${part}, bottom`).toBeLessThanOrEqual(6);
  }
  // Cumulative layout shift; a tenth is what browsers call good, ours is nought. What answers the reader's own acts is not counted.
  await expect.poll(() => page.evaluate(() => (window as unknown as { jumps: number }).jumps)).toBeLessThan(0.02);
  // The list, the time control and the panel do not wait for the map.
  await page.getByRole('textbox', { name: 'To date' }).fill('1919-12-31');
  await page.keyboard.press('Enter');
  await list.getByRole('button').filter({ hasText: 'Kharkov' }).click();
  await page.getByRole('region', { name: 'Kharkov', exact: true }).getByRole('article').first().waitFor();
  held.map?.();
  await mapDrawn(page);
  await expect.poll(() => map.getAttribute('aria-busy')).toBe('false');
  await closeCalm(page);
});
