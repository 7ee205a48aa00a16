// The ways from the page to what is published with it: by name, by keyboard, in three languages, and where the words do not arrive.
import { expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/languages.ts';
import { worded } from '../../src/model/words.ts';
import { description } from '../own-corpus.ts';
import { openAtlas } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults, closePage } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });

/** The names of the contract, and a word that stands on each sheet. */
const sheets: [name: string, says: RegExp][] = [
  ['How the records are made', /who says what, where it is printed/],
  ['Key of the map', /records, not of victims/],
  ['Where the sources disagree', /No figure is preferred/],
  ['Data', /claims\.csv/],
  ['What changed', /version \d+\.\d+/],
  ['Corrections', /No address for corrections is set in this copy/],
  ['Keyboard', /Page Up/],
  ['About', /no register of victims/],
];

test('each opens by keyboard, is named, closes by Escape and gives the focus back', async () => {
  const { page } = await atlasAt('');
  const nav = page.getByRole('navigation', { name: 'About the atlas' });
  await expect
    .poll(() => nav.getByRole('list').getByRole('button').allTextContents())
    .toEqual(sheets.map(([name]) => name));
  for (const [name, says] of sheets) {
    const button = nav.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name, exact: true });
    await sheet.getByText(says).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test('a sheet opened in the moment in which another closes stays open', async () => {
  const { page } = await atlasAt('');
  const nav = page.getByRole('navigation', { name: 'About the atlas' });
  await nav.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('dialog', { name: 'Data', exact: true }).waitFor();
  // The browser tells of a closed dialog later than it takes it from the screen.
  await nav.getByRole('button', { name: 'About', exact: true, includeHidden: true }).evaluate((button: HTMLElement) => {
    document.querySelector('dialog')?.close();
    button.click();
  });
  const about = page.getByRole('dialog', { name: 'About', exact: true });
  await about.getByText(/no register of victims/).waitFor();
  await page.keyboard.press('Escape');
  await about.waitFor({ state: 'detached' });
});

test('closing a sheet leaves an open place alone; a click beside it closes it', async () => {
  const atlas = await atlasAt('?place=kharkov');
  const { page } = atlas;
  await atlas.panel('Kharkov').waitFor();
  await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Keyboard', exact: true }).click();
  await sheet.waitFor();
  await page.mouse.click(5, 5);
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => atlas.panel('Kharkov').count()).toBe(1);
});

test('“only what is disputed” shows it in the list, and the plain page of a place is one click from its panel', async () => {
  const atlas = await atlasAt('');
  const { page } = atlas;
  await page.getByRole('button', { name: 'Where the sources disagree', exact: true }).click();
  await page.getByRole('button', { name: 'Show only what is disputed, of all years' }).click();
  await page.locator('.about-sheet').waitFor({ state: 'detached' });
  await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBe('disputed');
  await expect.poll(async () => [...(await atlas.listed()).keys()]).toContain('Crimea');
  await atlas.choosePlace('Crimea');
  await page.getByRole('link', { name: 'Plain page of this place' }).click();
  await page.getByRole('heading', { level: 1, name: 'Crimea' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/places\/crimea\.html$/);
});

test.each(['ru', 'uk'] as const)(
  'in %s every sheet speaks the language and leads to pages in it where there are some',
  async (language) => {
    const messages = await loadMessages(language);
    const { page } = await atlasAt(`?lang=${language}`);
    const names = Object.entries(messages.aboutBar).flatMap(([key, name]) =>
      ['records', 'key', 'conflicts', 'data', 'changes', 'corrections', 'keyboard', 'about'].includes(key)
        ? [name]
        : [],
    );
    const nav = page.getByRole('navigation', { name: messages.aboutBar.title });
    await expect
      .poll(async () => new Set(await nav.getByRole('list').getByRole('button').allTextContents()))
      .toEqual(new Set(names));
    await nav.getByRole('button', { name: messages.aboutBar.about, exact: true }).click();
    await page.locator(`.about-body a[href="about/index.${language}.html"]`).click();
    await page.getByRole('heading', { level: 1, name: worded(description.title, language) }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
  },
);

test('where the words do not arrive the sheet says so', async () => {
  const { page } = await openAtlas({ withoutMap: true });
  await page.route(/\/assets\/(AboutContents|en-about)-/, (route) => route.abort());
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'has not arrived yet' }).waitFor();
  // The browser writes the refused request into its console.
  await closePage(page);
});
