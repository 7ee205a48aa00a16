// A place's page: what disagrees is said and stands under one rule, many records are a row each, and its numbers are those of the list.
import { expect, test } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll, goWithin } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const phoneAt = atlasForAll({ withoutMap: true, viewport: { width: 390, height: 844 } });

const address = (atlas: AtlasDriver) => new URL(atlas.page.url()).searchParams;
const groupsOf = (atlas: AtlasDriver) => atlas.page.locator('.record-group > summary').allTextContents();

test('Crimea: the versions in a sentence, the claims of one matter under one rule by size, the others apart', async () => {
  const atlas = await atlasAt('?event=crimea-executions-1920-1921');
  const article = atlas.panel('Crimea').locator('article#atlas-event-crimea-executions-1920-1921');
  const versions = article.getByRole('list', {
    name: /^Four versions: from 4,534 \(quoted\) to 150,000 \(estimated\) executed/,
  });
  await versions.waitFor();
  await expect
    .poll(() => versions.locator('.figure').allTextContents())
    .toEqual([
      '4,534 executed',
      '40,000 executed',
      '50,000 executed',
      '50,000 executed',
      '100,000 executed',
      '150,000 executed',
    ]);
  // Who disputes them stands among the first, not after them all.
  const stances = await versions.locator('.claim .stance').allTextContents();
  expect(stances.slice(0, 3)).toEqual(['quotes', 'disputes', 'disputes']);
  await expect
    .poll(() => versions.locator('.stance').allTextContents())
    .toEqual(expect.arrayContaining(['disputes', 'estimates']));
  await expect.poll(() => article.locator('.versions').textContent()).toContain('Two claims dispute what others say');
  await article.getByText('Why they differ').click();
  const why = article.locator('.why');
  const rows = await why.locator('dl > div').allTextContents();
  expect(rows.map((row) => /^(What is counted|Over which time|Who speaks)/.exec(row)?.[0])).toEqual([
    'What is counted',
    'Over which time',
    'Who speaks',
  ]);
  expect(rows[0]).toContain('executed · civilians, White prisoners of war (Wikipedia)');
  expect(rows[1]).toContain('between 1920 and March 1921 (B.L. Solonevich)');
  expect(rows[2]).toContain('S.P. Melgunov · in Timenote · estimates');
  await expect.poll(() => why.locator('.conflict-note').textContent()).toContain('They do not count the same people.');
  await expect.poll(() => why.locator('.voices').textContent()).toContain('one independent voice');
  // The same claims by another question each; an answer leads to its claim in full.
  const tab = (name: string) => article.getByRole('tab', { name, exact: true });
  await expect
    .poll(() => article.getByRole('tab').allTextContents())
    .toEqual(['How many', 'Who', 'By whom', 'Who denies it']);
  await tab('How many').press('End');
  const answers = article.getByRole('tabpanel', { name: 'Who denies it' });
  await expect.poll(() => answers.locator('.stance').allTextContents()).toEqual(expect.arrayContaining(['disputes']));
  await tab('Who denies it').press('ArrowRight');
  await versions.waitFor();
  await tab('Who').click();
  await article
    .getByRole('tabpanel', { name: 'Who' })
    .getByRole('button', { name: 'Wikipedia, line 63' })
    .first()
    .click();
  await expect.poll(() => address(atlas).get('claim')).toMatch(/^crimea-executions-1920-1921-wikipedia/);
  await expect.poll(() => tab('How many').getAttribute('aria-selected')).toBe('true');
  const rule = await versions.evaluate((list) => getComputedStyle(list.parentElement as Element).borderLeftWidth);
  expect(Number.parseFloat(rule)).toBeGreaterThan(0);
  await expect.poll(() => article.getByRole('list', { name: 'Other claims' }).locator('.claim').count()).toBe(3);
  const timenote = (await versions.locator('.claim').first().textContent()) ?? '';
  for (const part of ['Timenote', 'without a stated standpoint', 'dated “control of the region in 1920”', 'line 76'])
    expect(timenote).toContain(part);
  await versions.getByRole('button', { name: 'Timenote' }).first().click();
  await atlas.panel('Timenote').waitFor();
});

test('Petrograd: the window alone, all years with one click and in the address, and back; names then and now', async () => {
  const atlas = await atlasAt('?place=petrograd&from=1918-08-15&to=1918-10-31');
  const panel = atlas.panel('Petrograd');
  await panel.waitFor();
  const inWindow = await panel.getByRole('article').count();
  await expect.poll(async () => (await atlas.listed()).get('Petrograd')).toBe(inWindow);
  const all = panel.getByRole('button', { name: /^Show all years \(\d+ more\)$/ });
  const more = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await all.click();
  await expect.poll(() => panel.getByRole('article').count()).toBe(inWindow + more);
  await expect.poll(() => groupsOf(atlas)).toContain(`Outside the time window (${more})`);
  await expect.poll(() => address(atlas).get('years')).toBe('all');
  await panel.getByRole('button', { name: 'Only the time window' }).click();
  await expect.poll(() => panel.getByRole('article').count()).toBe(inWindow);
  await expect.poll(() => address(atlas).get('years')).toBeNull();
  // A long list of names is folded after those of then and later.
  const names = (await panel.locator('.place-facts').allTextContents()).join(' ');
  for (const part of ['Petrograd (1914–1924)', 'Saint Petersburg (today, since 1991)', 'Петроградъ', 'Санкт-Петербург'])
    expect(names).toContain(part);
  // One note for two claims of the killing of Uritsky.
  const errata = panel.locator('#atlas-event-petrograd-uritsky-assassination-1918 .erratum');
  const notes = errata.filter({ hasText: 'Prints 17 August' });
  await expect.poll(() => notes.count()).toBe(1);
  await expect.poll(() => notes.textContent()).toContain('Concerns Wikipedia, line 51 and Timenote, line 43.');
});

test('along the time of the sources the page counts claims, as the list does', async () => {
  const atlas = await atlasAt('?by=source&place=petrograd&from=1917-01-01&to=1922-12-31');
  const listed = (await atlas.listed()).get('Petrograd');
  expect(listed).toBeGreaterThan(0);
  const line = atlas.panel('Petrograd').locator('.window-line');
  await expect.poll(() => line.textContent()).toMatch(new RegExp(`^${listed} claims? said in the time window`));
  await expect.poll(() => atlas.panel('Petrograd').locator('.claim.counted').count()).toBe(listed);
});

test('a lens says how many claims it leaves out, and is taken off with one click', async () => {
  const atlas = await atlasAt('?place=crimea&lens=wikipedia-red-terror');
  const panel = atlas.panel('Crimea');
  await expect
    .poll(() => panel.locator('.lens-note').textContent())
    .toContain('8 other claims are not shown (lens: Wikipedia).');
  await expect.poll(() => panel.locator('.claim').count()).toBe(4);
  await expect.poll(() => panel.locator('.versions').count()).toBe(0);
  await panel.getByRole('button', { name: 'Take the lens off' }).click();
  await expect.poll(() => panel.locator('.claim').count()).toBe(13);
  await expect.poll(() => panel.locator('.lens-note').count()).toBe(0);
});

test('after a link of the introduction the focus is on the step it opened, after a link to a record there, and after closing in the list', async () => {
  const atlas = await atlasAt('', { loaded: true });
  const { page } = atlas;
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByText('Stories', { exact: true }).click();
  await page.getByRole('link', { name: /^Crimea, winter 1920/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Two texts, one winter');
  await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('atlas-list');
  await goWithin(page, '?event=crimea-executions-1920-1921');
  await atlas.panel('Crimea').waitFor();
  await expect.poll(focused).toBe('Executions in Crimea after the defeat of Wrangel');
  // Who says which figure is seen at once.
  await expect.poll(() => page.locator('.panel article svg.estimate').first().isVisible()).toBe(true);
  expect(address(atlas).get('event')).toBe('crimea-executions-1920-1921');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('atlas-list');
  await page.goBack();
  await atlas.panel('Crimea').waitFor();
});

test.each([
  ['on paper', '?place=crimea&years=all', atlasAt],
  ['at night, on a phone', '?place=petrograd&years=all&theme=night', phoneAt],
] as const)(
  'a place with its versions and years is accessible and keeps within the page %s',
  async (_how, path, open) => {
    const atlas = await open(path, { loaded: true });
    await atlas.page.locator('.panel article').first().waitFor();
    const tooWide = () =>
      atlas.page.evaluate(() =>
        [...document.querySelectorAll('.panel, .panel *')]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((one) => `${one.tagName} of ${one.parentElement?.className}: ${one.textContent?.slice(0, 60)}`),
      );
    // While the lettering is on its way another, wider one stands in for it for a moment.
    await expect.poll(tooWide).toEqual([]);
    expect(await accessibilityFaults(atlas.page, '.panel')).toEqual([]);
  },
);

test('on a phone a link to a record comes to the record, below the map', async () => {
  const atlas = await phoneAt('?event=crimea-executions-1920-1921', { loaded: true });
  const { page } = atlas;
  const title = page.getByRole('article').getByRole('heading', { name: /^Executions in Crimea after/ });
  await expect.poll(async () => Math.round((await title.boundingBox())?.y ?? Number.NaN)).toBeLessThan(600);
  await expect.poll(async () => (await title.boundingBox())?.y).toBeGreaterThan(844 / 3);
});

test('on a phone a link to a record beside the table comes to the record, under the head of its page', async () => {
  const atlas = await phoneAt('?list=records&event=soviet-russia-red-terror-definition', { loaded: true });
  const { page } = atlas;
  const title = page.locator('article.open').getByRole('heading', { level: 3 });
  await expect.poll(async () => Math.round((await title.boundingBox())?.y ?? Number.NaN)).toBeLessThan(300);
  const head = page.locator('.panel-head');
  await expect.poll(async () => (await head.boundingBox())?.y).toBe(0);
  expect((await title.boundingBox())?.y).toBeGreaterThan((await head.boundingBox())?.height ?? Number.NaN);
});

test('on a phone the page has three stops: by the handle pressed, by the arrow keys, and pulled', async () => {
  const { page } = await phoneAt('?place=petrograd&from=1918-08-15&to=1918-10-31');
  const head = page.locator('.panel-head');
  /** Under a line of two pixels. */
  const standsAt = (y: number) => expect.poll(async () => Math.round((await head.boundingBox())?.y ?? 0) - y).toBe(2);
  const mapIsSeen = () => page.locator('.map').evaluate((map) => getComputedStyle(map).visibility === 'visible');
  const half = Math.round(0.34 * 844);
  const grip = page.locator('.panel-grip');
  await grip.press('Enter');
  await standsAt(0);
  await expect.poll(() => mapIsSeen()).toBe(false);
  await grip.press('ArrowDown');
  await grip.press('ArrowDown');
  await standsAt(844 - 132);
  await expect.poll(() => mapIsSeen()).toBe(true);
  await expect.poll(async () => (await page.locator('.map').boundingBox())?.height).toBe(844 - 132);
  // Pulled up by half the screen: the page follows, and comes to rest where it is let go.
  const y = 844 - 132 + 14;
  await page.mouse.move(195, y);
  await page.mouse.down();
  await page.mouse.move(195, y - 100);
  await standsAt(844 - 132 - 100);
  await page.mouse.move(195, half + 30);
  await page.mouse.up();
  await standsAt(half);
  await expect.poll(() => page.locator('.atlas').getAttribute('style')).toBe('');
});
