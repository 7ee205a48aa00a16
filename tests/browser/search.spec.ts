// The search box as a reader uses it: by keyboard alone, in any spelling, on a phone, with hostile words.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const phoneAt = atlasForAll({ withoutMap: true, viewport: { width: 390, height: 844 }, context: { hasTouch: true } });

interface Search {
  field: Locator;
  list: Locator;
  options: Locator;
  /** Puts the cursor into the field with `/` and types. */
  type(words: string): Promise<void>;
}

function searchOf({ page }: AtlasDriver): Search {
  const field = page.getByRole('combobox', { name: 'Search places, events and sources' });
  const list = page.getByRole('listbox', { name: 'Search results' });
  return {
    field,
    list,
    options: list.getByRole('option'),
    async type(words) {
      await page.keyboard.press('/');
      await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.insertText(words);
    },
  };
}

const highlighted = ({ list }: Search) => list.getByRole('option', { selected: true });

describe('the search box', () => {
  it('leads from any spelling to the place, by keyboard alone', async () => {
    const atlas = await atlasAt('');
    const search = searchOf(atlas);
    for (const spelling of ['Екатеринодаръ', 'Krasnodar', 'Ekaterinodar', 'Yekaterinodar', 'Yekaterindar']) {
      await search.type(spelling);
      const places = search.list.getByRole('group', { name: /^Places/ });
      await places.getByRole('option', { name: /^Ekaterinodar/ }).waitFor();
      await atlas.page.keyboard.press('ArrowDown');
      await expect.poll(() => highlighted(search).textContent()).toContain('Ekaterinodar');
      await atlas.page.keyboard.press('Enter');
      await atlas.panel('Ekaterinodar').waitFor();
      await expect.poll(() => search.field.inputValue()).toBe('');
      expect(new URL(atlas.page.url()).searchParams.get('place')).toBe('ekaterinodar');
      await atlas.panel('Ekaterinodar').getByRole('button', { name: 'Close' }).click();
      await atlas.panel('Ekaterinodar').waitFor({ state: 'detached' });
    }
  });

  it('groups what it finds, narrows with the first row, and takes the words off again', async () => {
    const atlas = await atlasAt('?from=1918-01-01&to=1918-12-31');
    const before = await atlas.statusText();
    const search = searchOf(atlas);
    await search.type('Lenin');
    await search.options.first().waitFor();
    const groups = await search.list.getByRole('group').evaluateAll((nodes) => nodes.map((node) => node.textContent));
    // What the words are the name of can be chosen as a filter: here a person.
    const named = /(Places|Narrow to Person named: Vladimir Lenin|Events|Persons and bodies|Sources).*/s;
    expect(groups.map((text) => text?.replace(named, '$1'))).toEqual([
      'Places',
      'Narrow to Person named: Vladimir Lenin',
      'Events',
      'Persons and bodies',
      'Sources',
    ]);
    const offer = (await search.options.first().textContent()) ?? '';
    const [, all, inWindow] = /^Show the (\d+) records with “Lenin”(\d+) of them/.exec(offer) ?? [];
    expect(Number(inWindow)).toBeGreaterThan(0);
    expect(Number(all)).toBeGreaterThanOrEqual(Number(inWindow));
    await atlas.page.keyboard.press('Enter');
    await expect.poll(() => new URL(atlas.page.url()).searchParams.get('q')).toBe('Lenin');
    // All of them are shown, or counted as what no map and no window holds.
    const offMap = await atlas.page.getByText(/^\d+ more records? without a date or a place/).textContent();
    const shown = Number(all) - Number(/^\d+/.exec(offMap ?? '')?.[0]);
    expect(shown).toBeGreaterThan(Number(inWindow));
    await expect.poll(atlas.statusText).toContain(`${shown} records from`);
    await atlas.page.getByRole('button', { name: 'Take off: Words: “Lenin”' }).click();
    await atlas.page.getByRole('button', { name: /^Back to / }).click();
    await expect.poll(atlas.statusText).toBe(before);
  });

  it('closes and clears with Escape, and goes round with the arrows', async () => {
    const atlas = await atlasAt('');
    const search = searchOf(atlas);
    await search.type('Dzerzhinski');
    await search.options.filter({ hasText: 'The Cheka is set up under Dzerzhinsky' }).waitFor();
    await atlas.page.keyboard.press('ArrowUp');
    await expect.poll(() => search.options.last().getAttribute('aria-selected')).toBe('true');
    await atlas.page.keyboard.press('Escape');
    await search.list.waitFor({ state: 'hidden' });
    await expect.poll(() => search.field.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => search.field.inputValue()).toBe('Dzerzhinski');
    await atlas.page.keyboard.press('Escape');
    await expect.poll(() => search.field.inputValue()).toBe('');
  });

  it('opens narrowed from an address, the list and the status line agreeing', async () => {
    const atlas = await atlasAt('?q=putilov&from=1917-01-01&to=1922-12-31');
    const listed = await atlas.listed();
    expect(listed.get('Putilov works')).toBeGreaterThan(0);
    expect(listed.has('Crimea')).toBe(false);
    await expect.poll(() => atlas.statusText()).toContain(`${listed.size} place`);
    await atlas.page.getByRole('button', { name: 'Take off: Words: “putilov”' }).waitFor();
  });

  it('says when nothing is found, and takes hostile words as words', async () => {
    const atlas = await atlasAt('');
    const search = searchOf(atlas);
    const hostile = [
      '<img src=x onerror=alert(1)>qqxyzzy',
      '<script>window.broken = true</script>',
      '\u202egnorw qqxyzzy',
      '(.*)+$[^\\]{9}qqxyzzy',
      `${'y'.repeat(5_000)}`,
      '***',
    ];
    for (const words of hostile) {
      await search.type(words);
      await atlas.page.getByText('Try fewer words').waitFor();
      await expect.poll(() => search.options.count()).toBe(0);
      await atlas.page.keyboard.press('Enter');
      await search.field.fill('');
      await search.field.blur();
    }
    await expect.poll(() => atlas.page.evaluate(() => 'broken' in window)).toBe(false);
    await expect.poll(() => atlas.page.locator('.search img, .search script').count()).toBe(0);
  });

  it('has rows for a thumb on a phone, inside its screen', async () => {
    const atlas = await phoneAt('');
    const search = searchOf(atlas);
    await search.field.tap();
    await search.field.fill('Петроград');
    const row = search.options.filter({ hasText: 'Saint Petersburg' });
    await row.waitFor();
    for (const box of [await search.field.boundingBox(), await row.boundingBox()]) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    }
    await row.tap();
    await atlas.panel('Petrograd').waitFor();
  });
});
