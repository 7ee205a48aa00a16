// Two views in one map: begun and led by keyboard, two sources on a phone, both on paper.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { patience } from '../patience.ts';
import { openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const halves = async (page: Page) => Number(await page.locator('.map-canvas').getAttribute('data-halves'));

test(
  'two windows by keyboard: begun, moved, exchanged twice, read record by record, printed, ended',
  async () => {
    const { page, waitForMap } = await openAtlas({ path: '?from=1918-08-15&to=1918-10-31' });
    await waitForMap();
    await expect.poll(() => halves(page)).toBe(0);
    const press = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await page.getByText('Compare', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Two times' }).waitFor();
    await press('Two times');
    await expect.poll(() => parameter(page, 'beside')).toBe('1918-11-01/1919-01-17');
    await expect.poll(() => halves(page)).toBeGreaterThan(5);
    await expect
      .poll(() => page.locator('.maplibregl-canvas').count(), { message: 'one map, one WebGL context' })
      .toBe(1);

    // Thumbs of its own, with names, and fields to type in.
    const thumb = page.getByRole('slider', { name: 'To, B' });
    await expect.poll(() => thumb.getAttribute('aria-valuetext')).toBe('17 January 1919');
    await thumb.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => thumb.getAttribute('aria-valuetext')).toBe('18 January 1919');
    const typed = page.getByRole('textbox', { name: 'To date, B' });
    await typed.fill('1919-03-31');
    await typed.press('Enter');
    await expect.poll(() => parameter(page, 'beside')).toBe('1918-11-01/1919-03-31');
    expect(await accessibilityFaults(page, '.two-views')).toEqual([]);
    expect(await accessibilityFaults(page, '.time')).toEqual([]);

    const before = page.url();
    await press('Exchange A and B');
    await expect.poll(() => parameter(page, 'beside')).toBe('1918-08-15/1918-10-31');
    expect(parameter(page, 'from')).toBe('1918-11-01');
    await press('Exchange A and B');
    await expect.poll(() => page.url()).toBe(before);

    // The table: as many rows as the counts say.
    await press('Record by record');
    const table = page.getByRole('region', { name: 'A and B, record by record' });
    await table.waitFor();
    const counts = await table.locator('h3 .tally').allTextContents();
    await expect
      .poll(() => table.getByRole('article').count())
      .toBe(counts.map(Number).reduce((sum, one) => sum + one, 0));
    expect(await accessibilityFaults(page, '.comparison')).toEqual([]);
    await table.getByRole('button', { name: 'Back to the map' }).click();

    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
      .toContainEqual(expect.stringMatching(/PaperSheet-/));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('.paper-comparison');
    await sheet.waitFor();
    await expect
      .poll(() => sheet.locator('h3').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining('Only in A')]));
    await expect.poll(() => sheet.locator('.small-maps a').count()).toBe(6);
    await expect.poll(() => page.locator('.paper-key').textContent()).toContain('left half: A');
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));

    await press('End the comparison');
    await expect.poll(() => parameter(page, 'beside')).toBeNull();
    await expect.poll(() => halves(page)).toBe(0);

    // Two places of which one would show nothing: the window is widened for it, and status line and bars tell of both.
    const fold = page.locator('.compare-fold');
    if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
      await fold.locator('summary').press('Enter');
    await press('Two places');
    await page.getByRole('combobox', { name: 'Place, A' }).selectOption({ label: 'Petrograd' });
    await page.getByRole('combobox', { name: 'Place, B' }).selectOption({ label: 'Crimea' });
    await expect
      .poll(() => page.locator('.status').textContent())
      .toMatch(/^A: \d+ records at \d+ places · B: [1-9]\d* records at \d+ places.*The window was widened/);
    await expect.poll(() => page.locator('.bar .second').count()).toBeGreaterThan(0);
    await closeCalm(page);
  },
  3 * patience,
);

test(
  'two sources at 360 pixels: halves, the table in two columns, small maps that lead on',
  async () => {
    const { page, waitForMap } = await openAtlas({
      path: '?from=1918-01-01&to=1922-12-31&lens=wikipedia-red-terror&beside=lens:timenote-red-terror',
      viewport: { width: 360, height: 740 },
    });
    await waitForMap();
    await expect.poll(() => halves(page)).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Record by record' }).click();
    const table = page.getByRole('region', { name: 'A and B, record by record' });
    await table.waitFor();
    const row = table.locator('.differ').first();
    await expect.poll(() => row.getByRole('columnheader').allTextContents()).toEqual(['Point', 'A', 'B']);
    await expect.poll(() => row.getByRole('rowheader').allTextContents()).toContain('When');
    await expect.poll(() => table.getByText('silent', { exact: true }).count()).toBeGreaterThan(0);
    await expect.poll(() => row.locator('.compared-why').count()).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    // The other source is chosen on its own side; one that stands on the other side changes places with it.
    const second = page.getByRole('combobox', { name: 'Source, B' });
    await second.selectOption({
      label: await page
        .getByRole('combobox', { name: 'Source, A' })
        .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label ?? ''),
    });
    await expect.poll(() => parameter(page, 'beside')).toBe('lens:wikipedia-red-terror');
    expect(parameter(page, 'lens')).toBe('timenote-red-terror');

    await page.getByRole('button', { name: 'End the comparison' }).click();
    await page.locator('.compare-fold > summary').click();
    await page.getByText('Small maps').click();
    const maps = page.locator('.small-maps a');
    await maps.first().waitFor();
    await expect.poll(() => maps.count()).toBe(5);
    await maps.filter({ hasText: 'Wikipedia' }).click();
    await expect.poll(() => parameter(page, 'lens')).toBe('wikipedia-red-terror');
    await closeCalm(page);
  },
  3 * patience,
);
