// No name of the map says the wrong thing: over the years and from near and far each touches its own mark, and lies on no other; and in the first view
// nothing that the page has put over the map covers a mark or a name.
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Measured, NamesWindow } from '../pages/names-page.ts';
import { closeCalm, openPage } from './browser-session.ts';

const windows = [
  ['1917-01-01', '1922-12-31'],
  ...['1917-11-01', '1918-03-01', '1918-07-01', '1918-09-01', '1918-11-01', '1919-02-01'].map((from) => [
    from,
    '1919-04-30',
  ]),
  ...['1919-03-01', '1919-08-01', '1920-06-01', '1920-11-01', '1921-03-01'].map((from) => [from, '1922-06-30']),
] as [string, string][];

/** Zoom, latitude, longitude: the whole, the south, the capitals, the Crimea, the Volga, and near enough for the sites of a city. */
const cameras: [number, number, number][] = [
  [3, 54, 43],
  [4, 48, 38],
  [5, 57, 34],
  [6, 45.2, 34.5],
  [6.5, 46.3, 48],
  [8.5, 59.93, 30.3],
];

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const languages = ['en', 'ru', 'uk'] as const;
/** As in geo/atlas.json. */
const view: [number, number, number, number] = [22, 43, 67, 65.5];

type Look = Parameters<NamesWindow['look']>;

/** Each window from each camera once; each camera and each window in each language and at each size. */
const looks = cameras.flatMap((camera, c) =>
  windows.map(([from, to], w) => ({
    language: languages[(c + w) % languages.length],
    size: sizes[(c + 2 * w) % sizes.length],
    asked: [from, to, camera] as Look,
  })),
);

const lookAt = (page: Page, asked: Look): Promise<Measured> =>
  page.evaluate((what) => (window as unknown as NamesWindow).look(...what), asked);

test.each(languages)(
  'nothing lies over marks, names and the Crimea in the first view; each name is at its own mark (%s)',
  async (language) => {
    const page = await openPage({
      path: `${inject('testPagesAddress')}names.html?lang=${language}`,
      viewport: { width: 1440, height: 900 },
    });
    await page.locator('.map-canvas[data-complete="true"]').waitFor();
    for (const size of sizes) {
      await page.setViewportSize(size);
      // The map follows the size of the window a moment later, and its names the map.
      await expect
        .poll(() => page.evaluate((all) => (window as unknown as NamesWindow).covered('crimea', all), view), {
          message: `${size.width}x${size.height}`,
        })
        .toEqual([]);
    }
    const faults: string[] = [];
    let names = 0;
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const { asked } of looks.filter((look) => look.language === language && look.size === size)) {
        const measured = await lookAt(page, asked);
        names += measured.names;
        const [from, to, camera] = asked;
        for (const fault of measured.faults)
          faults.push(`${size.width}x${size.height}, ${from} to ${to}, ${camera.join('/')}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
    expect(names).toBeGreaterThan(60);

    if (language !== 'en') return closeCalm(page);
    // The measure finds what it looks for: without room kept for the marks, names lie on them.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(() => (window as unknown as NamesWindow).giveMarksUp());
    let found = 0;
    for (const camera of cameras.slice(0, 3))
      found += (await lookAt(page, ['1917-01-01', '1922-12-31', camera])).faults.length;
    expect(found).toBeGreaterThan(0);
    await closeCalm(page);
  },
  600_000,
);
