// Open pages for many tests: each test begins at an address of its own, which the page goes to as browsers go back and forward.
import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { closePage, faultsOf, keepOpen, largeScreen, type PageOptions } from './browser-session.ts';

/** Folds what is unfolded, goes to an address without loading the page anew, and waits until what it asks for is drawn. */
export async function goWithin(page: Page, search: string): Promise<void> {
  await page.evaluate(async (to) => {
    for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
    for (const open of document.querySelectorAll('dialog')) open.close();
    const go = (search: string) => {
      history.pushState(null, '', search || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    // What answers an address is drawn with the next frame; the second one has begun when that is on the screen.
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // The page takes the address it has for a mere scroll, and keeps what it has not written yet.
    if (location.search === to) {
      go('?about=sources');
      await drawn();
    }
    go(to);
    scrollTo(0, 0);
    await drawn();
  }, search);
  await withRecords(page);
}

/** Where a place is open its records are there: they are fetched apart. */
const withRecords = (page: Page) => page.locator('.panel[aria-busy="true"]').waitFor({ state: 'detached' });

type Context = NonNullable<PageOptions['context']>;

/** What an open page can be told of its screen and its reader. */
interface Screen {
  viewport: { width: number; height: number };
  colorScheme: NonNullable<Context['colorScheme']>;
  reducedMotion: NonNullable<Context['reducedMotion']>;
  forcedColors: NonNullable<Context['forcedColors']>;
}

const usualScreen: Screen = {
  viewport: largeScreen,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
};

/** How a test comes to the page. */
export interface Arrival extends Partial<Screen> {
  /** The page is loaded anew, for what is about loading or about where a fresh page begins. */
  loaded?: boolean;
}

/** As the page is for all tests of a file: its screen, and what an open page cannot change. */
export interface SharedPage extends Partial<Screen> {
  withoutMap?: boolean;
  context?: Omit<Context, keyof Screen>;
}

async function setScreen(page: Page, { viewport, ...media }: Screen): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== viewport.width || now.height !== viewport.height) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, ...media });
}

/** Runs in the page: nothing has the focus, nothing is half typed into the search. */
function letGo(): void {
  const search = document.querySelector<HTMLInputElement>('.search-field');
  if (search && search.value !== '') {
    search.focus();
    document.execCommand('selectAll');
    document.execCommand('delete');
  }
  (document.activeElement as HTMLElement | null)?.blur();
}

interface OpenAtlas {
  atlas: AtlasDriver;
  home: URL;
}

/** By what an open page cannot change: a page of each kind for all files of a worker. */
const openByKind = new Map<string, OpenAtlas>();

/** Whether the page speaks the language of the address; what an address says by a name in capitals is not looked at here. */
async function speaks(page: Page, address: URL): Promise<boolean> {
  return (await page.evaluate(() => document.documentElement.lang)) === (address.searchParams.get('lang') ?? 'en');
}

/**
 * Loading the atlas takes ten times as long as going to an address within it, and a browser context of its own half as long again, so tests
 * that are about neither share a page, also those of different files; where one has failed, or was not calm, the next one opens another.
 * On arrival the page has the size and the preferences that are asked for, no route, and nothing unfolded by `details` or `dialog`; what the
 * views keep to themselves besides, and steps in the history, may be left from before. Where a test has left the atlas, and for another
 * language, the page is loaded anew.
 */
export function atlasForAll({
  withoutMap = false,
  context = {},
  ...ofFile
}: SharedPage = {}): (search: string, arrival?: Arrival) => Promise<AtlasDriver> {
  const lasting = { withoutMap, context };
  const kind = JSON.stringify(lasting);
  let isInUse = false;
  afterEach(async ({ task }) => {
    const open = openByKind.get(kind);
    if (!isInUse || open === undefined) return;
    isInUse = false;
    const { page } = open.atlas;
    const faults = faultsOf(page);
    if (task.result?.state === 'fail' || faults.length > 0) {
      openByKind.delete(kind);
      await closePage(page);
    }
    expect(faults, 'the page should ask nobody else for anything, and run without an error').toEqual([]);
  });
  return async (search, { loaded = false, ...asked } = {}) => {
    isInUse = true;
    const screen = { ...usualScreen, ...ofFile, ...asked };
    const open = openByKind.get(kind);
    if (open === undefined) {
      const { viewport, ...media } = screen;
      const atlas = await openAtlas({ ...lasting, viewport, context: { ...context, ...media }, path: search });
      keepOpen(atlas.page);
      openByKind.set(kind, { atlas, home: new URL('.', atlas.page.url()) });
      await withRecords(atlas.page);
      return atlas;
    }
    const { atlas, home } = open;
    const { page, status } = atlas;
    const [now, then] = [new URL(page.url()), new URL(search, home)];
    await page.mouse.move(0, 0);
    await page.unrouteAll();
    await setScreen(page, screen);
    if (loaded || now.pathname !== then.pathname || !(await speaks(page, then))) {
      await page.goto(then.href);
      await status.waitFor();
      await withRecords(page);
    } else {
      await page.evaluate(letGo);
      await goWithin(page, search);
    }
    return atlas;
  };
}
