// Atlases in a page that is not ours: two beside each other that do not know of each other, and fifty that leave nothing behind.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { BesideWindow } from '../pages/beside-page.ts';
import { patience } from '../patience.ts';
import { closeCalm, openPage } from './browser-session.ts';

/** Asks the page's own stage. */
function ask<Name extends keyof BesideWindow>(page: Page, name: Name, ...given: Parameters<BesideWindow[Name]>) {
  return page.evaluate(
    ([method, words]) => {
      const { stage } = window as unknown as { stage: Record<string, (...words: unknown[]) => unknown> };
      return stage[method as string]?.(...(words as unknown[]));
    },
    [name, given] as const,
  ) as Promise<Awaited<ReturnType<BesideWindow[Name]>>>;
}

async function openBeside(viewport: { width: number; height: number }): Promise<Page> {
  const page = await openPage({ viewport, path: new URL('beside.html', inject('testPagesAddress')).href });
  await page.waitForFunction(() => 'stage' in window, undefined, { timeout: patience });
  return page;
}

/** How the page's own elements look. */
const looksOfHost = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('[id^="host-"], [id^="host-"] *')].map(
      (element) => {
        const style = getComputedStyle(element);
        // The page grows with what is mounted in it, and the sizes of its boxes with it.
        const sizes = /^(block-size|height|inline-size|width|perspective-origin|transform-origin)$/;
        return [...style].filter((name) => !sizes.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`);
      },
    ),
  );

test('two atlases of different languages stand beside each other, each with its own view, address, words and keys', async () => {
  const page = await openBeside({ width: 1860, height: 900 });
  const host = await looksOfHost(page);
  await ask(page, 'mount', 'left', '?lang=en');
  await ask(page, 'mount', 'right', '?lang=ru&place=kharkov');
  const left = page.locator('#left');
  const right = page.locator('#right');
  await Promise.all([ask(page, 'drawn', 'left'), ask(page, 'drawn', 'right')]);
  await right.getByRole('region', { name: 'Харьков', exact: true }).waitFor();
  await expect.poll(() => left.locator('.panel').count()).toBe(0);
  await expect.poll(() => left.locator('.atlas').getAttribute('lang')).toBe('en');
  await expect.poll(() => right.locator('.atlas').getAttribute('lang')).toBe('ru');
  await expect.poll(() => looksOfHost(page), { message: 'the page around them looks as before' }).toEqual(host);

  // A place, a link and a way back in one change nothing in the other.
  await left
    .locator('.place-row')
    .filter({ has: page.getByText('Petrograd', { exact: true }) })
    .click();
  await left.getByRole('region', { name: 'Petrograd', exact: true }).waitFor();
  await expect.poll(() => ask(page, 'search', 'left')).toContain('place=petrograd');
  await expect.poll(() => ask(page, 'search', 'right')).toContain('place=kharkov');
  await right.getByRole('link', { name: 'Ссылка на эту запись' }).first().click();
  await expect.poll(() => ask(page, 'search', 'right')).toContain('event=');
  await expect.poll(() => ask(page, 'search', 'left')).not.toContain('event=');
  await ask(page, 'back', 'left');
  await expect.poll(() => left.locator('.panel').count()).toBe(0);
  const told = await ask(page, 'told', 'left');
  const since = told.slice(told.lastIndexOf('place-chosen') + 1);
  expect(since, 'back and forward are actions like any other').toContain('address-opened');
  await expect.poll(() => right.locator('.panel').count()).toBe(1);

  // Groups of radio buttons, ids and keys are each one's own.
  const range = (part: Locator) => part.locator('.time-dates [role="radiogroup"]').first().getByRole('radio');
  const certainly = range(left).nth(1);
  await certainly.check({ force: true });
  await expect.poll(() => range(right).first().isChecked()).toBe(true);
  await expect.poll(() => certainly.isChecked()).toBe(true);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  await right.locator('button.play').focus();
  await page.keyboard.press('/');
  await expect
    .poll(() =>
      right
        .getByRole('combobox')
        .first()
        .evaluate((field) => field === document.activeElement),
    )
    .toBe(true);
  // A skip link leads within its own atlas, and leaves the page's address as it is.
  const before = page.url();
  await left.locator('.skip').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('left-list');
  expect(page.url()).toBe(before);

  // One in another language is opened anew where it stands; the other stays.
  await right.getByRole('combobox', { name: 'Язык' }).selectOption('uk');
  await right.getByRole('region', { name: 'Харків', exact: true }).waitFor();
  await expect.poll(() => left.locator('.atlas').getAttribute('lang')).toBe('en');
  await ask(page, 'destroy', 'left');
  await expect.poll(() => left.evaluate((element) => element.childNodes.length)).toBe(0);
  await expect.poll(() => right.locator('.panel').count()).toBe(1);

  // Another corpus in another language takes its place: each has its own years, places and address.
  await ask(page, 'mount', 'left', '?lang=es&place=talcahuano', 'second');
  await left.getByRole('region', { name: 'Talcahuano', exact: true }).waitFor();
  await expect.poll(() => left.locator('h1').textContent()).toContain('Atlas del gran temblor');
  await expect.poll(() => ask(page, 'search', 'left')).toContain('place=talcahuano');
  await expect.poll(() => right.locator('h1').textContent()).not.toContain('temblor');
  await right.getByRole('region', { name: 'Харків', exact: true }).waitFor();
  await expect.poll(() => ask(page, 'search', 'right')).toContain('place=kharkov');
  await closeCalm(page);
});

interface Counts {
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
}

async function countsOf(session: CDPSession): Promise<Counts> {
  // What a collection sets free may set more free in the next.
  for (let i = 0; i < 4; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const listeners = Math.max(jsEventListeners, metric('JSEventListeners'));
  return { heap: metric('JSHeapUsedSize'), listeners, nodes, documents };
}

/** As many as fit into a suite. `ATLAS_MOUNTS=50` takes a quarter of an hour and judges the heap too, which settles after the first fifteen. */
const mounts = Number(process.env.ATLAS_MOUNTS ?? 6);

test('atlases that are mounted and destroyed leave no heap, listener, worker, drawing context or timer', async () => {
  const page = await openBeside({ width: 960, height: 700 });
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  // A small one is drawn sooner; it leaves as much behind.
  await page.evaluate(() => document.getElementById('left')?.setAttribute('style', 'width: 420px; height: 320px'));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const mountAndDestroy = async () => {
    await ask(page, 'mount', 'left', '?lang=en&place=ekaterinodar');
    await ask(page, 'drawn', 'left');
    await expect.poll(() => ask(page, 'pictureWidth', 'left'), { message: 'the map is drawn' }).toBeGreaterThan(0);
    await ask(page, 'destroy', 'left');
  };
  // What is fetched and kept once is not counted, nor what the browser compiles while the first ones run: 14 MB after one, 17 after fifteen.
  const warm = Math.min(15, mounts / 2);
  for (let i = 0; i < warm; i++) await mountAndDestroy();
  const first = await countsOf(session);
  for (let i = warm; i < mounts; i++) await mountAndDestroy();
  const last = await countsOf(session);
  console.info(`counts after ${warm} and after ${mounts} atlases`, first, last);
  if (mounts >= 50) expect(last.heap).toBeLessThan(first.heap * 1.05);
  // The browser itself lets go of some a little later; what an atlas has left behind stays.
  await expect.poll(async () => (await countsOf(session)).listeners).toBeLessThanOrEqual(first.listeners);
  await expect.poll(async () => (await countsOf(session)).nodes).toBeLessThanOrEqual(first.nodes);
  expect(last.documents).toBeLessThanOrEqual(first.documents);
  expect(page.workers()).toEqual([]);
  await expect.poll(() => ask(page, 'waiting'), { message: 'frames and timers somebody waits for' }).toBe(0);
  expect(warnings.filter((text) => /too many active/i.test(text))).toEqual([]);
  await closeCalm(page);
});
