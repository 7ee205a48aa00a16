// Axe, with all its rules and every impact, in each main state of the atlas. What it says of structure and words is asked in all three languages;
// what it says of colours, most of its work, in both themes: by day in English, at night in Russian, where the words of the records are marked.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openAtlas } from './atlas-driver.ts';
import { type AxeRules, accessibilityFaults, closeCalm } from './browser-session.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Edition {
  language: string;
  theme: 'paper' | 'night';
  rules: AxeRules;
}

const editions: Edition[] = [
  { language: 'en', theme: 'paper', rules: 'all' },
  { language: 'ru', theme: 'night', rules: 'all' },
  { language: 'uk', theme: 'paper', rules: 'others' },
];

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
  /** What is brought into sight, so that none of its targets lies half under a part that stays. */
  inSight?: string;
  /** The part that axe looks at, where all behind it is another state's: a sheet that lies over the page. */
  within?: string;
}

const both = 'lens=wikipedia-red-terror,timenote-red-terror,differ';
/** The sheets about the atlas; each lies over the page until the next address. */
const aboutSheets: MainState[] = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => ({
  name: `sheet ${nth} about the atlas`,
  address: '',
  shows: '.about-bar',
  opens: [`.about-bar li:nth-child(${nth}) button`],
  within: 'dialog',
}));
const onDesktop: MainState[] = [
  { name: 'a first visit', address: '', shows: '.introduction' },
  {
    name: 'a place with its charts and sums',
    address: 'place=crimea&years=all',
    shows: '.panel article',
    opens: [
      '.panel details:has(svg.estimate):not([open]) > summary',
      '.panel .why > summary',
      '.panel .place-about > summary',
    ],
  },
  { name: 'a country with very many records', address: 'place=soviet-russia', shows: '.panel .record-group' },
  { name: 'a place in the window', address: 'place=petrograd&from=1918-08-15&to=1918-10-31', shows: '.panel article' },
  {
    name: 'records without a place, and those joined to them',
    address: 'event=kaplan-execution-order',
    shows: '.panel article',
    opens: [
      '.panel .relations summary',
      '.panel .record-group:not([open]) > summary',
      '.panel .row-title[aria-expanded="false"]',
      '.panel .more',
    ],
  },
  { name: 'records without a date', address: 'tray=undated', shows: '.panel article' },
  {
    name: 'a step of a story, beside its record',
    address: 'story=crimea-winter-1920-1921&step=7',
    shows: '.story-text',
    opens: ['.story details > summary'],
    inSight: '.story details',
  },
  {
    name: 'who denies it, of a record whose claims differ',
    address: 'event=crimea-executions-1920-1921',
    shows: '.questions',
    opens: ['.questions [role="tab"]:last-child'],
    within: '.panel',
  },
  { name: 'a lesson in class', address: 'story=lesson-crimea-figures&step=2&class=1', shows: '.story-text' },
  { name: 'the film at a record', address: 'film=astrakhan-revolt-1919-03', shows: '.film-caption' },
  { name: 'the end of the film', address: 'film=end', shows: '.film-card h3' },
  {
    name: 'two views in a table',
    address: 'from=1920-11-01&to=1921-03-31&beside=1921-04-01/1921-08-31&list=records',
    shows: '.comparison h3',
  },
  { name: 'the sources', address: 'about=sources', shows: '.panel .bibliography' },
  { name: 'a source', address: 'about=serge-study-notes', shows: '.panel .source-claims' },
  { name: 'an empty window', address: 'from=1950-01-01&to=1950-12-31', shows: '.index .empty' },
  {
    name: 'the table, narrowed, with facets, lens and sums open',
    address: `from=1917-01-01&to=1922-12-31&list=records&category=execution&${both}`,
    shows: '[role="grid"]',
    opens: [
      '.facets.lens > summary',
      '.facets.sums > summary',
      '.facets:not(.lens, .sums, .compare-fold) > summary',
      '.facet:nth-of-type(7) legend button',
    ],
  },
  { name: 'an area', address: 'from=1917-01-01&to=1922-12-31&area=34.1,44.95,100', shows: '.index .place-row' },
  {
    name: 'a single day, with the settings open',
    address: 'mode=day&from=1918-09-05&to=1918-09-05',
    shows: '.time',
    opens: ['.time-settings > summary'],
  },
  {
    name: 'citing the view',
    address: '',
    shows: '.view-tools',
    opens: ['.view-tools details:nth-of-type(1) > summary'],
  },
  { name: 'downloading', address: '', shows: '.view-tools', opens: ['.view-tools details:nth-of-type(2) > summary'] },
  ...aboutSheets,
  { name: 'what the search found', address: '', shows: '.search-field', opens: ['.search-field'] },
];
const onPhone: MainState[] = [
  { name: 'a first visit', address: '', shows: '.introduction' },
  { name: 'a place', address: 'place=petrograd&from=1918-08-15&to=1918-10-31', shows: '.panel article' },
  {
    name: 'a place on the whole screen',
    address: 'place=petrograd&from=1918-08-15&to=1918-10-31',
    shows: '.panel article',
    opens: ['.panel-grip'],
  },
  { name: 'the film at a record', address: 'film=astrakhan-revolt-1919-03', shows: '.film-caption' },
  { name: 'a step of a story', address: 'story=petrograd-autumn-1918&step=2', shows: '.story-text' },
  { name: 'the table', address: 'from=1917-01-01&to=1922-12-31&list=records', shows: '[role="grid"]' },
  ...aboutSheets,
  { name: 'dates and settings', address: '', shows: '.time', opens: ['.time-more', '.time-settings > summary'] },
];

/** Goes to another address within the page, as going back does. */
async function visit(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
    for (const open of document.querySelectorAll('dialog')) open.close();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

async function open(page: Page, { opens = [] }: MainState): Promise<void> {
  for (const selector of opens) {
    const one = page.locator(selector).filter({ visible: true }).first();
    if (selector === '.search-field') {
      await one.fill('Lenin');
      await page.locator('.search-list [role="option"]').first().waitFor();
    } else if ((await one.getAttribute('aria-expanded')) !== 'true') {
      const opensSheet = (await one.getAttribute('aria-haspopup')) === 'dialog';
      await one.click();
      if (opensSheet) await page.locator('.about-body[aria-busy="false"]').waitFor();
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

async function faultsIn(page: Page, states: readonly MainState[], edition: Edition): Promise<string[]> {
  const { language, theme, rules } = edition;
  const faults: string[] = [];
  for (const state of states) {
    await visit(page, `?lang=${language}&theme=${theme}&${state.address}`);
    await page.locator(state.shows).first().waitFor();
    await open(page, state);
    await page.locator(`.atlas[data-theme="${theme}"]`).waitFor();
    // What lies half under a sticky part would be taken for a small target.
    await page.evaluate((part) => {
      scrollTo(0, 0);
      if (part) document.querySelector(part)?.scrollIntoView({ block: 'center' });
    }, state.inSight);
    const found = [
      ...(await tooWide(page)),
      ...(language === 'en' ? [] : await strayEnglish(page)),
      ...(await accessibilityFaults(page, state.within, rules)),
    ];
    faults.push(...found.map((fault) => `${state.name}: ${fault}`));
  }
  return faults;
}

describe.each(editions)('axe finds nothing to blame in $language, $theme', (edition) => {
  test.each([
    ['on a large screen', onDesktop, desktop],
    ['on a phone', onPhone, phone],
  ] as const)('%s', async (_screen, states, viewport) => {
    const path = `?lang=${edition.language}&theme=${edition.theme}`;
    // The map's controls and overlays are there without its drawing too; other tests look at it drawn.
    const { page } = await openAtlas({ withoutMap: true, viewport, path });
    expect(await faultsIn(page, states, edition)).toEqual([]);
    await closeCalm(page);
  });
});
