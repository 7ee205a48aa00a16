// The atlas in pages that are not ours: frames and elements that take no focus, leave the scrolling alone, store nothing, speak only with whom they should,
// and are printed with their pictures. And the box that the codes come from.
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { edition } from '../../geo/atlas.json';
import type { EmbeddingWindow } from '../pages/embedding-page.ts';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm, closePage, faultsOf, openPage } from './browser-session.ts';

const atlasAddress = () => inject('atlasAddress');

/** Asks the page's own stage. */
const stage = <Result>(page: Page, ask: (stage: EmbeddingWindow) => Result): Promise<Result> =>
  page.evaluate(`(${ask})(window.stage)`) as Promise<Result>;

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
const frameWith = (page: Page, part: string): Frame => {
  const found = framesOf(page).find((frame) => frame.url().includes(part));
  if (!found) throw new Error(`no frame has ${part} in its address`);
  return found;
};

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.id);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Faults beside that the page asks the atlas for its files, which stands on another origin. */
const ownFaults = (page: Page) => faultsOf(page).filter((fault) => !fault.includes(atlasAddress()));

test('a page scrolls past its frames, keeps its focus and its history, speaks with its elements, and prints them with pictures', async () => {
  const address = new URL(`embedding.html?atlas=${atlasAddress()}`, inject('testPagesAddress')).href;
  const page = await openPage({ path: address, viewport: { width: 800, height: 700 } });
  const steps = await page.evaluate(() => history.length);
  // Frames are lazy: each is asked for when it comes near.
  for (let i = 0; i < 5; i++) {
    await page.evaluate((y) => scrollTo(0, y), i * 700);
    await expect
      .poll(() => framesOf(page).filter((frame) => frame.url().startsWith(atlasAddress())).length)
      .toBeGreaterThan(Math.min(i, 4));
  }
  const [map, list, record] = [frameWith(page, 'show=map'), frameWith(page, 'show=list'), frameWith(page, 'kharkov')];
  await list.getByRole('list', { name: 'Места' }).getByRole('button').first().waitFor();
  await list.getByText('Записи выпуска 2026.1', { exact: false }).waitFor();
  await record.getByRole('heading', { name: 'Executions in Kharkov after its retaking in December 1919' }).waitFor();
  // A browser draws nothing of a frame that is out of sight.
  await page.evaluate(() => scrollTo(0, 0));
  await map.locator('.map-canvas[data-complete="true"]').waitFor();
  await expect.poll(() => map.locator('.index, .panel').count()).toBe(0);
  await expect.poll(() => list.locator('.map, .time').count()).toBe(0);

  // The focus is where the page has put it.
  await expect.poll(() => hasFocus(page)).toBe('notes');
  for (const frame of framesOf(page)) await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);

  // Wheel after wheel over the frames: the page comes to its end. Over the map and the time nothing else moves.
  await page.evaluate(() => scrollTo(0, 0));
  const camera = () => map.locator('.scale').textContent();
  const before = await camera();
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await page.mouse.move(400, 350);
  for (let turns = 0; (await scrolled(page)) < end - 2; turns++) {
    expect(turns, `the wheel is caught at ${await scrolled(page)} of ${end}`).toBeLessThan(120);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
  await expect.poll(() => camera()).toBe(before);
  await expect.poll(() => hasFocus(page)).toBe('notes');

  // Nothing is stored, and no step is left in the history of the page around.
  for (const frame of framesOf(page)) {
    const stored = await frame.evaluate(async () => [
      localStorage.length + sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(stored).toEqual([0, '', 0, 0, 0]);
  }
  await expect.poll(() => page.evaluate(() => history.length)).toBe(steps);

  // One message each way, to and from the elements alone.
  await expect.poll(() => stage(page, ({ told }) => new Set(told.map(({ element }) => element)).size)).toBe(2);
  await stage(page, (one) => one.open(0, '?place=petrograd&lang=en'));
  await expect.poll(() => stage(page, ({ told }) => told.at(-1)?.at ?? '')).toContain('place=petrograd');
  await stage(page, (one) => one.open(0, '?place=nowhere"><script>alert(1)</script>&lang=en'));
  await expect.poll(() => stage(page, ({ told }) => told.at(-1)?.at ?? '')).not.toContain('place=');
  await expect.poll(() => stage(page, ({ told }) => told.at(-1)?.element)).toBe(0);
  await expect
    .poll(() => stage(page, ({ heard }) => heard.filter(({ from }) => from < 3).length), {
      message: 'frames without a host are silent',
    })
    .toBe(0);

  // The page is printed with the map in it.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const widths = [...pdf.matchAll(/\/Subtype \/Image[^>]*?\/Width (\d+)/g)].map(([, width]) => Number(width));
  expect(Math.max(0, ...widths), 'the widest picture on paper').toBeGreaterThan(600);
  expect(ownFaults(page)).toEqual([]);
  await closePage(page);
});

test('a page of another origin than the one named gets no answer, whatever it says', async () => {
  const address = new URL(`embedding.html?atlas=${atlasAddress()}`, inject('testPagesAddress')).href;
  const page = await openPage({ path: address, withoutMap: true, viewport: { width: 800, height: 700 } });
  for (const host of ['&host=https://school.example', '&host=null', '&host=*', '']) {
    await stage(page, ({ heard }) => heard.splice(0));
    await page.evaluate(
      (query) => (window as unknown as { stage: EmbeddingWindow }).stage.addFrame(query),
      `lang=en&show=list,record${host}`,
    );
    await page.locator('#parts > iframe').last().scrollIntoViewIfNeeded();
    const last = page.frameLocator('#parts > iframe').last();
    await last.getByRole('list', { name: 'Places' }).getByRole('button').first().waitFor();
    for (const message of [{ open: '?place=moscow' }, '?place=moscow', { open: 1 }])
      await page.evaluate((said) => (window as unknown as { stage: EmbeddingWindow }).stage.sayToLast(said), message);
    // Longer than a frame waits before it answers.
    await page.waitForTimeout(1_500);
    await expect.poll(() => last.locator('.panel').count(), { message: host }).toBe(0);
    const index = (await page.locator('#parts > iframe').count()) - 1;
    const heard = await stage(page, (one) => one.heard);
    expect(
      heard.filter(({ from }) => from === index),
      host,
    ).toEqual([]);
  }
  await closePage(page);
});

test('in a page of the same site a record that is opened does not scroll that page; a small frame changes between map and list', async () => {
  const page = await openPage({ withoutMap: true, viewport: { width: 500, height: 600 } });
  await page.route('**/lesson.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Lesson</title><input id="notes" autofocus><p style="height: 500px">A lesson</p>
<iframe id="record" src="embed.html?event=kharkov-executions-1919-12&lang=en&show=record" width="100%" height="300"></iframe>
<iframe id="small" src="embed.html?lang=uk&show=map,list" width="380" height="420"></iframe>`,
    }),
  );
  await page.goto(new URL('lesson.html', atlasAddress()).href);
  const record = page.frameLocator('#record');
  const article = record.locator('.event.open');
  await article.waitFor();
  const top = () => article.evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(300);
  await expect.poll(() => scrolled(page)).toBe(0);
  await expect.poll(() => hasFocus(page)).toBe('notes');
  // A link out of the frame opens a tab of its own.
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    record.getByRole('link', { name: 'Open in the atlas' }).click(),
  ]);
  expect(new URL(tab.url()).pathname).toBe('/');
  expect(tab.url()).toContain('event=kharkov-executions-1919-12');
  await tab.close();
  // No map can be drawn here: the list is in its place, and the notice says why.
  const small = page.frameLocator('#small');
  await small.getByRole('list', { name: 'Місця' }).getByRole('button').first().waitFor();
  await small.getByRole('alert').waitFor();
  await expect.poll(() => small.locator('.map').isVisible()).toBe(false);
  await closeCalm(page);
});

test('the codes: of the newest records or of an edition, parts by choice, a picture in words; by keyboard, in every language', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: '?from=1918-09-01&to=1918-10-31&kind=deed' });
  const { page } = atlas;
  const summary = page.locator('.view-tools summary', { hasText: 'Embed' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const code = page.locator('.embed-code');
  await code.waitFor();
  const read = async () => (await code.textContent()) ?? '';
  const first = await read();
  const src = /src="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(src.startsWith(`${atlasAddress()}embed.html?`)).toBe(true);
  expect(new URL(src).searchParams.get('show')).toBe('map,time,list,record');
  expect(new URL(src).searchParams.get('match')).toBe('possible');
  expect(new URL(src).searchParams.get('asof')).toBe(null);
  expect(first).toContain('title="Red Terror Atlas: Records from 1 September 1918 to 31 October 1918"');
  expect(first).toMatch(/>\n<a href="[^"]+from=1918-09-01[^"]+">.*<\/a>\. .*data version/i);

  await page.getByRole('radio', { name: new RegExp(`those of edition ${edition}`) }).check();
  await page.getByRole('checkbox', { name: 'map' }).uncheck();
  await expect.poll(() => read()).toMatch(new RegExp(`asof=${edition}.*show=time,list,record`));
  await page.getByRole('radio', { name: 'Element' }).check();
  await expect
    .poll(() => read())
    .toMatch(
      new RegExp(
        `^<script type="module" src="[^"]+element\\.js"></script>\n<red-terror-atlas view="\\?asof=${edition}`,
      ),
    );
  await page.getByRole('radio', { name: 'Picture' }).check();
  await expect
    .poll(() => read())
    .toMatch(/alt="Red Terror Atlas: map\. Records from 1 September 1918 .*Most records: \w+/);
  expect(await accessibilityFaults(page, '.view-sheet')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true);
  await closeCalm(page);
});
