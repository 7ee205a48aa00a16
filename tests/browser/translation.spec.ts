// A page that the browser translates goes on living: its words change with what is shown, and are those of a fresh page.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goWithin } from './atlas-for-all.ts';
import { closeCalm, faultsOf, openPage } from './browser-session.ts';
import { textWithSiblings, translate, untranslated, wordsOf } from './translated-page.ts';

interface Walk {
  page: Page;
  /** The page is as one that nobody translates on the same address, once `also` has been done there too. */
  compare(what: string, also?: (page: Page) => Promise<void>): Promise<void>;
}

const languageOf = (page: Page) => new URL(page.url()).searchParams.get('lang');

async function walkOn(path: string, withoutMap = true): Promise<Walk & { end(): Promise<void> }> {
  // A page of the same site without the program: what translates is there before it.
  const page = await openPage({ path: 'places/index.html', withoutMap });
  await translate(page);
  await page.goto(new URL(`../${path}`, page.url()).href);
  await page.locator('.status').waitFor();
  const fresh = await openPage({ path, withoutMap });
  return {
    page,
    async compare(what, also) {
      await also?.(page);
      await atRest(page);
      let tries = 0;
      const differences = async () => {
        // First the other page goes there within, in a tenth of the time. Where something differs a fresh page decides.
        if (tries < 3 || fresh.url() !== page.url()) {
          const { search } = new URL(page.url());
          if (tries < 2 && languageOf(fresh) === languageOf(page)) await goWithin(fresh, search);
          else await fresh.goto(page.url());
          await fresh.locator('.status').waitFor();
          await also?.(fresh);
        }
        tries += 1;
        return [
          ...faultsOf(page),
          ...(await untranslated(page)),
          ...different(await wordsOf(page), await wordsOf(fresh)),
        ];
      };
      await expect.poll(differences, { message: what }).toEqual([]);
      expect(await textWithSiblings(fresh), what).toEqual([]);
    },
    async end() {
      await closeCalm(page);
      await closeCalm(fresh);
    },
  };
}

/** The address is written when the reader rests: waits until it has stood for longer than that takes. */
async function atRest(page: Page): Promise<void> {
  let address = '';
  while (address !== page.url()) {
    address = page.url();
    await page.waitForTimeout(500);
  }
}

/** The parts that do not say the same, each with what is said from a little before the first difference. */
function different(here: Record<string, string>, fresh: Record<string, string>): string[] {
  return Object.entries(here).flatMap(([part, words]) => {
    const wanted = fresh[part] ?? '';
    if (words === wanted) return [];
    let at = 0;
    while (words[at] === wanted[at]) at++;
    const from = Math.max(0, at - 30);
    return [`${part} says "${words.slice(from, at + 60)}", and a fresh page "${wanted.slice(from, at + 60)}"`];
  });
}

async function typeDate(page: Page, side: 'from' | 'to', day: string): Promise<void> {
  const field = page.locator(`.date-field input`).nth(side === 'from' ? 0 : 1);
  await field.fill(day);
  await field.press('Enter');
}

async function unfold(page: Page, selector: string): Promise<void> {
  if (!(await page.locator(selector).evaluate((details: HTMLDetailsElement) => details.open)))
    await page.locator(`${selector} > summary`).click();
}

async function windows({ page, compare }: Walk): Promise<void> {
  await typeDate(page, 'to', '1922-12-31');
  await typeDate(page, 'from', '1917-01-01');
  await compare('all years');
  await typeDate(page, 'to', '1918-10-31');
  await typeDate(page, 'from', '1918-08-15');
  await compare('autumn 1918');
  await page.locator('.slider input').first().focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.locator('.slider input').last().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  await compare('thumbs that were moved');
  for (let i = 0; i < 3; i++) await page.locator('.time-play .step').last().click();
  await compare('from record to record');
  await page.locator('.time-play .play').click();
  const date = page.locator('.time-words').first();
  const before = await date.textContent();
  await expect.poll(() => date.textContent()).not.toBe(before);
  await page.locator('.time-play .play').click();
  await compare('a play that was stopped');
  await typeDate(page, 'to', '1922-12-31');
  await typeDate(page, 'from', '1922-12-01');
  await compare('a month with little in it');
  await typeDate(page, 'from', '1917-01-01');
}

async function places({ page, compare }: Walk): Promise<void> {
  for (let n = 0; n < 10; n++) {
    const row = page.locator('.place-list .place-row').nth(n);
    await row.click();
    await page.locator('.panel-head h2').waitFor();
    await expect.poll(() => row.getAttribute('aria-current')).toBe('true');
    if (n % 4 === 0) {
      const all = page.locator('.place-heading > button.link');
      if (await all.isVisible()) await all.click();
      await compare(`place ${n + 1}`);
    }
    if (n % 3 === 2) await page.locator('.panel-head .quiet').click();
  }
  await compare('ten places');
  for (let i = 0; i < 4; i++) {
    await page.goBack();
    await page.goForward();
  }
  await page.goBack();
  await compare('going back');
  if (await page.locator('.panel').isVisible()) await page.locator('.panel-head .quiet').click();
}

async function lists({ page, compare }: Walk): Promise<void> {
  await page.locator('.listing input').last().check();
  await page.locator('[role="grid"] tbody tr').first().waitFor();
  for (const column of [1, 2, 1]) await page.locator('thead th button').nth(column).click();
  await page.locator('[role="grid"] tbody button').first().click();
  await page.locator('.panel article').first().waitFor();
  await page.locator('.panel-head .quiet').click();
  await typeDate(page, 'to', '1918-12-31');
  await compare('the table', async (one) => {
    await one.locator('[role="grid"] tbody tr').first().waitFor();
    await one.locator('.records-scroll').evaluate((scroller) => scroller.scrollTo(0, 0));
  });
  await page.locator('.listing input').first().check();
  await page.locator('.place-list select').selectOption({ index: 1 });
  await compare('places in another order');

  const facets = '.facets:not(.lens, .sums, .compare-fold)';
  await unfold(page, facets);
  const boxes = page.locator(`${facets} .facet input`);
  await boxes.nth(1).check();
  await boxes.nth(0).check();
  await boxes.nth(1).uncheck();
  await unfold(page, '.facets.lens');
  await page.locator('.facets.lens input[type=radio]').nth(1).check();
  await page.locator('.facets.lens .lens-sole input').check();
  await page.locator('.facets.lens input[type=radio]').last().check();
  await compare('facets and a lens', async (one) => {
    await unfold(one, facets);
    await unfold(one, '.facets.lens');
    await unfold(one, '.facets.sums');
  });
  await page.locator('.choices > .link').click();
  for (const open of [facets, '.facets.lens']) await page.locator(`${open} > summary`).click();
  await expect.poll(() => page.locator('.choices').count()).toBe(0);

  for (const tray of [0, 1]) {
    await page.locator('.trays button').nth(tray).click();
    await page.locator('.panel article').first().waitFor();
    await compare(`tray ${tray + 1}`);
  }
  await page.locator('.head button.quiet').first().click();
  await page.locator('.panel .bibliography').waitFor();
  await compare('the sources');
  await page.locator('.panel-head .quiet').click();
}

async function search({ page, compare }: Walk): Promise<void> {
  const field = page.locator('.search-field');
  for (const words of ['Kharkov', 'Lenin', 'nothing such', 'Petrograd 1918']) await field.fill(words);
  await field.fill('Lenin');
  await compare('what the search found', async (one) => {
    await one.locator('.search-field').fill('Lenin');
    await one.locator('.search-list [role="option"]').nth(3).waitFor();
    await one.locator('.search-field').press('ArrowDown');
    // What is said to a screen reader comes a moment after.
    await expect.poll(() => one.locator('.search .unseen[aria-live]').textContent()).not.toBe('');
  });
  await field.press('Escape');
  await field.fill('');
}

async function settings({ page, compare }: Walk): Promise<void> {
  await unfold(page, '.time-settings');
  const choice = (group: number, one: number) =>
    page.locator('.time-settings [role="radiogroup"]').nth(group).locator('input').nth(one).check();
  await choice(2, 1);
  await choice(2, 2);
  await choice(1, 1);
  await page.locator('.time-settings select').last().selectOption({ index: 1 });
  await choice(0, 1);
  await compare('both calendars, time of the sources, a single day, split bars');
  await choice(0, 0);
  await choice(1, 0);
  await page.locator('.time-settings > summary').click();
  for (const n of [0, 1, 2]) {
    await page.locator('.view-tools summary').nth(n).click();
    await page.locator('.view-tools .view-sheet').waitFor();
  }
  await page.locator('.view-tools summary').nth(0).click();
  await compare('a citation of the view', async (one) => {
    await unfold(one, '.view-tools details:first-child');
    await one.locator('.view-tools .cite-box input').first().waitFor();
  });
  await page.locator('.view-tools summary').nth(0).click();
  await page.locator('.view-tools .view-sheet').waitFor({ state: 'detached' });
}

async function cards({ compare }: Walk): Promise<void> {
  await compare('the card of a place', async (one) => {
    await one.locator('#atlas-list').focus();
    for (let i = 0; i < 3; i++) await one.keyboard.press('Tab');
    await one.locator('.place-card').waitFor({ state: 'attached' });
  });
}

/** Windows and places change what is shown; the other parts of the page are the same elements in each language. */
const readings = [windows, places];
const otherParts = [lists, search, settings, cards];

test.each([
  ['en', 'ru', [...readings, ...otherParts]],
  ['ru', 'uk', readings],
  ['uk', 'en', readings],
] as const)('translated from %s, and then from %s', async (language, other, acts) => {
  const walk = await walkOn(`?lang=${language}&place=moscow`);
  const { page } = walk;
  await page.locator('.panel-head .quiet').click();
  for (const act of acts) await act(walk);
  await page.locator('.head select').selectOption(other);
  await page.locator(`html[lang="${other}"] .status`).waitFor();
  await typeDate(page, 'from', '1918-03-01');
  await walk.compare(`the page in ${other}`);
  await walk.end();
});

test('translated with the map drawn: the card at a mark, and the choice between places at one spot', async () => {
  // In the middle of the map, halfway between two villages whose marks lie over one another.
  const walk = await walkOn('?from=1917-01-01&to=1922-12-31&map=5/46.1395/48.0268', false);
  const { page, compare } = walk;
  const isDrawn = (one: Page) => one.locator('.map-canvas[data-ready="true"]').waitFor();
  await isDrawn(page);
  const canvas = page.locator('.map-canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.place-chooser li').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.place-chooser').waitFor({ state: 'detached' });
  // A pointer that rests on the map would take the card away again.
  await page.mouse.move(5, 5);
  await typeDate(page, 'from', '1918-01-01');
  // The list lags a little behind the date.
  await expect.poll(() => page.locator('.status').textContent()).toContain('1 January 1918');
  await compare('the map with a card', async (one) => {
    await isDrawn(one);
    await one.locator('#atlas-list').focus();
    for (let i = 0; i < 3; i++) await one.keyboard.press('Tab');
    await one.locator('.place-card').waitFor();
  });
  await walk.end();
});
