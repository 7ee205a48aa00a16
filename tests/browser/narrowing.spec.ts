// Narrowing the records by facets and lens, reading them as a table: what is counted is what is shown, by mouse, keyboard and address.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const mapAt = atlasForAll({ reducedMotion: 'reduce', viewport: { width: 1000, height: 640 } });
const phoneAt = atlasForAll({ withoutMap: true, viewport: { width: 390, height: 844 }, context: { hasTouch: true } });

const allYears = 'from=1917-01-01&to=1922-12-31';

/** The number that the status line says of records. */
async function recordsSaid(atlas: AtlasDriver): Promise<number> {
  return Number(/, ([\d,]+) records? /.exec(await atlas.statusText())?.[1]?.replace(',', ''));
}

/** The count beside a choice: the last number of its label. */
async function countOf(page: Page, role: 'checkbox' | 'radio', name: string | RegExp, group?: string): Promise<number> {
  const within = group ? page.getByRole('group', { name: group, exact: true }) : page;
  const label = within.getByRole(role, { name }).first().locator('..');
  return Number(/(\d+)$/.exec((await label.textContent()) ?? '')?.[1]);
}

/** Status and list say the same, and the map where it is drawn. */
async function shouldAgree(atlas: AtlasDriver, records: number, isDrawn = true): Promise<void> {
  await expect.poll(() => recordsSaid(atlas)).toBe(records);
  const listed = await atlas.listed();
  if (isDrawn) await expect.poll(() => atlas.marks()).toBe(listed.size);
  await expect.poll(() => atlas.statusText()).toMatch(new RegExp(`^${listed.size} places?, `));
}

test('each of the eleven facets keeps what its count promises; chips name the choices and take them off', async () => {
  const atlas = await mapAt(`?${allYears}`);
  const { page } = atlas;
  await atlas.waitForMap();
  const whole = await recordsSaid(atlas);
  await page.getByText('Filter the records').click();
  const names = [
    ...['Category', 'Kind', 'Source', 'Stance', 'Evidence', 'Figure', 'Period', 'Victims', 'Done by', 'Position'],
    'Person named',
  ];
  for (const name of names) {
    const group = page.getByRole('group', { name, exact: true });
    const fold = group.getByRole('button', { name, exact: true });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    const box = group.getByRole('checkbox').nth(1);
    const said = Number(/(\d+)$/.exec((await box.locator('..').textContent()) ?? '')?.[1]);
    await box.check();
    await shouldAgree(atlas, said);
    await page.getByRole('list', { name: 'Your choice' }).getByRole('button').click();
    await expect.poll(() => recordsSaid(atlas)).toBe(whole);
    await expect.poll(() => box.isChecked()).toBe(false);
  }
  const victims = page.getByRole('group', { name: 'Victims', exact: true });
  const few = await victims.getByRole('checkbox').count();
  await victims.getByRole('button', { name: /^Show all/ }).click();
  await expect.poll(() => victims.getByRole('checkbox').count()).toBeGreaterThan(few);
});

test('through a lens the map, the list and the counts are what one source tells, or two beside one another', async () => {
  const atlas = await mapAt(`?${allYears}`);
  const { page } = atlas;
  await atlas.waitForMap();
  const whole = await recordsSaid(atlas);
  await page.locator('.facets.lens > summary').click();
  const wikipedia = await countOf(page, 'radio', /^Wikipedia/, 'Told by');
  await page.getByRole('radio', { name: /^Wikipedia/ }).check();
  await shouldAgree(atlas, wikipedia);
  await page.getByText(`What Wikipedia tells: ${wikipedia} of ${whole} records`).waitFor();
  for (const name of ['Official reports only', 'Disputed only']) {
    const said = await countOf(page, 'radio', new RegExp(`^${name}`), 'Told by');
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
    await shouldAgree(atlas, said);
  }
  await page.getByRole('radio', { name: 'Compare two' }).check();
  await page.getByRole('combobox', { name: 'First source' }).selectOption({ label: 'Timenote' });
  await page.getByRole('combobox', { name: 'Second source' }).selectOption({ label: 'Wikipedia' });
  const shows = page.getByRole('radiogroup', { name: 'Which of their records' }).getByRole('radio');
  const counts: number[] = [];
  for (let i = 0; i < 5; i++) {
    const said = Number(/(\d+)$/.exec((await shows.nth(i).locator('..').textContent()) ?? '')?.[1]);
    await shows.nth(i).check();
    await shouldAgree(atlas, said);
    counts.push(said);
  }
  const [either = 0, ...parts] = counts;
  expect(parts.every((part) => part > 0)).toBe(true);
  expect(either).toBeGreaterThanOrEqual(Math.max(...parts));
  await expect
    .poll(() => new URL(page.url()).searchParams.get('lens'))
    .toBe('timenote-red-terror,wikipedia-red-terror,second-only');
  expect(await accessibilityFaults(page)).toEqual([]);
  await atlas.status.getByRole('button', { name: 'All sources' }).click();
  await shouldAgree(atlas, whole);
});

test('the table has a row for each record of the status line, is sorted by its heads, and read by keyboard', async () => {
  const atlas = await atlasAt(`?${allYears}`);
  const { page } = atlas;
  await page.getByRole('radio', { name: 'Records', exact: true }).check();
  const grid = page.getByRole('grid', { name: 'Records' });
  await grid.waitFor();
  const records = await recordsSaid(atlas);
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBe(records + 1);
  // Only what is in sight is drawn.
  await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(records / 2);
  const cells = (column: string) => grid.locator(`tbody .column-${column}`).allTextContents();

  const place = grid.getByRole('columnheader', { name: 'Place' });
  await place.getByRole('button').click();
  await expect.poll(() => place.getAttribute('aria-sort')).toBe('ascending');
  await expect.poll(async () => (await cells('place'))[0]).toMatch(/^A/);
  await place.getByRole('button').click();
  await expect.poll(() => place.getAttribute('aria-sort')).toBe('descending');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('place,desc');

  // From the last head Tab leads to the first row; arrows to the others, End to the last, Enter opens one.
  await grid.getByRole('columnheader').last().getByRole('button').focus();
  await page.keyboard.press('Tab');
  const rowInFocus = () =>
    page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));
  await expect.poll(() => rowInFocus()).toBe(2);
  await page.keyboard.press('ArrowDown');
  await expect.poll(rowInFocus).toBe(3);
  await page.keyboard.press('End');
  await expect.poll(rowInFocus).toBe(records + 1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(rowInFocus).toBe(records);
  const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('heading', { level: 3, name: title, exact: true }).first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(rowInFocus).toBe(records);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect.poll(async () => (await atlas.listed()).size).toBeGreaterThan(0);
});

test('the list of places can be put in another order', async () => {
  const atlas = await atlasAt(`?${allYears}`);
  const order = atlas.page.getByRole('combobox', { name: 'Order of the places' });
  const before = [...(await atlas.listed()).keys()];
  await order.selectOption({ label: 'by name' });
  const byName = [...before].sort(new Intl.Collator('en').compare);
  await expect.poll(async () => [...(await atlas.listed()).keys()]).toEqual(byName);
  await order.selectOption({ label: 'first date' });
  await expect.poll(() => atlas.list.locator('.place-first').count()).toBe(before.length);
});

test.each<[string, string, RegExp, 'with the map'?]>([
  ['a lens', 'lens=timenote-red-terror', /^Told by Timenote$/],
  ['two sources', 'lens=wikipedia-red-terror,timenote-red-terror,differ', /^Where Wikipedia and Timenote differ$/],
  ['a facet below the fold', 'victims=officers', /^Victims: officers$/],
  ['an area', 'area=34.1,44.95,100', /^Within 100 km of 44.95° N 34.1° E$/],
  ['a polygon', 'area=32,44,37,44,37,47,32,47', /^Polygon of 4 corners$/, 'with the map'],
  ['words', 'q=cheka', /^Words: “cheka”$/],
])('a link brings %s, says it as a chip, and shows no more than that', async (_what, search, chip, map) => {
  const atlas = await (map ? mapAt : atlasAt)(`?${allYears}&list=records&sort=figures,desc&${search}`);
  const { page } = atlas;
  const choice = page.getByRole('list', { name: 'Your choice' }).getByRole('button');
  await expect.poll(() => choice.textContent()).toMatch(chip);
  const some = await recordsSaid(atlas);
  expect(some).toBeGreaterThan(0);
  const grid = page.getByRole('grid', { name: 'Records' });
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(some + 1));
  await expect
    .poll(() => grid.getByRole('columnheader', { name: 'Figures' }).getAttribute('aria-sort'))
    .toBe('descending');
  await page.getByRole('radio', { name: 'Places', exact: true }).check();
  await shouldAgree(atlas, some, map !== undefined);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => recordsSaid(atlas)).toBeGreaterThan(some);
});

test('an empty table says so and leads to the nearest record', async () => {
  const atlas = await atlasAt('?from=1950-01-01&to=1950-12-31&list=records');
  await atlas.page
    .getByRole('region', { name: 'Records' })
    .getByRole('button', { name: /^Nearest: / })
    .click();
  await atlas.page.getByRole('article').first().waitFor();
});

test('on a phone a card opens its record', async () => {
  const atlas = await phoneAt(`?${allYears}&list=records`);
  const { page } = atlas;
  const card = page.getByRole('grid', { name: 'Records' }).locator('tbody tr').first();
  const title = (await card.locator('button').textContent()) ?? '';
  // Anywhere on the card.
  await card.tap({ position: { x: 20, y: 8 } });
  await page.getByRole('article').getByRole('heading', { level: 3, name: title, exact: true }).first().waitFor();
});
