// What browsers do that the page cannot choose: they refuse addresses, print early, and are moved to another screen.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { driveAtlas, openAtlas } from './atlas-driver.ts';
import { closeCalm, openPage } from './browser-session.ts';

const wholePeriod = '?from=1917-01-01&to=1922-12-31';

interface HistoryLimit {
  changes: number;
  milliseconds: number;
  silent?: boolean;
}

/** As Safari limits its history: so many changes, then an exception until the time is over. `silent`: as Chromium did, without a word. */
function limitHistory({ changes, milliseconds, silent = false }: HistoryLimit): void {
  const made: number[] = [];
  const limited = (change: History['pushState']): History['pushState'] =>
    function (this: History, ...given) {
      const now = performance.now();
      while (made[0] !== undefined && made[0] < now - milliseconds) made.shift();
      if (made.length >= changes && silent) return;
      if (made.length >= changes)
        throw new DOMException(`Attempt to use history.pushState() more than ${changes} times`, 'SecurityError');
      made.push(now);
      change.apply(this, given);
    };
  History.prototype.pushState = limited(History.prototype.pushState);
  History.prototype.replaceState = limited(History.prototype.replaceState);
}

const addressHas = (page: Page, part: string) => expect.poll(() => page.url()).toContain(part);

test('an address that the browser refuses is written when it takes it again; nothing else is lost', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: wholePeriod });
  const { page } = atlas;
  await page.evaluate(limitHistory, { changes: 4, milliseconds: 8_000 });
  for (const place of ['Petrograd', 'Kharkov', 'Odessa', 'Sevastopol', 'Kiev', 'Moscow'])
    await atlas.choosePlace(place);
  // The page is there, whatever the address says.
  await atlas.panel('Moscow').getByRole('article').first().waitFor();
  expect(new URL(page.url()).searchParams.get('place')).toBe('sevastopol');
  await addressHas(page, 'place=moscow');
  // What was refused is one step.
  await page.goBack();
  await atlas.panel('Sevastopol').waitFor();

  // A link within the page that the browser refuses to take for a step is followed all the same.
  await page.evaluate(limitHistory, { changes: 0, milliseconds: 60_000 });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '?place=odessa';
    link.textContent = 'to Odessa';
    document.querySelector('.atlas')?.append(link);
  });
  await page.getByRole('link', { name: 'to Odessa' }).dispatchEvent('click');
  await atlas.panel('Odessa').waitFor();
  await closeCalm(page);
});

test('a view that could not be written into the address is kept when the page is loaded again', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: wholePeriod });
  const { page } = atlas;
  await page.evaluate(limitHistory, { changes: 0, milliseconds: 60_000 });
  await atlas.choosePlace('Kharkov');
  expect(page.url()).not.toContain('kharkov');
  await page.getByRole('combobox', { name: /^Language/ }).selectOption('uk');
  await page.locator('html[lang="uk"]').waitFor();
  await addressHas(page, 'place=kharkov');
  await closeCalm(page);
});

test('hundreds of steps, some of which a browser leaves out of its history without a word, end at the right address', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: wholePeriod });
  const { page } = atlas;
  await page.evaluate(limitHistory, { changes: 51, milliseconds: 15_000, silent: true });
  await page.evaluate(() => {
    const named = (title: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('.place-list button')].find(
        (button) => button.querySelector('.place-name')?.textContent === title,
      );
    for (const title of ['Petrograd', 'Odessa'])
      for (let n = 0; n < 75; n++) for (const one of [title, 'Kharkov']) named(one)?.click();
  });
  await atlas.panel('Kharkov').waitFor();
  expect(page.url(), 'the browser has left steps out').not.toContain('place=kharkov');
  await addressHas(page, 'place=kharkov');
  await closeCalm(page);
});

test('what is printed before the map has come says the window, the dates and what is shown', async () => {
  // A page of the same site without the program.
  const page = await openPage({ path: 'places/index.html' });
  const holds: (() => void)[] = [];
  await page.route(/PaperSheet-|map-view-.*\.js/, (route) => void holds.push(() => void route.continue()));
  await page.goto(new URL('../?from=1918-09-01&to=1918-09-30', page.url()).href);
  const atlas = await driveAtlas(page);
  await expect.poll(() => atlas.map.getAttribute('aria-busy')).toBe('true');
  const before = await atlas.listed();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = (await page.locator('body').innerText()).replaceAll('\n', ' ');
  expect(printed).toContain('Red Terror Atlas');
  expect(printed).toContain('Records from 1 September 1918 to 30 September 1918');
  expect(printed).toContain('The map is not drawn here');
  for (const title of before.keys()) expect(printed).toContain(title);
  // The browser's own printing, whole.
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(5_000);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect.poll(() => page.locator('.paper-head').count()).toBe(0);
  for (const hold of holds) hold();
  await page.unroute(/PaperSheet-|map-view-.*\.js/);
  await closeCalm(page);
});

test('a window that is moved to a screen of another density stays sharp, also after a picture was taken', async () => {
  const atlas = await openAtlas({ path: '?map=5/55/38' });
  const { page } = atlas;
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  const session = await page.context().newCDPSession(page);
  const moveTo = (deviceScaleFactor: number) =>
    session.send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor, mobile: false });
  const density = () =>
    page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth);
  expect(await density()).toBeCloseTo(1, 1);
  await moveTo(2);
  await expect.poll(density).toBeCloseTo(2, 1);
  await moveTo(1);
  await expect.poll(density).toBeCloseTo(1, 1);
  // A picture is drawn at a density of its own, and that is over with it.
  await page.getByText('Print or picture').click();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the map as a picture' }).click(),
  ]);
  await moveTo(1.5);
  await expect.poll(density).toBeCloseTo(1.5, 1);
  await session.detach();
  await closeCalm(page);
});
