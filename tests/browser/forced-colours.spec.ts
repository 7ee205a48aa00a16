// Forced colours (Windows' contrast themes): what is drawn with grounds alone is drawn all the same.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAtlas } from './atlas-driver.ts';
import { closeCalm } from './browser-session.ts';

/** The colours of a part of the page as it stands on the screen, by how many pixels have them; those of edges are left out. */
async function coloursOf(page: Page, part: Locator): Promise<string[]> {
  await part.scrollIntoViewIfNeeded();
  const picture = await part.screenshot();
  const pixels = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
      const counts: Record<string, number> = {};
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return counts;
    },
    [...picture],
  );
  return Object.entries(pixels)
    .filter(([, count]) => count >= 12)
    .map(([colour]) => colour);
}

test('the strip of the axis, split bars, the days that were left out and the open record are drawn in forced colours', async () => {
  const atlas = await openAtlas({
    withoutMap: true,
    path: '?from=1917-01-01&to=1922-12-31&split=category&axis=1918-01-01/1919-12-31&event=kharkov-executions-1919-february-june',
    context: { forcedColors: 'active' },
  });
  const { page } = atlas;
  await page.locator('.event.open').waitFor();
  await page.getByText('Time settings', { exact: true }).click();
  // Ground, whole strip, part in view.
  await expect.poll(async () => (await coloursOf(page, page.locator('.overview'))).length).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Escape');
  const legend = page.locator('.time .legend i');
  await expect.poll(() => legend.count()).toBeGreaterThan(2);
  const paper = await coloursOf(page, page.locator('.time .legend'));
  for (const sample of await legend.all()) {
    const drawn = await coloursOf(page, sample);
    expect(
      drawn.some((colour) => colour !== paper[0]),
      (await sample.getAttribute('class')) ?? '',
    ).toBe(true);
  }
  // No two parts look the same.
  const looks = await Promise.all(
    (await legend.all()).map(async (sample) => (await sample.screenshot()).toString('base64')),
  );
  expect(new Set(looks).size).toBe(looks.length);
  await expect
    .poll(() => page.locator('.event.open').evaluate((open) => getComputedStyle(open).outlineStyle))
    .toBe('solid');
  await closeCalm(page);
});
