// What the first screen owes to its reader: a time control that takes a sixth of the height. That nothing covers the map: names-on-map.spec.ts.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

const desktops = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
] as const;

test('the time control takes at most a sixth of a desktop, in each language', async () => {
  const faults: string[] = [];
  for (const language of ['en', 'ru', 'uk']) {
    const { page } = await atlasAt(`?lang=${language}`, { loaded: true });
    const strip = page.getByRole('group', { name: /^(Time|Время|Час)$/ });
    await strip.waitFor();
    for (const [width, height] of desktops) {
      await page.setViewportSize({ width, height });
      const box = await strip.boundingBox();
      if (!box || box.height > height / 6 + 1) faults.push(`${language}, ${width}x${height}: ${box?.height} pixels`);
    }
  }
  expect(faults).toEqual([]);
});
