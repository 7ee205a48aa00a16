// Versions side by side: what Crimea's and Petrograd's pages must keep apart.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

test('Crimea shows every version, from the lowest count to the highest estimate and the doubt, with who says each', async () => {
  const atlas = await atlasAt('?event=crimea-executions-1920-1921');
  const article = atlas.panel('Crimea').locator('article#atlas-event-crimea-executions-1920-1921');
  await article.waitFor();
  const claims = article.locator('.claim');
  const claimWith = (words: string) => claims.filter({ has: atlas.page.locator('.figure', { hasText: words }) });
  await expect.poll(() => claimWith('4,534 executed').textContent()).toContain('The Last Hermitage');
  await expect.poll(() => claimWith('40,000 executed').textContent()).toContain('Solonevich');
  const melgunov = (await claimWith('150,000 executed').textContent()) ?? '';
  for (const part of ['Melgunov', '50,000', '100,000']) expect(melgunov).toContain(part);
  const wikipedia = claims.filter({ has: atlas.page.locator('.figure', { hasText: /^50,000 executed$/ }) });
  await expect
    .poll(() => wikipedia.filter({ has: atlas.page.locator('.source', { hasText: 'Wikipedia' }) }).count())
    .toBe(1);
  const doubting = claims.filter({ has: atlas.page.locator('.stance-disputes') });
  await expect.poll(() => doubting.filter({ hasText: 'Sevastopol Pravda' }).count()).toBe(1);
});

test('Petrograd keeps its figures of autumn 1918 apart', async () => {
  const atlas = await atlasAt('?place=petrograd&from=1918-08-15&to=1918-12-31');
  const panel = atlas.panel('Petrograd');
  await panel.waitFor();
  const articlesWith = (figure: string) =>
    panel.getByRole('article').filter({ has: atlas.page.locator('.figure', { hasText: figure }) });
  const titles = new Set<string>();
  for (const figure of ['1,300', 'more than 500', '800', '6,229']) {
    const article = articlesWith(figure).first();
    await article.waitFor();
    titles.add((await article.getByRole('heading', { level: 3 }).textContent()) ?? '');
  }
  // 800 shot and 6,229 imprisoned are one report; the other figures are matters of their own.
  expect(titles.size).toBe(3);
  await expect.poll(() => articlesWith('800').first().textContent()).toContain('Bok');
  await expect.poll(() => articlesWith('more than 500').first().textContent()).toContain('Izvestia');
});
