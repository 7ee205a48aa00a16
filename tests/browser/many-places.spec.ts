// Many places, drawn and found by the atlas itself: the same picture as MapLibre's, and the same answer to a click.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBenchPage } from '../../bench/build-page.ts';
import type { bench, Way } from '../../bench/page/page.ts';
import { sweep } from '../../bench/synthetic-events.ts';
import { type ServedFolder, serveFolder } from '../../src/commands/browse-folder.ts';
import { closeCalm, openPage } from './browser-session.ts';

type BenchWindow = { bench: typeof bench; view: Awaited<ReturnType<typeof bench.openView>> };

let served: ServedFolder;
beforeAll(async () => {
  served = await serveFolder(await buildBenchPage());
});
afterAll(() => served.close());

async function openBench(): Promise<Page> {
  const page = await openPage({ path: served.address, viewport: { width: 700, height: 500 } });
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

const firstDay = sweep.firstDay + 600;

test('marks look the same whether MapLibre draws them or the atlas itself', async () => {
  const page = await openBench();
  /** Shows two months around a selected place in one of the two ways, and keeps the picture. */
  const keep = (way: Way, selected: number, theme: 'paper' | 'night') =>
    page.evaluate(
      async ([one, number, colours, day]) => {
        const { bench } = window as unknown as BenchWindow;
        await bench.prepare({ ground: 'plain', events: 3_000, way: one, theme: colours, camera: [45, 52, 3.4] });
        await bench.showOnce(day, 60, number);
        await bench.keepPicture();
      },
      [way, selected, theme, firstDay] as const,
    );
  const differing = (one: number, other: number, limit: number) =>
    page.evaluate((all) => (window as unknown as BenchWindow).bench.differing(...all), [one, other, limit] as const);

  await keep('native', 4, 'paper');
  await keep('own', 4, 'paper');
  await keep('own', 5, 'paper');
  await keep('native', 4, 'night');
  await keep('own', 4, 'night');
  for (const [one, other] of [
    [0, 1],
    [3, 4],
  ] as const) {
    // Where marks overlap at the edge of one of MapLibre's tiles, their order differs.
    expect(await differing(one, other, 64)).toBe(0);
    expect(await differing(one, other, 16)).toBeLessThan(0.002);
  }
  // A ring around another place is a difference that is seen.
  expect(await differing(1, 2, 64)).toBeGreaterThan(0);
  expect(await differing(1, 4, 64)).toBeGreaterThan(0.5);
  await closeCalm(page);
});

test('with many places a click finds the mark under it, and where there is none, nothing', async () => {
  const page = await openBench();
  const place = 4;
  const view = await page.evaluate(
    async ([number, day]) => {
      const { bench } = window as unknown as BenchWindow;
      const opened = await bench.openView(30_000, number, 9);
      (window as unknown as BenchWindow).view = opened;
      opened.show(day, day + 60, -1);
      return { areMany: opened.areMany, id: opened.placeIds[number] };
    },
    [place, firstDay] as const,
  );
  expect(view.areMany).toBe(true);
  await page.locator('#map[data-ready="true"]').waitFor();
  await expect.poll(() => page.locator('#map').getAttribute('data-marks')).not.toBe('0');
  await page.mouse.click(350, 250);
  const answers = () =>
    page.evaluate(() => {
      const { clicked, faults } = (window as unknown as BenchWindow).view;
      return { clicked, faults };
    });
  await expect.poll(answers).toEqual({ clicked: [view.id], faults: [] });
  // Off the mark by more than it reaches.
  await page.mouse.click(350, 330);
  await page.mouse.click(350, 250);
  await expect.poll(answers).toEqual({ clicked: [view.id, view.id], faults: [] });
  await closeCalm(page);
});

test('marks that the atlas draws itself keep their size, and are sharp, on a screen of another density', async () => {
  const page = await openBench();
  await page.evaluate(
    async ([day]) => {
      const { bench } = window as unknown as BenchWindow;
      const opened = await bench.openView(30_000, 4, 6);
      opened.show(day, day + 60, -1);
    },
    [firstDay] as const,
  );
  await page.locator('#map[data-ready="true"]').waitFor();
  await expect.poll(() => page.locator('#map').getAttribute('data-marks')).not.toBe('0');
  /** How much of the picture has the colour of marks. */
  const share = async () => {
    const png = (await page.screenshot()).toString('base64');
    return page.evaluate(async (data) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      pen.drawImage(picture, 0, 0);
      const pixels = pen.getImageData(0, 0, picture.width, picture.height).data;
      let red = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at] ?? 0) > (pixels[at + 1] ?? 0) + 40 && (pixels[at] ?? 0) > (pixels[at + 2] ?? 0) + 40) red += 1;
      return red / (picture.width * picture.height);
    }, png);
  };
  const density = () =>
    page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth);
  const before = await share();
  expect(before).toBeGreaterThan(0.002);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 700,
    height: 500,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(density).toBeCloseTo(2, 1);
  // Drawn for one density on a canvas of another they would be four times as large, or a quarter.
  await expect.poll(async () => Math.abs((await share()) / before - 1)).toBeLessThan(0.25);
  await session.detach();
  await closeCalm(page);
});
