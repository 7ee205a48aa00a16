// The three uses the atlas exists for: browse by place, move through time, click a place and read who says what.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const mapAt = atlasForAll();

test('a reader browses by place: the list opens a place, its records are as many as it says, another place replaces it', async () => {
  const atlas = await mapAt('');
  await atlas.choosePlace('Petrograd');
  const panel = atlas.panel('Petrograd');
  const listed = (await atlas.listed()).get('Petrograd');
  await expect.poll(() => panel.getByRole('article').count()).toBe(listed);
  await panel.getByRole('button', { name: /^Show all years/ }).click();
  await expect.poll(() => panel.getByRole('article').count()).toBeGreaterThan(5);
  await expect.poll(() => panel.getByRole('heading', { level: 2 }).textContent()).toBe('Petrograd');
  expect(new URL(atlas.page.url()).searchParams.get('place')).toBe('petrograd');
  await atlas.typeDates('1917-01-01', '1922-12-31');
  await atlas.choosePlace('Kharkov');
  await expect.poll(() => atlas.panel('Petrograd').count()).toBe(0);
});

test('a reader clicks a place on the map and reads its records', async () => {
  const atlas = await mapAt('?from=1917-01-01&to=1922-12-31&map=7/44.998/41.115');
  await atlas.waitForMap();
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no size');
  // The address puts Armavir in the middle of the map.
  await atlas.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const panel = atlas.panel('Armavir');
  await panel.waitFor();
  const claims = panel.getByRole('article').first().getByRole('listitem');
  const text = await claims.first().textContent();
  expect(text).toContain('2,000–3,000');
  expect(text).toContain('between 2,000 and 3,000');
  expect(text).toContain('Wikipedia');
  const link = panel.getByRole('link', { name: /^Open the passage in Wikipedia\. This leaves the atlas/ }).first();
  await expect
    .poll(() => link.getAttribute('href'))
    .toMatch(/^https:\/\/en\.wikipedia\.org\/wiki\/Red_Terror#:~:text=/);
});

test('the list, the status line and the marks on the map agree, and follow the window', async () => {
  const atlas = await mapAt('?from=1919-03-01&to=1919-03-31');
  await atlas.waitForMap();
  const listed = await atlas.listed();
  expect(listed.get('Astrakhan')).toBeGreaterThan(0);
  await expect
    .poll(() => atlas.statusText())
    .toMatch(new RegExp(`^${listed.size} places, \\d+ records from 1 March 1919 to 31 March 1919`));
  await expect.poll(() => atlas.marks()).toBe(listed.size);
  const before = await atlas.map.screenshot();
  await atlas.typeDates('1922-06-01', '1922-06-02');
  await expect.poll(async () => (await atlas.listed()).has('Astrakhan')).toBe(false);
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
  expect(before.equals(await atlas.map.screenshot())).toBe(false);
});

test('play moves the window, the list changes with it, and pause holds', async () => {
  const atlas = await mapAt('?from=1918-08-01&to=1918-08-20');
  const before = await atlas.window();
  const listBefore = [...(await atlas.listed()).keys()].join();
  await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the window has moved by forty days', async () => (await atlas.window()).from > '1918-09-10');
  await atlas.page.getByRole('button', { name: 'Pause' }).click();
  const held = await atlas.window();
  expect(held.from > before.from).toBe(true);
  const length = (window: { from: string; to: string }) => Date.parse(window.to) - Date.parse(window.from);
  expect(length(held)).toBe(length(before));
  await expect.poll(async () => [...(await atlas.listed()).keys()].join()).not.toBe(listBefore);
  // Time would move 14 days in the next second if the atlas were still playing.
  await atlas.page.waitForTimeout(1000);
  await expect.poll(() => atlas.window()).toEqual(held);
});

test('the slider moves the window by keyboard and says its days in words', async () => {
  const atlas = await atlasAt('?from=1918-09-01&to=1918-10-31');
  const from = atlas.page.getByRole('slider', { name: 'From' });
  await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('1 September 1918');
  await from.focus();
  await atlas.page.keyboard.press('ArrowRight');
  await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('2 September 1918');
  await atlas.page.keyboard.press('PageUp');
  await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('2 October 1918');
  await atlas.page.keyboard.press('End');
  // A thumb stops at the other one.
  await expect.poll(() => from.getAttribute('aria-valuetext')).toBe('31 October 1918');
});

test('the window can be dragged whole', async () => {
  const atlas = await atlasAt('?from=1918-09-01&to=1918-12-31');
  const band = await atlas.page.locator('.slider-window').boundingBox();
  if (!band) throw new Error('the window has no size');
  const y = band.y + band.height;
  const x = band.x + band.width / 2;
  await atlas.page.mouse.move(x, y);
  await atlas.page.mouse.down();
  await atlas.page.mouse.move(x + 120, y, { steps: 4 });
  await atlas.page.mouse.up();
  await atlas.until('the window has moved', async () => (await atlas.window()).from > '1918-11-01');
  const { from, to } = await atlas.window();
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(121);
});

test('a date that is none is explained, kept as typed, and moves nothing', async () => {
  const atlas = await atlasAt('');
  const before = await atlas.page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext');
  const field = atlas.page.getByRole('textbox', { name: 'From date' });
  await field.fill('1919-02-29');
  await field.press('Enter');
  await atlas.page.getByRole('alert').filter({ hasText: 'February 1919 had 28 days' }).waitFor();
  await expect.poll(() => field.inputValue()).toBe('1919-02-29');
  await expect.poll(() => atlas.page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext')).toBe(before);
});

test('an empty window says so and offers the nearest record', async () => {
  const atlas = await atlasAt('?from=1950-01-01&to=1950-12-31');
  const offer = atlas.page.getByRole('button', { name: /^Nearest: / });
  await offer.click();
  await expect.poll(() => atlas.page.getByRole('article').count()).toBeGreaterThan(0);
});

test('records without date and without place are counted and can be read', async () => {
  const atlas = await atlasAt('');
  for (const [name, title] of [
    [/^Undated \(\d+\)$/, 'Undated records'],
    [/^Unplaced \(\d+\)$/, 'Unplaced records'],
  ] as const) {
    const button = atlas.page.getByRole('button', { name });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await button.click();
    await atlas.panel(title).waitFor();
    // Of many records the groups are what is seen first.
    await expect.poll(() => atlas.panel(title).getByRole('article', { includeHidden: true }).count()).toBe(count);
  }
});
