// No two texts of the page lie over one another, and none is covered: at six sizes, in three languages, with long dates, both calendars and large type.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goWithin } from './atlas-for-all.ts';
import { closeCalm, openPage } from './browser-session.ts';
import { textFaults } from './text-boxes.ts';

const sizes = [
  [1440, 900],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [390, 844],
  [360, 640],
] as const;
const rootSizes = ['16px', '24px'] as const;

/** Long in every language and in both calendars. */
const longDates = 'from=1917-09-27&to=1922-09-28';

/** Each with what shows that it has come. */
const states: { name: string; address: string; shows: string; opens?: string[] }[] = [
  { name: 'long dates', address: longDates, shows: '.place-row' },
  { name: 'long dates, both calendars', address: `${longDates}&calendar=both`, shows: '.time-words small' },
  {
    name: 'long dates, a place open with its charts',
    address: `${longDates}&place=crimea`,
    shows: '.panel article',
    opens: ['.panel details:has(svg.estimate)'],
  },
  {
    name: 'long dates, both calendars, a place open',
    address: `${longDates}&calendar=both&place=petrograd`,
    shows: '.panel article',
  },
  {
    name: 'a single day, the settings open',
    address: 'mode=day&from=1918-09-28&to=1918-09-28&calendar=both',
    shows: '.time',
    opens: ['.time-settings'],
  },
  {
    name: 'the table, narrowed',
    address: `${longDates}&list=records&category=execution&lens=wikipedia-red-terror,timenote-red-terror,differ`,
    shows: '[role="grid"] tbody tr',
    opens: ['.facets.sums'],
  },
  {
    name: 'an empty window, the sources, a citation',
    address: 'from=1950-01-01&to=1950-12-31&about=sources',
    shows: '.panel .bibliography',
    opens: ['.view-tools details:first-child'],
  },
];

/** Gives the type of the whole page its size, lets the page be drawn with it, and takes everything back to where it was before anybody scrolled. */
async function setType(page: Page, size: string): Promise<void> {
  await page.evaluate(async (fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const one of document.querySelectorAll('.panel, .index, .notices, .records-scroll')) one.scrollTo(0, 0);
    scrollTo(0, 0);
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }, size);
}

test.each(['en', 'ru', 'uk'])('in %s no text lies over another', async (language) => {
  const page = await openPage({ withoutMap: true, path: `?lang=${language}` });
  await page.locator('.notice button').last().click();
  const faults: string[] = [];
  for (const state of states) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await setType(page, '16px');
    await goWithin(page, `?lang=${language}&${state.address}`);
    await page.locator(state.shows).first().waitFor();
    for (const selector of state.opens ?? [])
      await page
        .locator(selector)
        .first()
        .evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const size of rootSizes) {
        await setType(page, size);
        for (const fault of await textFaults(page)) faults.push(`${width}x${height}, ${size}, ${state.name}: ${fault}`);
      }
    }
  }
  expect(faults).toEqual([]);
  await closeCalm(page);
});

test('with the map drawn, a card over it and a place open, no text lies over another', async () => {
  const page = await openPage({ path: `?${longDates}&calendar=both`, viewport: { width: 1280, height: 720 } });
  await page.locator('.map-canvas[data-ready="true"]').waitFor();
  const faults: string[] = [];
  const look = async (what: string) => {
    await setType(page, '16px');
    for (const fault of await textFaults(page)) faults.push(`${what}: ${fault}`);
  };
  await look('the map');
  await page.locator('#atlas-list').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
  await page.locator('.place-card').waitFor();
  await look('a card');
  await page.keyboard.press('Enter');
  await page.locator('.panel article').first().waitFor();
  await look('a place');
  await page.setViewportSize({ width: 390, height: 844 });
  await look('a place on a phone');
  expect(faults).toEqual([]);
  await closeCalm(page);
});
