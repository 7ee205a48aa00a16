// Rival datings are read on the band of a period, by pointer and by keyboard; a person is found by search and leads to their claims.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

test('a band tells who dates its period how, and a person chosen in the search leaves the claims that name them', async () => {
  const atlas = await atlasAt('?from=1917-01-01&to=1922-12-31');
  const { page } = atlas;
  const band = page.getByRole('button', { name: 'Red Terror, as the sources date it' });
  const says = page.getByRole('tooltip');
  await band.hover();
  await expect.poll(() => says.locator('p').count()).toBe(2);
  const [begins = '', ends = ''] = await says.locator('p').allTextContents();
  expect(begins).toMatch(/^Begins: .*between 17 August 1918 and 30 August 1918 \(Wikipedia\)/);
  expect(ends).toMatch(/^Ends: .*not later than 15 October 1918 \(Timenote, Wikipedia\).*1921 \(Serge study notes\)/);
  const box = await says.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1440).toBe(true);
  await page.mouse.move(5, 5);
  await expect.poll(() => says.count()).toBe(0);
  // As one comes to it by keyboard.
  await band.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => says.count()).toBe(1);
  expect(await band.getAttribute('aria-describedby')).toBe(await says.getAttribute('id'));
  await page.keyboard.press('Escape');
  await expect.poll(() => says.count()).toBe(0);

  await page.getByRole('combobox').first().fill('Kannegisser');
  await page.getByRole('option', { name: /Person named.*Leonid Kannegisser/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('person')).toBe('leonid-kannegisser');
  // The records are listed at once; one of them is opened, and says whose claims they are.
  await page.getByRole('grid').getByRole('button', { name: 'Assassination of Moisei Uritsky' }).click();
  const record = page.getByRole('article', { name: 'Assassination of Moisei Uritsky' });
  await record.locator('.claim mark', { hasText: 'Leonid Kannegisser' }).first().waitFor();
  // Another person whom it names is one click away.
  await record.locator('.persons').getByRole('link', { name: 'Moisei Uritsky' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('person')).toBe('moisei-uritsky');
});
