// Without a mouse, without sight, without WebGL, on a phone.
import { expect, test } from 'vitest';
import { launchChromium } from '../../src/commands/browse-folder.ts';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
// With a map: map-interaction.spec.ts.
const phoneAt = atlasForAll({
  withoutMap: true,
  viewport: { width: 390, height: 844 },
  context: { hasTouch: true, isMobile: true },
});

test('by keyboard alone a reader opens a place, reads it, closes it, and is back where they were', async () => {
  const atlas = await atlasAt('', { loaded: true });
  const { page } = atlas;
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the list of places');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const title = await page.evaluate(() => document.activeElement?.querySelector('.place-name')?.textContent ?? '');
  await expect.poll(async () => [...(await atlas.listed()).keys()]).toContain(title);
  await page.keyboard.press('Enter');
  await atlas.panel(title).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.panel').count()).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.querySelector('.place-name')?.textContent))
    .toBe(title);
});

test('play, pause and steps work by keyboard', async () => {
  const atlas = await atlasAt('?from=1918-08-01&to=1918-08-20');
  const { page } = atlas;
  await page.getByRole('button', { name: 'Next event' }).focus();
  await page.keyboard.press('Enter');
  await atlas.until('the window has stepped on', async () => (await atlas.window()).to !== '1918-08-20');
  await page.getByRole('button', { name: 'Play', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
});

test('where nothing is left the bars are no stop of the Tab key', async () => {
  const atlas = await atlasAt('?q=qqxyzzy');
  const { page } = atlas;
  const bars = page.getByRole('listbox', { name: 'Records along the axis' });
  await bars.waitFor({ state: 'attached' });
  await expect.poll(() => bars.getByRole('option').count()).toBe(0);
  await page.getByRole('button', { name: 'Play', exact: true }).focus();
  const stops: (string | null)[] = [];
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.getAttribute('role') ?? null));
  }
  expect(stops).not.toContain('listbox');
});

test('on a phone nothing runs over the side, and a place can be opened and read', async () => {
  const atlas = await phoneAt('', { loaded: true });
  const overflow = () => atlas.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(() => overflow()).toBeLessThanOrEqual(0);
  await atlas.list.getByRole('button').first().tap();
  await atlas.page.locator('.panel article').first().waitFor();
  await expect.poll(() => overflow()).toBeLessThanOrEqual(0);
});

test('without WebGL the list, the time control and the records carry on, and the page says why', async () => {
  const { inject } = await import('vitest');
  const browser = await launchChromium(['--disable-gpu', '--disable-3d-apis']);
  try {
    const page = await browser.newPage();
    await page.goto(inject('atlasAddress'));
    await page.getByRole('alert').filter({ hasText: 'The map could not be drawn' }).waitFor();
    await page.getByRole('list', { name: 'Places' }).getByRole('button').first().click();
    await page.locator('.panel article').first().waitFor();
  } finally {
    await browser.close();
  }
});
