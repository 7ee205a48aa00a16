// Figures side by side at Crimea: the drawing, its order, its table, and the files it is saved as.
import { readFile } from 'node:fs/promises';
import type { Download, Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const phoneAt = atlasForAll({ withoutMap: true, viewport: { width: 390, height: 844 } });

const crimea = '?place=crimea&from=1917-01-01&to=1922-12-31';

async function openChart(open = atlasAt): Promise<{ atlas: AtlasDriver; chart: Locator }> {
  // Afresh: an earlier reader of the page may have asked this record another question.
  const atlas = await open(crimea, { loaded: true });
  const article = atlas.panel('Crimea').locator('article#atlas-event-crimea-executions-1920-1921');
  const chart = article.getByRole('figure').filter({ hasText: 'Executed: 6 figures' });
  await chart.getByRole('img').waitFor();
  return { atlas, chart };
}

const amountsOf = (chart: Locator) => chart.locator('.estimate-figure').allTextContents();

async function saved(atlas: AtlasDriver, chart: Locator, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    atlas.page.waitForEvent('download'),
    chart.getByRole('button', { name }).click(),
  ]);
  return { download, bytes: await readFile(await download.path()) };
}

test('Crimea’s figures stand on one axis, by size or by date, with their voices, and as a table', async () => {
  const { atlas, chart } = await openChart();
  await expect.poll(() => amountsOf(chart)).toEqual(['4,534', '40,000', '50,000', '50,000', '100,000', '150,000']);
  const letters = await chart.locator('.estimate-letter').allTextContents();
  // Three figures are Melgunov's: one voice.
  expect(new Set(letters).size).toBe(4);
  expect(letters.filter((letter) => letter === letters.at(-1))).toHaveLength(3);
  const points = await chart
    .locator('circle')
    .evaluateAll((all) => all.map((point) => Number(point.getAttribute('cx'))));
  expect(points).toEqual([...points].sort((a, b) => a - b));
  const byDate = chart.getByRole('button', { name: 'By date of the source' });
  await byDate.click();
  await expect.poll(() => byDate.getAttribute('aria-pressed')).toBe('true');
  await expect
    .poll(async () => (await amountsOf(chart)).sort())
    .toEqual(['100,000', '150,000', '4,534', '40,000', '50,000', '50,000']);
  await chart.getByRole('button', { name: 'By size' }).click();

  await chart.getByRole('button', { name: 'Table' }).click();
  const rows = chart.getByRole('row');
  await expect.poll(() => rows.count()).toBe(7);
  const lowest = rows.filter({ has: atlas.page.getByRole('rowheader', { name: '4,534' }) });
  await expect.poll(() => lowest.textContent()).toContain('The Last Hermitage');
  expect(await accessibilityFaults(atlas.page, '.panel')).toEqual([]);
});

test('a chart is saved as SVG and as PNG, with title, window, sources and attribution, and fetches nothing', async () => {
  const { atlas, chart } = await openChart();
  const svg = await saved(atlas, chart, 'Save as SVG');
  expect(svg.download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
  const text = svg.bytes.toString('utf8');
  const read = await atlas.page.evaluate((markup) => {
    const document_ = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const elements = [...document_.querySelectorAll('*')];
    const values = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
    return {
      broken: document_.querySelector('parsererror') !== null,
      root: document_.documentElement.nodeName,
      names: [...new Set(elements.map(({ nodeName }) => nodeName))],
      values: values.filter((one) => /href|url\(|var\(|^style=|^on/.test(one)),
      words: document_.documentElement.textContent ?? '',
    };
  }, text);
  expect(read).toMatchObject({ broken: false, root: 'svg', values: [] });
  expect(read.names.filter((name) => /^(script|image|foreignObject|use|style)$/.test(name))).toEqual([]);
  for (const part of [
    'Executions in Crimea',
    '150,000',
    '1 January 1917',
    '31 December 1922',
    'Red Terror Atlas',
    'CC BY 4.0',
  ])
    expect(read.words).toContain(part);

  const png = await saved(atlas, chart, 'Save as PNG');
  expect(png.download.suggestedFilename()).toMatch(/\.png$/);
  expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  // Twice the drawing's width and its margins, and more than an empty sheet weighs.
  const drawn = (await chart.getByRole('img').boundingBox())?.width ?? 0;
  expect(png.bytes.readUInt32BE(16)).toBe(2 * (Math.ceil(drawn) + 32));
  expect(png.bytes.length).toBeGreaterThan(10_000);
});

test('Crimea’s sum takes the whole, names the towns’ counts as its parts, and lists the towns’ records apart', async () => {
  const atlas = await atlasAt(crimea);
  const panel = atlas.panel('Crimea');
  const sums = panel.getByRole('region', { name: 'Added up' });
  await sums.waitFor();
  await expect.poll(() => sums.textContent()).toContain('is not a count of victims');
  await expect.poll(() => sums.textContent()).toContain('1 event: from 4,534 to 150,000 executed');
  await sums.getByText('What is left out and why (4)').click();
  const kerch = sums.getByRole('listitem').filter({ hasText: 'Kerch' }).last();
  await expect.poll(() => kerch.textContent()).toContain('part of Executions in Crimea after the defeat of Wrangel');
  await panel.getByText('In places inside (7)').click();
  await expect.poll(() => panel.locator('.inside li').count()).toBe(7);
  await panel
    .locator('.inside')
    .getByRole('button', { name: /Feodosia/ })
    .click();
  await atlas.panel('Feodosia').waitFor();
});

test('on a phone the chart is as wide as the page and no wider', async () => {
  const { atlas, chart } = await openChart(phoneAt);
  await expect
    .poll(() => atlas.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
  const box = await chart.getByRole('img').boundingBox();
  expect(box?.width).toBeGreaterThan(330);
  const past = await chart
    .locator('text')
    .evaluateAll((all, right) => all.filter((one) => one.getBoundingClientRect().right > right).length, 390);
  expect(past).toBe(0);
  await chart.getByRole('button', { name: 'Table' }).click();
  await chart.getByRole('table').waitFor();
  await expect
    .poll(() => atlas.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
  expect(await accessibilityFaults(atlas.page, '.panel')).toEqual([]);
});
