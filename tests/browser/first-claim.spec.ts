// A place's page answers on its first screen: a whole claim, with its figure, source, stance, date and the words of the passage; and a country
// with very many records is no longer than three screens.
import { expect, test } from 'vitest';
import { atlasForAll, goWithin } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

const screens = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

test.each(['en', 'ru', 'uk'])(
  'the first claim is on the first screen, and many records are few lines (%s)',
  async (language) => {
    const atlas = await atlasAt(`?lang=${language}`, { loaded: true });
    const { page } = atlas;
    // That the map cannot be drawn is said above the page: no reader with a map sees it.
    await page.locator('.notices button').last().click();
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      const size = `${viewport.width}x${viewport.height}`;
      for (const place of ['crimea', 'petrograd', 'tambov-governorate']) {
        await goWithin(page, `?place=${place}&lang=${language}`);
        const claim = page.locator('.panel .claim').first();
        await claim.waitFor();
        const parts = ['.figure', '.says', '.stance', '.source', '.claim-line', 'q', '.claim-ways'];
        for (const part of parts) {
          const inSight = () =>
            claim
              .locator(part)
              .first()
              .evaluate((element) => {
                const head = document.querySelector('.panel-head')?.getBoundingClientRect();
                const { top, bottom } = element.getBoundingClientRect();
                return top >= (head?.bottom ?? 0) - 1 && bottom <= innerHeight;
              });
          await expect.poll(inSight, { message: `${part} of ${place} at ${size}` }).toBe(true);
        }
      }
      await goWithin(page, `?place=soviet-russia&lang=${language}`);
      await page.locator('.panel .record-group').first().waitFor();
      const height = await page.locator('.panel').evaluate((panel) => panel.scrollHeight);
      expect(height, `Soviet Russia at ${size}`).toBeLessThanOrEqual(3 * viewport.height);
    }
  },
);
