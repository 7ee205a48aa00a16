// No name of the map says the wrong thing: over the years and from near and far each touches its own mark, and lies on no other.
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

test('each name touches its own mark and is nearest to it, in 12 windows and from 6 cameras', async () => {
  const page = await openPage({
    path: `${inject('testPagesAddress')}names.html`,
    viewport: { width: 1280, height: 720 },
  });
  await page.locator('.map-canvas[data-ready="true"]').waitFor();
  const faults: string[] = [];
  let names = 0;
  for (const camera of cameras) {
    for (const [from, to] of windows) {
      const measured: Measured = await page.evaluate((asked) => (window as unknown as NamesWindow).look(...asked), [
        from,
        to,
        camera,
      ] as [string, string, [number, number, number]]);
      names += measured.names;
      for (const fault of measured.faults) faults.push(`${from} to ${to}, ${camera.join('/')}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect(names).toBeGreaterThan(200);

  // The measure finds what it looks for: without room kept for the marks, names lie on them.
  await page.evaluate(() => (window as unknown as NamesWindow).giveMarksUp());
  let found = 0;
  for (const camera of cameras.slice(0, 3)) {
    const asked: [string, string, [number, number, number]] = ['1917-01-01', '1922-12-31', camera];
    const { faults } = await page.evaluate((what) => (window as unknown as NamesWindow).look(...what), asked);
    found += faults.length;
  }
  expect(found).toBeGreaterThan(0);
  await closeCalm(page);
}, 600_000);
