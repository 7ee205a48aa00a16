// Three tasks of readers, from the first view to an answer on the screen: what is clicked or tapped is counted, and has to be in sight, so that nobody
// has to scroll for it.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const phone = { width: 390, height: 844 };

/** Most clicks that a task may take. */
const mostClicks = 4;

const isInSight = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && over !== null && (over.contains(element) || element.contains(over));
  });

interface Hand {
  clicks: number;
  click(target: Locator): Promise<void>;
  /** Into what has the focus. */
  type(words: string): Promise<void>;
}

function handOn(page: Page): Hand {
  const hand: Hand = {
    clicks: 0,
    async click(target) {
      await target.waitFor();
      await expect.poll(() => isInSight(target), { message: `${target} is in sight` }).toBe(true);
      const box = await target.boundingBox();
      if (!box) throw new Error(`${target} has no place on the screen`);
      // Where it stands: Playwright's own click would scroll to it.
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      hand.clicks++;
    },
    async type(words) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
      await page.keyboard.insertText(words);
    },
  };
  return hand;
}

/** On the first screen that it leads to. */
const answers = (target: Locator) =>
  expect.poll(() => isInSight(target), { message: `${target} is in sight` }).toBe(true);

test('a lesson on the figures of the Crimea; Astrakhan in March 1919 quoted on a phone; all of Melgunov, and one claim checked', async () => {
  const clicks: Record<string, number> = {};

  const { page } = await atlasAt('', { loaded: true });
  const teacher = handOn(page);
  // That the map cannot be drawn is said above the page: no reader with a map sees it.
  await page.locator('.notices button').last().click();
  await teacher.click(page.getByText('Stories', { exact: true }).first());
  await teacher.click(page.getByRole('link', { name: /Crimea · lesson/ }));
  await teacher.click(page.getByRole('button', { name: 'Next step' }));
  await answers(page.locator('.story-question h4'));
  await answers(page.locator('.panel .figure', { hasText: '4,534' }).first());
  clicks['A lesson on the figures of the Crimea'] = teacher.clicks;

  await atlasAt('', { loaded: true, viewport: phone });
  const journalist = handOn(page);
  await page.locator('.notices button').last().click();
  await journalist.click(page.getByRole('combobox', { name: /^Search/ }));
  await journalist.type('Astrakhan March 1919');
  await journalist.click(page.getByRole('option', { name: /^Shootings and drownings in Astrakhan/ }));
  const claim = page.locator('.panel article.open .claim').first();
  await answers(claim.locator('.figure').first());
  await answers(claim.locator('.claim-line'));
  await journalist.click(claim.getByRole('button', { name: 'Quote' }));
  await expect.poll(() => claim.innerText()).toMatch(/copied/i);
  clicks['Astrakhan, March 1919, quoted on a phone'] = journalist.clicks;

  await atlasAt('', { loaded: true });
  const historian = handOn(page);
  await page.locator('.notices button').last().click();
  await historian.click(page.getByRole('combobox', { name: /^Search/ }));
  await historian.type('Melgunov');
  await historian.click(page.getByRole('option', { name: /Melgunov.*credited in/ }));
  await page.getByRole('button', { name: /^Take off: .*Melgunov/ }).waitFor();
  await historian.click(page.getByRole('grid').getByRole('button', { name: /^Executions in Crimea after/ }));
  const credited = page.locator('.panel .claim', { has: page.locator('mark', { hasText: 'Melgunov' }) }).first();
  await answers(credited.locator('mark'));
  await answers(credited.locator('q').first());
  await historian.click(credited.getByRole('button', { name: /^Copy where the passage stands/ }));
  await expect.poll(() => credited.innerText()).toMatch(/copied/i);
  clicks['All that is credited to Melgunov, one claim checked'] = historian.clicks;

  console.info(clicks);
  for (const taken of Object.values(clicks)) expect(taken).toBeLessThanOrEqual(mostClicks);
});
