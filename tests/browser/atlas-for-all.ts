// One open page for many tests of a file: each begins at an address of its own, which the page goes to as browsers go back and forward.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { closePage, faultsOf, type PageOptions } from './browser-session.ts';

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
}

/** `loaded`: the page is loaded anew, for what is about loading or about where a fresh page begins. */
export type Arrival = 'within' | 'loaded';

const languageOf = (address: URL) => address.searchParams.get('lang');

/**
 * Loading the atlas takes ten times as long as going to an address within it, and a browser context of its own half as long again, so tests
 * that are not about either share a page. It is closed after the last of them; after a failed test the next one opens another. Each test
 * answers for the faults of its own time. Where a test has left the atlas, and for another language, the page is loaded anew.
 */
export function atlasForAll(
  options: Omit<PageOptions, 'path'> = {},
): (search: string, arrival?: Arrival) => Promise<AtlasDriver> {
  let open: { atlas: AtlasDriver; home: URL } | null = null;
  afterEach(async ({ task }) => {
    if (open === null) return;
    const { page } = open.atlas;
    const faults = faultsOf(page);
    if (task.result?.state === 'fail' || faults.length > 0) {
      await closePage(page);
      open = null;
    }
    expect(faults, 'the page should ask nobody else for anything, and run without an error').toEqual([]);
  });
  afterAll(async () => {
    if (open !== null) await closePage(open.atlas.page);
  });
  return async (search, arrival = 'within') => {
    if (open === null) {
      const atlas = await openAtlas({ ...options, path: search });
      open = { atlas, home: new URL('.', atlas.page.url()) };
      return atlas;
    }
    const { atlas, home } = open;
    const { page, status } = atlas;
    const [now, then] = [new URL(page.url()), new URL(search, home)];
    await page.mouse.move(0, 0);
    if (arrival === 'loaded' || now.pathname !== then.pathname || languageOf(now) !== languageOf(then)) {
      await page.goto(then.href);
      await status.waitFor();
    } else {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await goWithin(page, search);
    }
    return atlas;
  };
}
