// A story is written in the page by keyboard: from views, moved, undone, saved, left, found again, opened from its file, and read; then on a phone,
// and where the browser keeps nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, closeCalm, openPage } from './browser-session.ts';

const panelOf = (page: Page) => page.getByRole('region', { name: 'Your story' });
const headings = (page: Page) =>
  panelOf(page)
    .getByRole('textbox', { name: 'Heading' })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
const focusedName = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      (document.activeElement as HTMLInputElement)?.labels?.[0]?.textContent,
  );

/** Saves the story, and gives its text. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panelOf(page).getByRole('button', { name: 'Save as a file' }).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('written from views by keyboard, reordered, undone, saved, closed and opened again it is the same', async () => {
  const page = await openPage({
    withoutMap: true,
    path: '?from=1920-10-01&to=1921-03-31&event=crimea-executions-1920-1921',
  });
  const story = panelOf(page);
  const add = page.getByRole('button', { name: 'Add this view as a step of a story' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Heading');
  await page.keyboard.type('Crimea');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Text');
  await page.keyboard.type('Nobody counted 77.');

  // What is wrong is said beside the line, in words, once the field has been left; before that nothing is.
  await expect.poll(() => story.locator('.draft-fault').count()).toBe(0);
  await page.keyboard.press('Tab');
  await story.getByText('Nothing says yet what this step rests on.').waitFor();
  await story.getByText('Line 1: 77 stands in no claim that the step cites.').waitFor();
  await expect.poll(() => story.locator('.draft-fault').count(), { message: 'the number is a hint' }).toBe(1);
  await story.getByText('Cite what is shown now', { exact: true }).press('Enter');
  const cite = story.getByRole('button', { name: /^Cite \(/ }).first();
  await cite.press('Enter');
  await expect.poll(() => story.getByText('Nothing says yet what this step rests on.').count()).toBe(0);
  const text = story.getByRole('textbox', { name: 'Text', exact: true });
  await expect.poll(() => text.inputValue()).toMatch(/^Nobody counted 77\.\[\^crimea-executions-1920-1921-[\w-]+\]$/);
  await story
    .getByRole('button', { name: /^Figure: / })
    .first()
    .press('Enter');
  const written = await text.inputValue();
  expect(written).toContain('{figure crimea-');
  // Below it the text as it will be read, with the value and the number of the note.
  const preview = story.getByRole('region', { name: 'As your readers will see it' });
  await expect.poll(() => preview.textContent()).toMatch(/Nobody counted 77\.1[^{]+$/);
  await text.fill(written.replace('77', 'them'));

  // Another step, of another view; the first is moved below it.
  await page.evaluate(() => history.pushState(null, '', '?from=1918-08-30&to=1918-09-03&place=petrograd'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await page.getByRole('region', { name: 'Petrograd', exact: true }).waitFor();
  await add.press('Enter');
  await expect.poll(() => headings(page)).toEqual(['Crimea', '']);
  await page.keyboard.type('Petrograd');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => headings(page)).toEqual(['Petrograd', 'Crimea']);
  await expect.poll(() => focusedName(page), { message: 'the focus goes along' }).toBe('Heading');
  await page.keyboard.press('Control+z');
  await expect.poll(() => headings(page)).toEqual(['Crimea', 'Petrograd']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => headings(page)).toEqual(['Petrograd', 'Crimea']);
  for (const [field, value] of [
    ['Title', 'Two winters'],
    ['One sentence below the title', 'A lede.'],
    ['Who has written it', 'A class'],
  ] as const)
    await story.getByRole('textbox', { name: field, exact: true }).fill(value);
  const before = await saved(page);
  expect(before.name).toBe('two-winters.md');
  expect(before.text).toMatch(
    /^---\ntitle: Two winters\nlede: A lede\.\nauthors: A class\nedition: [\d.]+\n---\n\n## Petrograd\n\nview: \?/,
  );
  expect(await accessibilityFaults(page, '.writing')).toEqual([]);

  // Left and come back to, it is here; another begun takes nothing away.
  await story.getByRole('button', { name: 'Close' }).press('Enter');
  await page.reload();
  await page.getByText('Stories', { exact: true }).first().waitFor();
  const goOn = page.getByRole('button', { name: 'Go on writing “Two winters”' });
  if (!(await goOn.isVisible())) await page.getByText('Stories', { exact: true }).press('Enter');
  await goOn.press('Enter');
  await expect.poll(() => headings(page)).toEqual(['Petrograd', 'Crimea']);
  await story.getByRole('button', { name: 'Begin another' }).press('Enter');
  await expect.poll(() => headings(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => headings(page)).toEqual(['Petrograd', 'Crimea']);
  expect((await saved(page)).text).toBe(before.text);

  // Opened from its file it is the same.
  await story.getByRole('button', { name: 'Begin another' }).press('Enter');
  const file = join(tmpdir(), `atlas-${process.pid}-two-winters.md`);
  writeFileSync(file, before.text);
  await expect
    .poll(() => story.locator('input[type=file]').isVisible(), { message: 'a button of our own stands for it' })
    .toBe(false);
  await story.locator('input[type=file]').setInputFiles(file);
  await expect.poll(() => headings(page)).toEqual(['Petrograd', 'Crimea']);
  expect((await saved(page)).text).toBe(before.text);
  writeFileSync(file, new Uint8Array([0xff, 0xfe, 0x00]));
  await story.locator('input[type=file]').setInputFiles(file);
  await story.getByText('is no text in UTF-8: nothing was taken from it.').waitFor();

  // Read as its readers will, with values and notes; found again at its step; and gone back to.
  await story.getByRole('button', { name: 'Read it' }).press('Enter');
  const reader = page.getByRole('region', { name: 'Story', exact: true });
  await reader.getByText('Step 1 of 2').waitFor();
  await page.keyboard.press('ArrowRight');
  await reader.getByText('Step 2 of 2').waitFor();
  await expect.poll(() => reader.textContent()).toContain('Nobody counted them.');
  await expect.poll(() => reader.locator('.story-notes li').count()).toBe(1);
  await page.reload();
  await reader.getByText('Step 2 of 2').waitFor();
  await reader.getByRole('button', { name: 'Back to writing' }).press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Heading');

  // On a phone: under the map, nothing wider than the screen, and all of it to be reached by a finger.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const small = await story
    .locator('.quiet')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
  expect(await accessibilityFaults(page, '.writing', 'others')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: '400 %' }).toBe(320);

  // A browser that refuses to keep it says so.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await story.getByRole('textbox', { name: 'Title', exact: true }).fill('Three winters');
  await story.getByText('This browser keeps nothing').waitFor();

  // Passed on as a file, it leads straight to reading.
  await story.getByRole('button', { name: 'Close' }).press('Enter');
  writeFileSync(file, before.text);
  await page.getByLabel('Open a story from a file').setInputFiles(file);
  await reader.getByText('Step 1 of 2').waitFor();
  await closeCalm(page);
});
