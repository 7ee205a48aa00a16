// Axe, with all its rules and every impact, in each main state of the atlas, in both themes and all three languages.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openAtlas } from './atlas-driver.ts';
import { goWithin } from './atlas-for-all.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const themes = ['night', 'paper'] as const;

/** Of the sources too: a name is read as it is. */
const sameInAllLanguages = [
  'Wikipedia',
  'Timenote',
  'Education Forum',
  'Serge study notes',
  'Stalin essay',
  'WebGL',
  'LPF',
  'BibTeX',
  'CSL-JSON',
  'GeoJSON',
  'Linked Places',
  'Chicago',
  'RIS',
  'MLA',
  'CSV',
  'Excel (XLSX)',
  'PNG',
  'SVG',
  'MIT',
  'Creative Commons',
  'CC BY',
  'Old Standard TT',
  'Source Sans',
  'SIL Open Font License',
  'LaTeX',
  'Tab',
  'Shift',
  'Enter',
];

interface MainState {
  name: string;
  address: string;
  /** What is there when the state has come. */
  shows: string;
  /** What is opened after that, as CSS selectors: the words differ from language to language. */
  opens?: string[];
  /** What is of this state alone, as a CSS selector: its colours are looked at there, in both themes. The rest of the page is the first visit's. */
  part: string;
  /** It lies over the page, and all behind it is another state's. */
  isOver?: boolean;
}

const both = 'lens=wikipedia-red-terror,timenote-red-terror,differ';
/** The sheets about the atlas; each lies over the page until the next address. */
const aboutSheets: MainState[] = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => ({
  name: `sheet ${nth} about the atlas`,
  address: '',
  shows: '.about-bar',
  opens: [`.about-bar li:nth-child(${nth}) button`],
  part: 'dialog',
  isOver: true,
}));
const onDesktop: MainState[] = [
  { name: 'a first visit', part: 'html', address: '', shows: '.introduction' },
  {
    name: 'a place with its charts and sums',
    part: '.panel',
    address: 'place=crimea&years=all',
    shows: '.panel article',
    opens: ['.panel details:has(svg.estimate) > summary'],
  },
  {
    name: 'a place in the window',
    part: '.panel, .index',
    address: 'place=petrograd&from=1918-08-15&to=1918-10-31',
    shows: '.panel article',
  },
  { name: 'records without a place', part: '.panel', address: 'tray=unplaced', shows: '.panel article' },
  { name: 'records without a date', part: '.panel', address: 'tray=undated', shows: '.panel article' },
  { name: 'the sources', part: '.panel', address: 'about=sources', shows: '.panel .bibliography' },
  { name: 'a source', part: '.panel', address: 'about=serge-study-notes', shows: '.panel .source-claims' },
  { name: 'an empty window', part: '.index, .time', address: 'from=1950-01-01&to=1950-12-31', shows: '.index .empty' },
  {
    name: 'the table, narrowed, with facets, lens and sums open',
    part: '.index, .records, .status',
    address: `from=1917-01-01&to=1922-12-31&list=records&category=execution&${both}`,
    shows: '[role="grid"]',
    opens: [
      '.facets.lens > summary',
      '.facets.sums > summary',
      '.facets:not(.lens, .sums) > summary',
      '.facet:nth-of-type(7) legend button',
    ],
  },
  {
    name: 'an area',
    part: '.index, .map',
    address: 'from=1917-01-01&to=1922-12-31&area=34.1,44.95,100',
    shows: '.index .place-row',
  },
  {
    name: 'a single day, with the settings open',
    part: '.time',
    address: 'mode=day&from=1918-09-05&to=1918-09-05',
    shows: '.time',
    opens: ['.time-settings > summary'],
  },
  {
    name: 'citing the view',
    part: '.view-tools',
    address: '',
    shows: '.view-tools',
    opens: ['.view-tools details:nth-child(1) > summary'],
  },
  {
    name: 'downloading',
    part: '.view-tools',
    address: '',
    shows: '.view-tools',
    opens: ['.view-tools details:nth-child(2) > summary'],
  },
  ...aboutSheets,
  {
    name: 'what the search found',
    part: '.head, .search',
    address: '',
    shows: '.search-field',
    opens: ['.search-field'],
  },
];
const onPhone: MainState[] = [
  { name: 'a first visit', part: 'html', address: '', shows: '.introduction' },
  {
    name: 'a place',
    part: '.panel',
    address: 'place=petrograd&from=1918-08-15&to=1918-10-31',
    shows: '.panel article',
  },
  {
    name: 'the table',
    part: '.index, .records',
    address: 'from=1917-01-01&to=1922-12-31&list=records',
    shows: '[role="grid"]',
  },
  ...aboutSheets,
  {
    name: 'dates and settings',
    part: '.time',
    address: '',
    shows: '.time',
    opens: ['.time-more', '.time-settings > summary'],
  },
];

async function open(page: Page, { opens = [] }: MainState): Promise<void> {
  for (const selector of opens) {
    const one = page.locator(selector).first();
    if (selector === '.search-field') {
      await one.fill('Lenin');
      await page.locator('.search-list [role="option"]').first().waitFor();
    } else if ((await one.getAttribute('aria-expanded')) !== 'true') {
      await one.click();
      if ((await one.getAttribute('aria-haspopup')) === 'dialog')
        await page.locator('.about-body[aria-busy="false"]').waitFor();
    }
  }
}

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    return over > 0 ? [`the page is ${over} px wider than its window`] : [];
  });

/** Latin words that stand outside every part marked as of another language: names of forms and files are the same in all languages. */
const strayEnglish = (page: Page): Promise<string[]> =>
  page.evaluate((known) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // A picture has its own words for those who do not see it.
      if (
        !parent?.checkVisibility() ||
        parent.closest('svg, .maplibregl-map') ||
        !/^(ru|uk)$/.test(parent.closest('[lang]')?.getAttribute('lang') ?? '')
      )
        continue;
      const text = known.reduce((rest, word) => rest.replaceAll(word, ''), node.textContent ?? '');
      if (/[A-Za-z]{3,}/.test(text))
        stray.push(`not marked as English: "${(node.textContent ?? '').trim().slice(0, 80)}"`);
    }
    return [...new Set(stray)];
  }, sameInAllLanguages);

async function faultsIn(page: Page, states: readonly MainState[], language: string): Promise<string[]> {
  const faults: string[] = [];
  for (const state of states) {
    const say = (found: string[], where = '') =>
      faults.push(...found.map((fault) => `${state.name}${where}: ${fault}`));
    await goWithin(page, `?lang=${language}&theme=paper&${state.address}`);
    await page.locator(state.shows).first().waitFor();
    await open(page, state);
    say(await tooWide(page));
    if (language !== 'en') say(await strayEnglish(page));
    // What lies half under a sticky part would be taken for a small target.
    await page.evaluate(() => scrollTo(0, 0));
    say(await accessibilityFaults(page, state.isOver ? state.part : 'html', 'others'));
    // The other theme is the same elements in other colours: all that is set is what the button sets.
    for (const theme of themes) {
      await page.evaluate((name) => document.querySelector('.atlas')?.setAttribute('data-theme', name), theme);
      say(await accessibilityFaults(page, state.part, 'colours'), `, ${theme}`);
    }
  }
  return faults;
}

describe.each(['en', 'ru', 'uk'])('axe finds nothing to blame in %s', (language) => {
  test.each([
    ['on a large screen', onDesktop, desktop],
    ['on a phone', onPhone, phone],
  ] as const)('%s', async (_screen, states, viewport) => {
    // The map's controls and overlays are there without its drawing too; other tests look at it drawn.
    const { page } = await openAtlas({ withoutMap: true, worksLong: true, viewport, path: `?lang=${language}` });
    await page.locator('.head button[aria-pressed="false"]').click();
    await page.locator('.atlas[data-theme="night"]').waitFor();
    expect(await faultsIn(page, states, language)).toEqual([]);
    await closeCalm(page);
  });
});
