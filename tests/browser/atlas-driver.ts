// What a reader does and sees, in words: the browser tests speak to the atlas through this, by roles and names alone.
import type { Locator, Page } from 'playwright-core';
import { patience } from '../patience.ts';
import { openPage, type PageOptions } from './browser-session.ts';

export interface AtlasDriver {
  page: Page;
  map: Locator;
  list: Locator;
  status: Locator;
  panel(title: string): Locator;
  choosePlace(title: string): Promise<void>;
  typeDates(from: string, to: string): Promise<void>;
  /** ISO days of the window, as the typed fields show them. */
  window(): Promise<{ from: string; to: string }>;
  /** The list as title and count. */
  listed(): Promise<Map<string, number>>;
  statusText(): Promise<string>;
  /** Places that the map has been told to mark as having records in the window. */
  marks(): Promise<number>;
  waitForMap(): Promise<void>;
  /** Waits until `check` holds, asking again and again. */
  until(what: string, check: () => Promise<boolean>): Promise<void>;
}

export async function openAtlas(options: PageOptions = {}): Promise<AtlasDriver> {
  return driveAtlas(await openPage(options));
}

/** A page that is open already: a second tab. */
export async function driveAtlas(page: Page): Promise<AtlasDriver> {
  const list = page.getByRole('list', { name: 'Places' });
  const status = page.getByRole('status').first();
  await status.waitFor();

  const driver: AtlasDriver = {
    page,
    map: page.getByRole('region', { name: 'Map', exact: true }),
    list,
    status,
    // Its records are fetched when the first place is opened.
    panel: (title) =>
      page.getByRole('region', { name: title, exact: true }).and(page.locator(':not([aria-busy="true"])')),
    async choosePlace(title) {
      await list
        .getByRole('button')
        .filter({ has: page.getByText(title, { exact: true }) })
        .click();
      await driver.panel(title).waitFor();
    },
    async typeDates(from, to) {
      // On a phone they are folded away.
      const more = page.getByRole('button', { name: 'Dates and settings', expanded: false });
      if (await more.isVisible()) await more.click();
      // The later end first, so that no step in between ends before it begins.
      const now = await driver.window();
      const fields: [string, string][] = [
        ['From date', from],
        ['To date', to],
      ];
      if (from > now.to) fields.reverse();
      for (const [name, value] of fields) {
        const field = page.getByRole('textbox', { name });
        await field.fill(value);
        await field.press('Enter');
      }
      await driver.until('the window is as typed', async () => {
        const { from: f, to: t } = await driver.window();
        return f === from && t === to;
      });
    },
    async window() {
      const value = (name: string) => page.getByRole('textbox', { name, includeHidden: true }).inputValue();
      return { from: await value('From date'), to: await value('To date') };
    },
    async listed() {
      const rows = await list
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.map((button): [string, number] => [
            button.querySelector('.place-name')?.textContent ?? '',
            Number(button.querySelector('.tally')?.textContent),
          ]),
        );
      return new Map(rows);
    },
    statusText: async () => (await status.textContent()) ?? '',
    marks: async () => Number(await page.locator('.map-canvas').getAttribute('data-marks')),
    async waitForMap() {
      await page.locator('.map-canvas[data-ready="true"]').waitFor();
    },
    async until(what, check) {
      const end = Date.now() + patience;
      while (Date.now() < end) {
        if (await check()) return;
        await page.waitForTimeout(50);
      }
      throw new Error(`waited ${patience / 1000} s in vain until ${what}`);
    },
  };
  return driver;
}
