// On the map: two rings around a spot for one chosen measure, and what the search opens comes into view, without a move where it is in view.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const mapAt = atlasForAll({ reducedMotion: 'reduce' });

test('one measure rings the spots that it is printed for; the search moves the map only to what is out of view', async () => {
  const atlas = await mapAt('?from=1917-01-01&to=1922-12-31&measure=executed&map=4/59/31');
  const { page } = atlas;
  await atlas.waitForMap();
  const ringed = () => page.locator('.map-canvas').getAttribute('data-ringed');
  await expect.poll(async () => Number(await ringed())).toBeGreaterThan(5);
  await page.getByText(/^Rings on the map: /).waitFor();
  await page.getByRole('button', { name: 'Take off: Figure: executed' }).click();
  await expect.poll(ringed).toBe('0');

  const camera = () => new URL(page.url()).searchParams.get('map')?.split('/').map(Number) ?? [];
  const open = async (words: string, title: RegExp) => {
    await page.keyboard.press('/');
    await page.keyboard.insertText(words);
    await page.getByRole('option').filter({ hasText: title }).first().click();
    await page.getByRole('article').filter({ hasText: words }).first().waitFor();
  };
  await open('Bokii', /^Gleb Bokii’s report on Petrograd/);
  await atlas.panel('Petrograd').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBeNull();
  expect(camera()).toEqual([4, 59, 31]);
  await open('Ekaterinodar', /Ekaterinodar.* 19\d\d/);
  await expect.poll(() => camera()[1]).toBeLessThan(50);
  // Neither of the two has brought the map nearer.
  expect(camera()[0]).toBe(4);
});
