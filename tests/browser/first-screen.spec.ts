// What the first screen owes to its reader: a map that is not covered, and a time control that takes a sixth of the height.
import { expect, inject, test } from 'vitest';
import type { NamesWindow } from '../pages/names-page.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { closeCalm, openPage } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });

const desktops = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
] as const;
const phones = [
  [390, 844],
  [360, 640],
] as const;

test('the time control takes at most a sixth of a desktop, in each language', async () => {
  const faults: string[] = [];
  for (const language of ['en', 'ru', 'uk']) {
    const { page } = await atlasAt(`?lang=${language}`, { loaded: true });
    const strip = page.getByRole('group', { name: /^(Time|Время|Час)$/ });
    await strip.waitFor();
    for (const [width, height] of desktops) {
      await page.setViewportSize({ width, height });
      const box = await strip.boundingBox();
      if (!box || box.height > height / 6 + 1) faults.push(`${language}, ${width}x${height}: ${box?.height} pixels`);
    }
  }
  expect(faults).toEqual([]);
});

test('the first view shows the marks of all years and the whole of the Crimea, with nothing over them', async () => {
  const page = await openPage({ path: `${inject('testPagesAddress')}names.html` });
  await page.locator('.map-canvas[data-complete="true"]').waitFor();
  /** As in geo/atlas.json. */
  const view: [number, number, number, number] = [22, 43, 67, 65.5];
  for (const [width, height] of [...desktops, ...phones]) {
    await page.setViewportSize({ width, height });
    // The map follows the size of the window a moment later.
    await expect
      .poll(() => page.evaluate((view) => (window as unknown as NamesWindow).covered('crimea', view), view), {
        message: `${width}x${height}`,
      })
      .toEqual([]);
  }
  await closeCalm(page);
});
