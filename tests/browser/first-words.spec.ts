// What the page says by itself: with its script missing, with a script that throws, without any script.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm, closePage, openPage } from './browser-session.ts';
import { type FailingHost, openFailingHost } from './failing-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-first-words-'));
const script = /\/assets\/index-.*\.js/;
let host: FailingHost;

beforeAll(async () => {
  cpSync(join(projectRoot, 'dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  host = await openFailingHost(folder);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function expectPlainWords(page: Page) {
  const words = page.locator('.plain-words');
  await words.waitFor({ state: 'visible' });
  await words.getByText('A map of the Red Terror, 1917–1922').waitFor();
  for (const language of ['ru', 'uk']) await words.locator(`[lang="${language}"]`).getByRole('link').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy="true"]').count(), { message: 'nothing is on its way' }).toBe(0);
  await words.getByRole('link', { name: 'the places, a page each' }).click();
  await page.getByRole('heading', { name: 'Places' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Petrograd' }).count()).toBeGreaterThan(0);
}

test.each([
  ['is not there', 404],
  ['is answered with the front page', 'page'],
  ['never comes', 'hangs'],
] as const)('a main script that %s leaves what the page says, and the way to the plain pages', async (_, failure) => {
  host.fail(script, failure);
  const page = await openPage({ path: `${host.address}places/index.html` });
  await page.goto(host.address, { waitUntil: 'commit' });
  await page.locator('.plain-words').waitFor({ state: 'visible' });
  // Part of the page that is looked at here: the shape around it has no names.
  expect(await accessibilityFaults(page, '.plain-words')).toEqual([]);
  await expectPlainWords(page);
  host.mend();
  await closePage(page);
});

test('so does a main script that throws, or that this browser cannot read', async () => {
  const name = readdirSync(join(folder, 'assets')).find((file) => /^index-.*\.js$/.test(file)) as string;
  for (const broken of ['throw new Error("broken");', 'this is no program']) {
    writeFileSync(join(folder, 'assets', name), broken);
    const page = await openPage({ path: host.address });
    await expectPlainWords(page);
    await closePage(page);
  }
  cpSync(join(projectRoot, 'dist', 'assets', name), join(folder, 'assets', name));
});

test('and a browser without JavaScript, at once', async () => {
  const page = await openPage({ path: host.address, context: { javaScriptEnabled: false } });
  await expectPlainWords(page);
  await closePage(page);
});

test('a page whose records do not come leads to the plain pages as well, and one that opens says nothing of them', async () => {
  host.fail(/compiled-atlas-/, 503);
  const page = await openPage({ path: host.address, withoutMap: true });
  await page.getByRole('alert').filter({ hasText: 'The records did not arrive' }).waitFor();
  await expectPlainWords(page);
  await closePage(page);
  host.mend();
  const atlas = await openAtlas({ path: host.address, withoutMap: true });
  await expect.poll(() => atlas.page.locator('.plain-words').count()).toBe(0);
  await closeCalm(atlas.page);
});
