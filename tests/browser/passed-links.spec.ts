// Links that passed through people, in the real page: they open what was meant, a refused value is shown with the sign at fault, and the
// address bar keeps what was typed until the reader moves.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const mapAt = atlasForAll();

const searchOf = (address: string) => new URL(address).search;

test.each([
  ['with the end of a sentence', '?place=kharkov.'],
  ['out of HTML', '?from=1919-01-01&amp;to=1919-12-31&amp;place=kharkov&gt;'],
  ['out of WordPress, where the browser takes the rest for a fragment', '?from=1919-01-01&#038;place=kharkov'],
  ['in capitals, with tracking and a soft hyphen', '?UTM_source=chat&PLACE=Khar%C2%ADkov)&fbclid=IwAR0'],
  ['escaped as a whole', '?place%3Dkharkov'],
  ['with a broken percent sign', '?place=kharkov%'],
])('a link %s opens its place, and nothing is said of it', async (_, path) => {
  const atlas = await atlasAt(path, { loaded: true });
  await atlas.panel('Kharkov').waitFor();
  await expect
    .poll(() => atlas.page.locator('.status .said').allTextContents())
    .not.toContainEqual(expect.stringContaining('address'));
});

test('a link of a language in capitals brings its words, and an em dash finds its claim', async () => {
  const atlas = await atlasAt('?LANG=RU,&claim=crimea-executions-1920-1921—wikipedia”', {
    loaded: true,
  });
  await atlas.page.locator('#atlas-event-crimea-executions-1920-1921.open').waitFor();
  await expect.poll(() => atlas.page.locator('html').getAttribute('lang')).toBe('ru');
});

test('a refused value is shown with the sign at fault, and stays in the address bar until the reader moves', async () => {
  const typed = `?place=kh${encodeURIComponent('а')}rkov&from=1919-01-01&to=1919-12-31&utm_source=x`;
  const atlas = await mapAt(typed, { loaded: true });
  await expect.poll(() => atlas.statusText()).toContain('place “khаrkov”');
  await expect.poll(() => atlas.statusText()).toContain('“а” (U+0430)');
  // The map comes to rest, and reports where it is.
  await atlas.waitForMap();
  await expect.poll(() => atlas.page.locator('.map-canvas').getAttribute('data-complete')).toBe('true');
  // Longer than the atlas waits before it writes an address.
  await atlas.page.waitForTimeout(1000);
  expect(searchOf(atlas.page.url())).toBe(typed);
  // The reader moves the map.
  const canvas = atlas.page.locator('.maplibregl-canvas');
  await canvas.focus();
  await atlas.page.keyboard.press('ArrowLeft');
  await expect.poll(() => searchOf(atlas.page.url())).not.toBe(typed);
  const moved = new URL(atlas.page.url()).searchParams;
  expect(moved.get('from')).toBe('1919-01-01');
  expect(moved.has('place')).toBe(false);
  expect(moved.has('utm_source')).toBe(false);
  expect(moved.get('map')).toMatch(/^\d/);
});

test('a sound link stays as it was typed until a place is chosen, and going back brings it again', async () => {
  const typed = '?from=1917-01-01&to=1922-12-31';
  const atlas = await atlasAt(typed);
  await atlas.page.waitForTimeout(1000);
  expect(searchOf(atlas.page.url())).toBe(typed);
  await atlas.choosePlace('Kharkov');
  await expect.poll(() => new URL(atlas.page.url()).searchParams.get('place')).toBe('kharkov');
  await atlas.page.goBack();
  await expect.poll(() => searchOf(atlas.page.url())).toBe(typed);
});
