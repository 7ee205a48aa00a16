// Every key that the page tells of does what is said of it.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keyGroups } from '../../src/views/page/keyboard-keys.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const mapAt = atlasForAll({ reducedMotion: 'reduce' });

const days = (iso: string) => Date.parse(iso) / 86_400_000;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const told = new Set(keyGroups.flatMap(({ group, rows }) => rows.map(({ does }) => `${group}: ${does}`)));
const tried = new Set<string>();

async function pressed(atlas: AtlasDriver, on: Locator, key: string): Promise<{ from: number; to: number }> {
  await on.focus();
  await atlas.page.keyboard.press(key);
  const { from, to } = await atlas.window();
  return { from: days(from), to: days(to) };
}

test('anywhere, in the search box, and in an open place', async () => {
  const atlas = await atlasAt('');
  const { page } = atlas;
  const field = page.getByRole('combobox', { name: 'Search places, events and sources' });
  await page.locator('#atlas-list').focus();
  await page.keyboard.press('/');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.insertText('Kharkov');
  const options = page.locator('.search-list [role="option"]');
  await options.first().waitFor();
  const chosen = () => page.locator('.search-list [role="option"][aria-selected="true"]').getAttribute('id');
  const first = await chosen();
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect.poll(chosen).toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => options.count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => field.inputValue()).toBe('');
  await page.keyboard.insertText('Kharkov');
  await options.first().waitFor();
  // The first row narrows the records; the second is the place.
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('.search-list [role="option"][aria-selected="true"]').textContent())
    .toMatch(/^Kharkov/);
  await page.keyboard.press('Enter');
  await page.locator('.panel article').first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.panel')?.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  for (const one of ['anywhere: search', 'anywhere: close', 'search: results', 'search: open', 'search: clear'])
    tried.add(one);
});

test('on the thumbs, the bars and in the date fields', async () => {
  const atlas = await atlasAt('?from=1918-08-10&to=1918-10-20');
  const { page } = atlas;
  const to = page.getByRole('slider', { name: 'To' });
  const start = { from: days('1918-08-10'), to: days('1918-10-20') };
  expect(await pressed(atlas, to, 'ArrowRight')).toEqual({ ...start, to: start.to + 1 });
  expect(await pressed(atlas, to, 'ArrowLeft')).toEqual(start);
  expect(await pressed(atlas, to, 'PageUp')).toEqual({ ...start, to: days('1918-11-20') });
  expect(await pressed(atlas, to, 'PageDown')).toEqual(start);
  expect(await pressed(atlas, to, 'Shift+ArrowRight')).toEqual({ from: start.from + 1, to: start.to + 1 });
  expect(await pressed(atlas, to, 'Shift+ArrowLeft')).toEqual(start);
  expect(await pressed(atlas, to, 'Shift+PageUp')).toEqual({ from: days('1918-09-10'), to: days('1918-11-20') });
  expect(await pressed(atlas, to, 'Shift+PageDown')).toEqual(start);
  expect((await pressed(atlas, to, 'End')).to).toBeGreaterThan(days('1922-12-30'));
  expect((await pressed(atlas, page.getByRole('slider', { name: 'From' }), 'Home')).from).toBeLessThan(
    days('1917-01-02'),
  );

  await atlas.typeDates('1918-08-10', '1918-10-20');
  const bars = page.getByRole('listbox', { name: 'Records along the axis' });
  const bar = () => bars.getAttribute('aria-activedescendant');
  const numberOf = async () => Number((await bar())?.split('-').at(-1));
  await bars.focus();
  await page.keyboard.press('Home');
  const home = await numberOf();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => numberOf()).toBe(home + 1);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => numberOf()).toBe(home);
  await page.keyboard.press('PageUp');
  await expect.poll(() => numberOf()).toBe(home + 12);
  await page.keyboard.press('PageDown');
  await expect.poll(() => numberOf()).toBe(home);
  await page.keyboard.press('End');
  await expect.poll(() => numberOf()).toBeGreaterThan(home + 30);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await atlas.until('the window is the bar', async () => (await atlas.window()).from.startsWith('1917'));
  const byEnter = await atlas.window();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await atlas.until('the window is the next bar', async () => (await atlas.window()).from > byEnter.from);

  const field = page.getByRole('textbox', { name: 'From date' });
  await field.fill('1917-05-01');
  await field.press('Escape');
  const kept = await field.inputValue();
  expect(kept).not.toBe('1917-05-01');
  await field.fill('1917-01-05');
  await field.press('Enter');
  await expect
    .poll(() => page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext'))
    .toBe('5 January 1917');
  for (const one of ['day', 'month', 'ends', 'whole']) tried.add(`thumbs: ${one}`);
  for (const one of ['bar', 'twelveBars', 'ends', 'take']) tried.add(`bars: ${one}`);
  for (const one of ['takeDate', 'keepDate']) tried.add(`dates: ${one}`);
});

test('in the table of records', async () => {
  const { page } = await atlasAt('?from=1917-01-01&to=1922-12-31&list=records');
  const row = () =>
    page.evaluate(() => Number(document.activeElement?.closest('[data-index]')?.getAttribute('data-index')));
  await page.locator('[data-index="0"] button').focus();
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['PageDown', 10],
    ['PageUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(row, { message: key }).toBe(at);
  }
  await page.keyboard.press('End');
  await expect.poll(row).toBeGreaterThan(50);
  await page.keyboard.press('Home');
  await expect.poll(row).toBe(0);
  await page.keyboard.press('Enter');
  await page.locator('.panel article').first().waitFor();
  for (const one of ['row', 'tenRows', 'ends', 'open']) tried.add(`table: ${one}`);
});

test('on the map, where places lie over one another, and while an area is drawn', async () => {
  const atlas = await mapAt('?from=1917-01-01&to=1922-12-31&map=5/46.35/48.03');
  const { page } = atlas;
  await atlas.waitForMap();
  const canvas = page.locator('.maplibregl-canvas');
  const camera = () => new URL(page.url()).searchParams.get('map')?.split('/').map(Number) ?? [];
  await canvas.focus();
  let before = camera();
  const goes = async (key: string, how: (now: number[], then: number[]) => boolean) => {
    await page.keyboard.press(key);
    await expect.poll(() => how(camera(), before), { message: `${key}, ${before}` }).toBe(true);
    before = camera();
  };
  const [zoom, latitude, longitude] = [0, 1, 2] as const;
  const at = (numbers: number[], one: number) => numbers[one] ?? Number.NaN;
  await goes('ArrowLeft', (now, then) => at(now, longitude) < at(then, longitude));
  await goes('ArrowRight', (now, then) => at(now, longitude) > at(then, longitude));
  await goes('ArrowUp', (now, then) => at(now, latitude) > at(then, latitude));
  await goes('ArrowDown', (now, then) => at(now, latitude) < at(then, latitude));
  await goes('+', (now, then) => at(now, zoom) > at(then, zoom));
  await goes('-', (now, then) => at(now, zoom) < at(then, zoom));

  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.getByText('Area', { exact: true }).click();
  await page.getByRole('button', { name: 'Draw a polygon' }).click();
  for (const [x, y] of [
    [-90, -60],
    [90, -60],
    [90, 70],
    [-40, 90],
  ] as const)
    await page.mouse.click(middle.x + x, middle.y + y);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('area')?.split(',').length).toBe(6);
  await page.getByText('Area', { exact: true }).click();
  await page.getByRole('button', { name: 'Draw a circle' }).click();
  await expect.poll(() => canvas.evaluate((one) => getComputedStyle(one).cursor)).toBe('crosshair');
  await page.keyboard.press('Escape');
  await expect.poll(() => canvas.evaluate((one) => getComputedStyle(one).cursor)).not.toBe('crosshair');
  for (const one of ['map: move', 'map: zoom', 'drawing: closeShape', 'drawing: lastCorner', 'drawing: giveUp'])
    tried.add(one);
});

test('where several places lie over one another', async () => {
  const atlas = await mapAt('?from=1917-01-01&to=1922-12-31&map=5/46.139455/48.026755');
  const { page } = atlas;
  await atlas.waitForMap();
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const chooser = page.getByRole('region', { name: /places here/ });
  await chooser.waitFor();
  const rows = await chooser.locator('li button').allTextContents();
  expect(rows.length).toBeGreaterThan(1);
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['End', rows.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), { message: key }).toBe(rows[at]);
  }
  for (const one of ['place', 'ends']) tried.add(`chooser: ${one}`);
});

test('in a story', async () => {
  const atlas = await atlasAt('?story=petrograd-autumn-1918&step=2');
  const { page } = atlas;
  const story = page.getByRole('region', { name: 'Story', exact: true });
  await story.getByText('Step 2 of 7').waitFor();
  await story.getByRole('heading', { level: 3 }).focus();
  await page.keyboard.press('ArrowRight');
  await story.getByText('Step 3 of 7').waitFor();
  await page.keyboard.press('ArrowLeft');
  await story.getByText('Step 2 of 7').waitFor();
  tried.add('story: step');
});

test('nothing is told that was not tried', () => {
  expect([...told].filter((one) => !tried.has(one))).toEqual([]);
});
