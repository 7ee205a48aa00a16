// The sources' own pages: reached from the head of the page, readable in order, and linked with the records.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

test('a reader opens the sources, one of them, and a record from it', async () => {
  const atlas = await atlasAt('');
  const { page } = atlas;
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  const sources = atlas.panel('Sources');
  await sources.waitFor();
  await expect.poll(() => sources.getByRole('article').count()).toBe(5);
  await expect.poll(() => sources.textContent()).toContain('Leggett, George. The Cheka');
  await sources.getByRole('button', { name: 'All that Timenote says, in order' }).click();
  const timenote = atlas.panel('Timenote');
  await timenote.waitFor();
  const readOfIt = timenote.getByRole('link', { name: 'What was read of it, line by line' });
  const reading = await page.request.get(new URL((await readOfIt.getAttribute('href')) ?? '', page.url()).href);
  expect(await reading.text()).toContain('<em>No claim:</em>');
  const lines = await timenote.locator('.source-claims').last().locator(':scope > li .claim-line').allTextContents();
  const numbers = lines.map((line) => Number(/\d+/.exec(line)?.[0]));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  await timenote
    .getByRole('button', { name: /^Crimea: / })
    .first()
    .click();
  await atlas.panel('Crimea').waitFor();
  await page.goBack();
  await atlas.panel('Timenote').waitFor();
  expect(new URL(page.url()).searchParams.get('about')).toBe('timenote-red-terror');
});
