// What the time control does beside being worked (time-controls.spec.ts) and playing (play.spec.ts).
import { expect, test } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

async function openSettings(atlas: AtlasDriver) {
  await atlas.page.getByText('Time settings').click();
}
const days = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
const search = (atlas: AtlasDriver) => new URL(atlas.page.url()).searchParams;

test('all settings are in the address, and come back from it', async () => {
  const path = '?from=1918-09-01&to=1918-09-30&mode=cumulative&speed=30&play=loop&calendar=both&split=kind';
  const atlas = await atlasAt(path);
  const { page } = atlas;
  await openSettings(atlas);
  await expect.poll(() => page.getByRole('radio', { name: 'grows from its first day' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole('checkbox', { name: 'Begin again at the end' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole('combobox', { name: 'Speed' }).inputValue()).toBe('30');
  await page.getByRole('option', { name: /^September 1918: .*deed \d+/ }).waitFor();
  await expect.poll(() => page.locator('.legend').textContent()).toContain('deed');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the window has grown', async () => days(await atlas.window()) > 60);
  await expect.poll(async () => (await atlas.window()).from).toBe('1918-09-01');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => search(atlas).get('to')).not.toBe('1918-09-30');
  expect(Object.fromEntries(search(atlas))).toMatchObject({ mode: 'cumulative', speed: '30', play: 'loop' });
});

test('pointing at a record draws its span, with its doubt, on the axis', async () => {
  const atlas = await atlasAt('?event=crimea-executions-1920-1921');
  const { page } = atlas;
  await page.locator('article.open h3').hover();
  await page.locator('.pointed .possible').waitFor();
  await expect.poll(() => page.locator('.pointed .certain').count()).toBe(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await page.locator('.pointed').waitFor({ state: 'detached' });
});

test('a record outside the window widens it, says so, and gives it back', async () => {
  const atlas = await atlasAt('?from=1918-09-01&to=1918-09-30&about=timenote-red-terror');
  const { page } = atlas;
  await page
    .getByRole('button', { name: /^Crimea: / })
    .first()
    .click();
  await atlas.panel('Crimea').waitFor();
  await expect.poll(async () => days(await atlas.window())).toBeGreaterThan(700);
  await expect.poll(() => atlas.statusText()).toContain('The window was widened to show what you asked for.');
  await page.getByRole('button', { name: 'Back to 1 September 1918 – 30 September 1918' }).click();
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-01', to: '1918-09-30' });
});

test('an address of a single day that plays backward does so', async () => {
  const atlas = await atlasAt('?from=1918-09-30&to=1918-09-30&mode=day&play=backward&speed=30');
  const { page } = atlas;
  await expect.poll(() => page.getByRole('slider').count()).toBe(1);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the day is earlier', async () => (await atlas.window()).to < '1918-09-20');
  await page.getByRole('button', { name: 'Pause' }).click();
  const { from, to } = await atlas.window();
  expect(from).toBe(to);
});

test('with reduced motion time still moves, in steps', async () => {
  const atlas = await atlasAt('?from=1918-08-01&to=1918-08-20', { reducedMotion: 'reduce' });
  await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the window has moved', async () => (await atlas.window()).from !== '1918-08-01');
  // Two weeks a second in steps of a second: the first step is two weeks.
  await expect.poll(async () => (await atlas.window()).from >= '1918-08-15').toBe(true);
  await atlas.page.getByRole('button', { name: 'Pause' }).click();
});

test('along the time of the sources the window holds what had been said', async () => {
  const atlas = await atlasAt('?from=1924-01-01&to=1924-12-31&by=source');
  const { page } = atlas;
  await expect
    .poll(() => atlas.statusText())
    .toMatch(/claims? said from 1 January 1924 to 31 December 1924; of \d+ claims it is not known when/);
  // Melgunov 1924, with the estimate that he cites; and the years in the title of his book, one for the beginning and one for the end.
  await expect.poll(async () => (await atlas.listed()).get('Soviet Russia')).toBe(4);
  await openSettings(atlas);
  await page.getByRole('radio', { name: 'the events' }).check();
  // No record is dated to 1924; what came "soon after" an earlier day may lie as late.
  await expect.poll(async () => (await atlas.listed()).has('Soviet Russia')).toBe(false);
  await expect.poll(() => atlas.statusText()).toMatch(/^\d+ places?, \d+ records? from/);
  await page.getByRole('radio', { name: 'Certainly in range' }).check();
  await expect.poll(async () => (await atlas.listed()).size).toBe(0);
});
