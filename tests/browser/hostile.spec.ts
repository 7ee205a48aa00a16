// A corpus with hostile text in every field, and hostile text in every parameter of an address and every text field: it is shown as text,
// nothing of it runs, nothing escapes, and the layout holds.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode, toolFile } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { harmless } from '../../src/model/harmless-text.ts';
import { addressParameters } from '../../src/state/address/address-parameters.ts';
import { hostileCorpus, hostilePlaceId, stringsOfPlace } from '../hostile-corpus.ts';
import { hostileStrings, strikeMark } from '../hostile-strings.ts';
import { openAtlas } from './atlas-driver.ts';
import { goWithin } from './atlas-for-all.ts';
import { closeCalm, closePage, openPage } from './browser-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
const dist = join(folder, 'dist');
const widths = [1440, 390];
const placeIds = Array.from({ length: Math.ceil(hostileStrings.length / stringsOfPlace) }, (_, i) => hostilePlaceId(i));
let address = '';
let close = async () => {};

beforeAll(async () => {
  const geo = join(folder, 'geo');
  mkdirSync(geo);
  for (const { name, text } of hostileCorpus('cut')) writeFileSync(join(geo, name), text);
  const env = { ...process.env, ATLAS_GEO: geo };
  expect(await runNode(toolFile('vite'), ['build', '--outDir', dist, '--logLevel', 'error'], { env })).toBe(0);
  const served = await serveStatic(dist);
  if (!served.ok) throw new Error(served.sentence);
  ({ address, close } = served);
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sentences about what is wrong with the page as it stands: elements from data, a struck page, a page wider than its window. */
const wrongWith = (page: Page): Promise<string[]> =>
  page.evaluate((mark) => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const right = (one: Element) => one.getBoundingClientRect().right;
    const widest = [...document.querySelectorAll('body *:not(.map *)')].reduce((one, other) =>
      right(other) > right(one) ? other : one,
    );
    const strange = document.querySelectorAll(
      '#atlas :is(script,iframe,object,embed,base,meta,marquee,template,plaintext,img:not(.maplibregl-map *))',
    );
    const links = [...document.querySelectorAll('a')].filter((link) => !/^(https?|mailto|blob):$/.test(link.protocol));
    return [
      ...(wide > 0 ? [`the page is ${wide} px wider than its window: ${widest.className || widest.tagName}`] : []),
      ...[...strange].map((one) => `an element came out of the data: ${one.outerHTML.slice(0, 80)}`),
      ...links.map((link) => `a link goes to ${link.href.slice(0, 80)}`),
      ...(mark in window ? ['a script of the data ran'] : []),
      ...(document.querySelector('.first-words') ? ['the page has given way to its fault'] : []),
    ];
  }, strikeMark);

/** A text as one may look for it on a page: without what no letter stands for. */
const plain = (text: string) => text.replace(/[\p{C}\p{M}\ufffd\s]+/gu, '').slice(0, 40);

test('on the map hostile names are drawn, and nothing of them runs', async () => {
  const atlas = await openAtlas({ path: `${address}?from=1917-11-07&to=1922-12-30&place=${placeIds[0]}` });
  await atlas.waitForMap();
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
  expect(await wrongWith(atlas.page)).toEqual([]);
  await closeCalm(atlas.page);
});

test('in every panel, list and static page hostile text is text', async () => {
  const { page } = await openAtlas({ withoutMap: true, path: `${address}?from=1917-11-07&to=1922-12-30` });
  page.on('dialog', (dialog) => dialog.dismiss().then(() => Promise.reject(new Error('a dialog was opened'))));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [number, id] of placeIds.entries()) {
      await goWithin(page, `?from=1917-11-07&to=1922-12-30&place=${id}`);
      await page.locator(`#atlas-event-record-${number * stringsOfPlace}`).waitFor();
      await expect
        .poll(() => page.locator('.panel article').count(), { message: `the records of ${id}` })
        .toBe(Math.min(stringsOfPlace, hostileStrings.length - number * stringsOfPlace));
      // Of many records each is a row: all of them are unfolded.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('.panel .record-group')) fold.setAttribute('open', '');
        for (const row of document.querySelectorAll<HTMLElement>('.panel .row-title[aria-expanded="false"]'))
          row.click();
      });
      await expect.poll(() => page.locator('.panel .row-title[aria-expanded="false"]').count()).toBe(0);
      expect(await wrongWith(page), `${id} at ${width} px`).toEqual([]);
      if (width !== widths[0]) continue;
      const all = ((await page.locator('.panel').textContent()) ?? '').replace(/[\p{C}\p{M}\ufffd\s]+/gu, '');
      for (const text of hostileStrings.slice(number * stringsOfPlace, (number + 1) * stringsOfPlace))
        expect(all).toContain(plain(text));
      await page.locator('.panel').getByRole('button', { name: 'More: cite, correct, link' }).first().click();
      await page.locator('.panel').getByRole('button', { name: 'Cite', exact: true }).first().click();
      expect(await wrongWith(page), `citing ${id}`).toEqual([]);
    }
    for (const search of ['?about=sources', '?about=source-3', '?source=source-0&list=records']) {
      await goWithin(page, search);
      expect(await wrongWith(page), `${search} at ${width} px`).toEqual([]);
    }
  }
  await closeCalm(page);
  const plainPage = await openPage({ path: `${address}places/index.html` });
  await plainPage.setViewportSize({ width: 390, height: 844 });
  for (const file of readdirSync(join(dist, 'places')).filter((name) => name.endsWith('.html'))) {
    await plainPage.goto(`${address}places/${file}`);
    expect(await wrongWith(plainPage), file).toEqual([]);
    await expect
      .poll(() => plainPage.locator('script:not([type="application/ld+json"])').count(), { message: file })
      .toBe(0);
  }
  await closeCalm(plainPage);
});

test('in every parameter of an address, and in every text field, hostile text is left out and said', async () => {
  const atlas = await openAtlas({ withoutMap: true });
  const { page } = atlas;
  const names = Object.keys(addressParameters);
  const fields = await page
    .getByRole('textbox')
    .or(page.getByRole('combobox', { name: /Search/ }))
    .all();
  for (const [number, text] of hostileStrings.entries()) {
    const value = encodeURIComponent(harmless(text).slice(0, 300));
    await goWithin(page, `?${names.map((name) => `${name}=${value}`).join('&')}&${value}=${value}`);
    // A field a time: each is slow to fill, and the fields are alike.
    const field = fields[number % fields.length];
    await field?.fill(text.slice(0, 2000));
    await field?.press('Enter');
  }
  expect(await wrongWith(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await goWithin(page, `?${names.map((name) => `${name}=${encodeURIComponent('<b>W'.repeat(60))}`).join('&')}`);
  // The page takes a frame to follow its window.
  await expect.poll(() => wrongWith(page)).toEqual([]);
  await atlas.status.getByText('<b>W').first().waitFor();
  await closeCalm(page);
});

test('an address as long as a server takes opens the atlas', async () => {
  const page = await openPage({ withoutMap: true, path: `?q=${'x'.repeat(6000)}&${'y'.repeat(6000)}` });
  await page.getByRole('list', { name: 'Places' }).waitFor();
  expect(await wrongWith(page)).toEqual([]);
  await closePage(page);
});
