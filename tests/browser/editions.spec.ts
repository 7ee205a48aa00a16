// A sealed edition opened in the page of today: its records, the notice, the comparison and the way back; the history in a record; what is asked for only
// when it is wanted; an edition that nobody knows. Without the map, which has no part in it.
import { expect, test } from 'vitest';
import { driveAtlas, openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm, openPage } from './browser-session.ts';

const then = 'Executions in Kharkov after its retaking in December 1919';
const today = 'Executions in Kharkov when it was retaken, December 1919';
const record = 'event=kharkov-executions-1919-12';

test('an edition shows its own records, says what has changed, compares them with today and leads back', async () => {
  const page = await openPage({ withoutMap: true, path: `?${record}&asof=0.1.0` });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('heading', { name: then }).waitFor();
  await expect.poll(() => page.getByRole('heading', { name: today }).count()).toBe(0);
  const notice = page.locator('.edition-notice');
  await notice
    .getByText(/of the records, as they stood on 30 November 2026\. Of the \d+ shown \d+ have changed since\./)
    .waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Link to this record' }).first().getAttribute('href'))
    .toContain('asof=2026.1');

  await page.getByRole('button', { name: 'Cite this record' }).first().click();
  await page
    .getByText(/data version 2026\.1/)
    .first()
    .waitFor();
  await page
    .getByText(/event=[\w-]+&asof=2026\.1/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');

  await notice.getByRole('button', { name: 'See what changed' }).click();
  const sheet = page.getByRole('dialog', { name: 'Edition 2026.1 and today' });
  await sheet.getByText(/^New: \d+\. Changed: \d+\. Taken out: \d+\.$/).waitFor();
  await sheet.getByRole('checkbox').uncheck();
  const entry = sheet.locator('details').filter({ hasText: today });
  await entry.locator('summary').click();
  await entry.getByText(then).waitFor();
  await entry.getByText('The date belongs to the retaking', { exact: false }).waitFor();
  expect(await accessibilityFaults(page, 'dialog')).toEqual([]);
  await entry.getByRole('link', { name: 'As it stands today' }).click();
  await page.getByRole('heading', { name: today }).waitFor();
  await expect.poll(() => page.locator('.edition-notice').count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('asof')).toBe(null);

  await page.goBack();
  await page.getByRole('heading', { name: then }).waitFor();
  await page.locator('.edition-notice').getByRole('button', { name: 'Open the records of today' }).click();
  await page.getByRole('heading', { name: today }).waitFor();
  await closeCalm(page);
});

test('the history of a record is fetched when it is wanted, told in words, and folded by Escape; an unknown edition is said', async () => {
  const page = await openPage({
    withoutMap: true,
    path: `?${record}&asof=2031.7`,
    viewport: { width: 390, height: 844 },
  });
  const driver = await driveAtlas(page);
  await page.getByRole('heading', { name: today }).waitFor();
  await driver.until('the edition is refused', async () =>
    (await driver.statusText()).includes(
      'The address asks for asof “2031.7”, which this atlas does not know; it was left out.',
    ),
  );
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect
    .poll(async () => (await loaded()).filter((name) => /edition-|records\/|RecordHistory|EditionNotice/.test(name)))
    .toEqual([]);

  const article = page.getByRole('article', { name: today });
  const button = article.getByRole('button', { name: 'History' });
  await button.focus();
  await page.keyboard.press('Enter');
  const history = article.getByRole('region', { name: `History: ${today}` });
  await history.getByText('In the atlas since edition 2026.1, 30 November 2026.').waitFor();
  await history.getByText(then).waitFor();
  await history.getByText('The date belongs to the retaking', { exact: false }).waitFor();
  await history.getByText('Claim of Wikipedia, line 62').waitFor();
  expect(await accessibilityFaults(page, '.history-box')).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  await expect
    .poll(async () => (await loaded()).some((name) => name.endsWith('/records/kharkov-executions-1919-12.json')))
    .toBe(true);

  const feed = await page.evaluate(async () => {
    const parsed = new DOMParser().parseFromString(await (await fetch('changes.atom')).text(), 'application/xml');
    return [parsed.documentElement.nodeName, parsed.querySelectorAll('entry').length > 0] as const;
  });
  expect(feed).toEqual(['feed', true]);

  await button.focus();
  await page.keyboard.press('Escape');
  await history.waitFor({ state: 'detached' });
  await button.click();
  await history.getByRole('link', { name: 'As it stood in edition 2026.1' }).click();
  await page.getByRole('heading', { name: then }).waitFor();
  await page.locator('.edition-notice').waitFor();
  await closeCalm(page);
});

test.each([
  ['ru', 'Открыт выпуск 2026.1', 'История', 'В атласе с выпуска 2026.1'],
  ['uk', 'Відкрито випуск 2026.1', 'Історія', 'В атласі з випуску 2026.1'],
])('in %s too', async (language, notice, history, since) => {
  const { page } = await openAtlas({ withoutMap: true, path: `?${record}&asof=2026.1&lang=${language}` });
  await page.locator('.edition-notice').getByText(notice, { exact: false }).waitFor();
  await page.getByRole('button', { name: history }).first().click();
  await page.getByText(since, { exact: false }).waitFor();
  await closeCalm(page);
});
