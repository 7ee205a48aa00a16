// The facets: narrowing the records, with counts that keep their word, everywhere at once.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });

// That the map follows every facet: narrowing.spec.ts.
test('a source is chosen: list, bars and status follow, the address keeps it, and one click clears it', async () => {
  const atlas = await atlasAt('?from=1917-01-01&to=1922-12-31');
  const { page } = atlas;
  const before = await atlas.listed();
  const barsBefore = await page.locator('.bar').count();
  await page.getByText('Filter the records').click();
  const timenote = page.getByRole('group', { name: 'Source' }).getByRole('checkbox', { name: /^Timenote/ });
  const said = Number(/\d+$/.exec((await timenote.locator('..').textContent()) ?? '')?.[0]);
  await timenote.check();
  await expect.poll(() => atlas.statusText()).toContain(`, ${said} records from`);
  const after = await atlas.listed();
  expect(after.size).toBeLessThan(before.size);
  expect(after.has('Armavir')).toBe(false);
  expect(after.get('Crimea')).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.bar').count()).toBeLessThan(barsBefore);
  await expect.poll(() => new URL(page.url()).searchParams.get('source')).toBe('timenote-red-terror');
  expect(await accessibilityFaults(page)).toEqual([]);
  await atlas.choosePlace('Kharkov');
  await expect.poll(() => atlas.panel('Kharkov').textContent()).toMatch(/The filters hide \d+ records? of this page/);
  await page.reload();
  await expect.poll(async () => (await atlas.listed()).size).toBe(after.size);
  await page.getByRole('status').first().getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(async () => (await atlas.listed()).size).toBe(before.size);
});
