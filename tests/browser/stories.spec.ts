// A story as it is read: by keyboard alone, by touch on a phone, at 400 % zoom, in Russian, left and gone on with, on paper, without a script, and
// without a network.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import type { NamesWindow } from '../pages/names-page.ts';
import { openAtlas } from './atlas-driver.ts';
import { goWithin } from './atlas-for-all.ts';
import { accessibilityFaults, closeCalm, openPage } from './browser-session.ts';

const petrograd = 'petrograd-autumn-1918';
const title = 'Petrograd, autumn 1918: what was counted, and by whom';

/** Empty where nothing has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')));
const isWider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Presses the Tab key until the focus is on what bears these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`150 presses of the Tab key do not lead to "${words}"`);
}

test('by keyboard alone: opened, read, strayed from, come back to, left, gone on with; and printed', async () => {
  const atlas = await openAtlas({ path: '' });
  const { page, map } = atlas;
  const story = page.getByRole('region', { name: 'Story', exact: true });
  const step = (n: number) => expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe(String(n));
  await atlas.waitForMap();

  await tabTo(page, 'Stories');
  await page.keyboard.press('Enter');
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Two attacks');
  expect(page.url()).toContain(`?story=${petrograd}&step=1`);
  await atlas.until('the window has come to the step', async () => (await atlas.window()).to === '1918-09-02');

  // The map is beside the story, not under it.
  const [words, drawn] = [await story.boundingBox(), await map.boundingBox()];
  expect(words && drawn && words.x + words.width <= drawn.x + 1).toBe(true);
  expect(drawn?.width).toBeGreaterThan(700);
  expect(await accessibilityFaults(page, '.story')).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await step(2);
  await expect.poll(() => focused(page)).toBe('Hostages, in four days');
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-08-30', to: '1918-09-03' });
  expect(page.url(), 'the step says its view').not.toContain('from=');
  await expect.poll(() => story.textContent()).toContain('more than 500 hostages');

  // To a note, and on by the button.
  await tabTo(page, '1');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain('Izvestia reported more than 500 hostages');
  await tabTo(page, 'Next step');
  await page.keyboard.press('Enter');
  await step(3);
  await tabTo(page, 'the step before');
  await page.keyboard.press('Enter');
  await atlas.panel('Petrograd').waitFor();
  await story.getByText('You have left step 3.').waitFor();
  await tabTo(page, 'Back to it');
  await page.keyboard.press('Enter');
  await expect.poll(() => story.getByText('You have left step 3.').count()).toBe(0);
  await expect.poll(() => page.getByRole('region', { name: 'Unplaced records' }).count()).toBe(1);

  // The browser's Back: the view strayed to, then the step, then the one before.
  for (let presses = 0; presses < 3; presses += 1) await page.goBack();
  await step(2);
  await story.getByText('Step 2 of 7').waitFor();

  await tabTo(page, 'Leave the story');
  await page.keyboard.press('Enter');
  await expect.poll(() => story.count()).toBe(0);
  await atlas.list.waitFor();
  expect(page.url()).not.toContain('story');
  const goOn = `Go on with “${title}”, step 2`;
  if ((await page.getByRole('link', { name: goOn }).count()) === 0) {
    await page.getByText('Stories', { exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await tabTo(page, goOn);
  await page.keyboard.press('Enter');
  await step(2);
  await expect.poll(() => focused(page)).toBe('Hostages, in four days');

  // The sheet: text, map, the records of the step numbered, its notes, and room for the reader's own.
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
    .toContainEqual(expect.stringMatching(/PaperSheet-/));
  await page.setViewportSize({ width: 687, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.paper-sheet');
  await sheet.getByRole('heading', { name: 'Hostages, in four days' }).waitFor();
  const printed = await sheet.textContent();
  for (const part of [title, 'more than 500 hostages', 'What this step rests on', 'line 57', 'Data version'])
    expect(printed).toContain(part);
  await expect.poll(() => sheet.locator('.paper-picture img').count()).toBe(1);
  await expect.poll(() => sheet.locator('.paper-place th:first-child').allTextContents()).toEqual(['1']);
  await expect.poll(() => sheet.locator('tr:not(.paper-place) > td:first-child').allTextContents()).toEqual(['1.1']);
  // All steps in order, each on a sheet of its own: window in words, text, records numbered, notes.
  const steps = sheet.locator('.paper-step');
  await expect
    .poll(async () => (await steps.locator('.paper-story h2').allTextContents()).map((heading) => heading.slice(0, 2)))
    .toEqual(Array.from({ length: 7 }, (_, i) => `${i + 1}.`));
  await expect.poll(() => steps.nth(1).locator('.paper-notes li').count()).toBe(1);
  const third = ((await steps.nth(2).textContent()) ?? '').replace(/\u2009/g, ' ');
  for (const part of ['3. Five hundred, without a place', '30 August – 30 September 1918', '500', 'line 62'])
    expect(third).toContain(part);
  await expect.poll(() => steps.nth(0).locator('.paper-step-records li').count()).toBe(3);
  await expect.poll(() => isWider(page)).toBe(false);
  await closeCalm(page);
});

test('cold at the third step, in Russian, by touch on a phone; and at 400 % zoom', async () => {
  const context = { hasTouch: true, reducedMotion: 'reduce' } as const;
  const path = `?story=${petrograd}&step=3&lang=ru`;
  const page = await openPage({ withoutMap: true, viewport: { width: 390, height: 844 }, path, context });
  const story = page.getByRole('region', { name: 'Рассказ', exact: true });
  await story.getByText('Шаг 3 из 7').waitFor();
  await expect.poll(() => focused(page), { message: 'a page that opens at a step does not pull the focus' }).toBe('');

  const next = story.getByRole('button', { name: 'Следующий шаг' });
  await next.tap();
  await story.getByText('Шаг 4 из 7').waitFor();
  const last = page.getByRole('textbox', { name: 'Конечная дата', includeHidden: true });
  await expect.poll(() => last.inputValue(), { message: 'the window is there at once' }).toBe('1918-09-30');
  await expect.poll(() => story.textContent()).toMatch(/около 1\s?300 «буржуазных заложников»/);
  // Both are on the screen: the map above, the step under it, the way on at the foot.
  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await story.getByRole('heading', { level: 3 }).scrollIntoViewIfNeeded();
    const map = await page.locator('.map').boundingBox();
    const heading = await story.getByRole('heading', { level: 3 }).boundingBox();
    const button = await next.boundingBox();
    expect(map && heading && map.y + map.height <= heading.y + 1, `${width}`).toBe(true);
    expect(map?.height).toBeGreaterThan(200);
    expect(button && button.y + button.height <= height && button.height >= 44).toBe(true);
    await expect.poll(() => isWider(page)).toBe(false);
  }
  expect(await accessibilityFaults(page, '.story')).toEqual([]);

  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await next.tap();
  await story.getByText('Шаг 5 из 7').waitFor();
  await expect.poll(() => isWider(page)).toBe(false);
  await story.getByText('На чём основан этот шаг').scrollIntoViewIfNeeded();
  await next.tap();
  await story.getByText('Шаг 6 из 7').waitFor();

  // A class: the answer and the comparison of figures stay folded until they are asked for.
  await page.setViewportSize({ width: 390, height: 844 });
  await goWithin(page, '?story=lesson-crimea-figures&step=2&class=1&lang=ru');
  await story.getByText('Назовите для каждого числа').waitFor();
  const answer = story.getByText('Говорят Солоневич и Мельгунов');
  const compared = page.locator('.panel .why');
  await page.locator('.panel .class-fold').first().waitFor();
  await expect.poll(async () => [await answer.isVisible(), await compared.count()]).toEqual([false, 0]);
  await story.getByText('Показать ответ').tap();
  await answer.waitFor();
  await page.getByText('Сравнение чисел: откройте').first().tap();
  await compared.first().waitFor();
  await story.getByRole('button', { name: 'Следующий шаг' }).tap();
  await story.getByText('Шаг 3 из 4').waitFor();
  expect(page.url()).toContain('class=1');
  await expect.poll(() => answer.count()).toBe(0);
  await story.getByRole('checkbox', { name: /^Режим урока/ }).uncheck();
  await expect.poll(() => page.url()).not.toContain('class=1');
  // On paper answers are left out unless they are asked for, whatever is folded on the screen.
  const paper = page.locator('.paper-story', { hasText: 'Назовите для каждого числа' });
  const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => print().then(() => paper.count())).toBe(1);
  await expect.poll(() => paper.textContent()).not.toContain('Говорят Солоневич и Мельгунов');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await accessibilityFaults(page, '.story')).toEqual([]);
  await closeCalm(page);
});

test('after one visit without a network, and at any time without a script', async () => {
  const served = await serveStatic(join(projectRoot, 'dist'));
  if (!served.ok) throw new Error(served.sentence);
  const page = await openPage({ withoutMap: true, path: served.address, context: { serviceWorkers: 'allow' } });
  await page.locator('.offline').waitFor({ state: 'attached' });
  await served.close();
  await page.goto(`${served.address}?story=beginning-and-end&step=3`);
  const story = page.getByRole('region', { name: 'Story', exact: true });
  await story.getByText('30 August 1918 (17 August 1918 Old Style)').waitFor();
  await page.goto(`${served.address}stories/beginning-and-end.uk.html`);
  await page.getByRole('heading', { level: 1, name: 'Коли він почався і коли закінчився?' }).waitFor();
  await closeCalm(page);

  const plain = await openPage({ path: `stories/${petrograd}.html`, context: { javaScriptEnabled: false } });
  await expect.poll(() => plain.locator('article').count()).toBe(7);
  const text = (await plain.locator('article').nth(1).textContent()) ?? '';
  for (const part of ['Hostages, in four days', 'more than 500 hostages', 'line 57']) expect(text).toContain(part);
  await expect.poll(() => plain.locator('#note-2-1').count()).toBe(1);
  await expect
    .poll(() => plain.getByRole('link', { name: 'See this step on the map' }).nth(2).getAttribute('href'))
    .toBe(`../index.html?story=${petrograd}&step=3`);
  await closeCalm(plain);
});

test('the map of every step shows what the step is of, clear of all that stands over it, on a phone', async () => {
  const page = await openPage({
    path: `${inject('testPagesAddress')}names.html`,
    viewport: { width: 390, height: 844 },
    context: { hasTouch: true, reducedMotion: 'reduce' },
  });
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  const steps = await page.evaluate(() => (window as unknown as NamesWindow).steps());
  expect(steps.length).toBeGreaterThan(30);
  const faults: string[] = [];
  for (const size of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(size);
    for (const address of steps) {
      const covered = await page.evaluate((step) => (window as unknown as NamesWindow).coveredInStep(step), address);
      faults.push(...covered.map((fault) => `${size.width}x${size.height} ${address}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  // In a window of another size the step shows the same.
  await page.setViewportSize({ width: 360, height: 640 });
  const now = await page.evaluate(() => location.search);
  await expect
    .poll(() => page.evaluate((step) => (window as unknown as NamesWindow).coveredInStep(step), now))
    .toEqual([]);
  await closeCalm(page);
});
