// Without a network, and on hosts that can do little: the atlas after one visit, in a sub-folder, without byte ranges.
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { closeCalm, closePage, drawFromNowOn, faultsOf } from './browser-session.ts';

/** Puts Armavir in the middle of the map. */
const armavir = '?map=7/44.998/41.115&from=1917-01-01&to=1922-12-31';

/** Click a place on the map, browse by place, move through time: of a page that was opened on that address. */
async function mainUses(atlas: AtlasDriver) {
  const { page } = atlas;
  await atlas.waitForMap();
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await atlas.panel('Armavir').waitFor();
  await atlas.choosePlace('Kharkov');
  await expect.poll(() => atlas.panel('Kharkov').getByRole('article').count()).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  // Closing gives the focus back to the list: a key pressed before that would go there.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Kharkov');
  await page.getByRole('slider', { name: 'To' }).press('Home');
  await expect.poll(async () => (await atlas.window()).to < '1922-12-31').toBe(true);
  await atlas.typeDates('1919-01-01', '1919-12-31');
  await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
}

test('after one visit the network is cut, the page is opened again, and everything works', async () => {
  const served = await serveStatic(join(projectRoot, 'dist'));
  if (!served.ok) throw new Error(served.sentence);
  // The copy is kept whether that visit has a map or not.
  const atlas = await openAtlas({ withoutMap: true, path: served.address, context: { serviceWorkers: 'allow' } });
  const { page } = atlas;
  await page.locator('.offline').waitFor({ state: 'attached' });
  // Nobody answers any more.
  await served.close();
  await page.reload();
  await page.goto(`${served.address}?place=crimea`);
  await atlas.panel('Crimea').waitFor();
  await drawFromNowOn(page);
  await page.goto(`${served.address}${armavir}`);
  await mainUses(atlas);
  // Fonts and tiles come from the copy: no request failed.
  await closeCalm(page);
});

test('a newer edition says so, waits, and opens on the same view', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-editions-'));
  cpSync(join(projectRoot, 'dist'), folder, { recursive: true });
  const served = await serveStatic(folder);
  if (!served.ok) throw new Error(served.sentence);
  try {
    const view = '?from=1918-09-01&to=1918-09-30&place=petrograd';
    const atlas = await openAtlas({
      withoutMap: true,
      path: `${served.address}${view}`,
      context: { serviceWorkers: 'allow' },
    });
    const { page } = atlas;
    await page.locator('.offline').waitFor({ state: 'attached' });
    appendFileSync(join(folder, 'offline-worker.js'), '\n// another edition\n');
    await page.reload();
    const notice = page.getByRole('status').filter({ hasText: 'The atlas has been renewed.' });
    await notice.waitFor();
    await atlas.typeDates('1918-09-01', '1918-09-15');
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('1918-09-15');
    await notice.getByRole('button', { name: 'Open the new edition' }).click();
    await notice.waitFor({ state: 'detached' });
    await atlas.panel('Petrograd').waitFor();
    await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-01', to: '1918-09-15' });
    await closeCalm(page);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('below a sub-path of a host without byte ranges the three main uses work', async () => {
  const served = await serveStatic(join(projectRoot, 'dist'), { under: '/history/atlas/', ranges: false });
  if (!served.ok) throw new Error(served.sentence);
  try {
    const atlas = await openAtlas({ path: `${served.address}${armavir}` });
    await mainUses(atlas);
    await closeCalm(atlas.page);
  } finally {
    await served.close();
  }
});

test('a script that somebody manages to put into the page does not run', async () => {
  const atlas = await openAtlas({ withoutMap: true });
  await atlas.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    document.body.append(script);
    const handler = document.createElement('img');
    handler.setAttribute('onerror', 'window.intruded = true');
    handler.src = 'data:,';
    document.body.append(handler);
  });
  await expect.poll(() => faultsOf(atlas.page).filter((fault) => fault.includes('content policy')).length).toBe(2);
  await expect.poll(() => atlas.page.evaluate(() => 'intruded' in window)).toBe(false);
  await closePage(atlas.page);
});
