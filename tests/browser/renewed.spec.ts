// The atlas is published again while it is open: each tab says so, goes on with what it has, and opens the new edition on its own view.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { type AtlasDriver, driveAtlas, openAtlas } from './atlas-driver.ts';
import { closePage, faultsOf } from './browser-session.ts';
import { type FailingHost, openFailingHost } from './failing-host.ts';
import { writeSecondEdition } from './second-edition.ts';

const folders = { first: '', second: '' };
let host: FailingHost;

beforeAll(() => {
  folders.first = mkdtempSync(join(tmpdir(), 'atlas-first-'));
  folders.second = mkdtempSync(join(tmpdir(), 'atlas-second-'));
  cpSync(join(projectRoot, 'dist'), folders.first, { recursive: true, filter: (path) => !path.endsWith('.map') });
  writeSecondEdition(folders.first, folders.second);
});
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  host = await openFailingHost(folders.first);
});
afterEach(() => host.close());

/** What only a worker imports: its files are those of the worker. */
const ofWorkers = ['src/own-records/files/read-parquet.ts'];

/** Source files that the program imports when they are first wanted, from the project's root; those of the command line are no concern of the page. */
function laterParts(): { imported: string[]; named: string[] } {
  const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('commands'),
  );
  const texts = files.map((file) => [file, readFileSync(join(projectRoot, 'src', file), 'utf8')] as const);
  const imported = texts.flatMap(([file, text]) =>
    [...text.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)].map(([, to]) => join('src', dirname(file), to ?? '')),
  );
  const named = texts.flatMap(([, text]) =>
    [...text.matchAll(/['"](src\/[\w/-]+\.tsx?)['"]/g)].map(([, name]) => name ?? ''),
  );
  const ofPage = imported.filter((part) => !ofWorkers.includes(part));
  return { imported: [...new Set(ofPage)].sort(), named: [...new Set(named)].sort() };
}

test('the page knows the files of every part that is fetched later, and asks for none by another name', () => {
  const page = readFileSync(join(folders.first, 'index.html'), 'utf8');
  const { parts } = JSON.parse(/id="edition">(.*?)<\/script>/.exec(page)?.[1] ?? '{}') as {
    parts: Record<string, string[]>;
  };
  const { imported, named } = laterParts();
  expect(Object.keys(parts).sort()).toEqual(imported);
  const languages = imported.filter((part) => part.startsWith('src/messages/'));
  expect(named).toEqual(imported.filter((part) => !languages.includes(part)));
  for (const files of Object.values(parts)) {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(folders.first, file)), file).toBe(true);
  }
});

const renewed = 'The atlas has been renewed. The new edition opens on the same view.';
const openIt = (page: Page) => page.locator('.notices').getByRole('button', { name: 'Open the new edition' });
const table = (page: Page) => page.getByRole('grid').or(page.getByRole('table')).first();
const showTable = (page: Page) => page.getByRole('radio', { name: 'Records' }).click({ force: true });

const mainOf = (folder: string): string => {
  const name = readdirSync(join(folder, 'assets')).find((file) => /^index-.*\.js$/.test(file));
  if (!name) throw new Error(`${folder} holds no main script`);
  return name;
};
const runs = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1) ?? '',
  );

async function closeOrdered(page: Page) {
  const others = faultsOf(page).filter((fault) => !/Failed to load resource/.test(fault));
  expect(others).toEqual([]);
}

/** A second tab of the same browser. */
async function secondTab(first: AtlasDriver, path: string): Promise<AtlasDriver> {
  const page = await first.page.context().newPage();
  await page.goto(`${host.address}${path}`);
  return driveAtlas(page);
}

test.each([
  ['knows them no more', null],
  ['sends its front page for them', 'page'],
] as const)('parts that are gone are told as a renewed atlas, where the host %s; in every tab', async (_, failure) => {
  const a = await openAtlas({ path: `${host.address}?from=1918-09-01&to=1918-09-30`, withoutMap: true });
  const b = await secondTab(a, '?place=petrograd&from=1919-01-01&to=1919-12-31');
  await b.panel('Petrograd').waitFor();
  await host.publish(folders.second);
  // What the new edition has is given; what it has not is answered as such hosts do.
  const gone = readdirSync(join(folders.first, 'assets')).map((name) => name.replaceAll('.', '\\.'));
  if (failure) host.fail(new RegExp(gone.join('|')), failure);

  await a.typeDates('1918-09-01', '1918-09-15');
  await showTable(a.page);
  await a.page.getByRole('status').filter({ hasText: renewed }).waitFor();
  await a.page.locator('.records').getByRole('alert').filter({ hasText: renewed }).waitFor();
  await openIt(a.page).click();
  await table(a.page).waitFor();
  await expect.poll(() => runs(a.page)).toBe(mainOf(folders.second));
  await expect.poll(() => a.window()).toEqual({ from: '1918-09-01', to: '1918-09-15' });
  await expect.poll(() => a.page.getByText(renewed).count()).toBe(0);

  // The other tab goes on with what it has, and is told when it needs what is gone.
  await b.typeDates('1919-01-01', '1919-06-30');
  await expect.poll(() => runs(b.page)).toBe(mainOf(folders.first));
  await b.page.getByText('Download what is shown').click();
  await b.page.locator('.view-sheet').getByRole('button', { name: 'GeoJSON' }).click();
  await b.page.locator('.view-sheet').getByText(renewed).waitFor();
  await openIt(b.page).click();
  await b.page.waitForFunction((name) => document.querySelector(`script[src$="${name}"]`), mainOf(folders.second));
  await b.panel('Petrograd').waitFor();
  await expect.poll(() => b.window()).toEqual({ from: '1919-01-01', to: '1919-06-30' });
  await closeOrdered(a.page);
  await closePage(a.page);
});

test('a file that one host lost, in the same edition, is no renewed atlas', async () => {
  const { page } = await openAtlas({ path: host.address, withoutMap: true });
  host.fail(/RecordTable-/, 404);
  await showTable(page);
  await page.getByRole('alert').filter({ hasText: 'has not arrived yet' }).waitFor();
  await expect.poll(() => page.getByText(renewed).count()).toBe(0);
  host.mend();
  await table(page).waitFor();
  await closeOrdered(page);
  await closePage(page);
});

test('the map that is fetched from a renewed host says why it is missing', async () => {
  host.fail(/map-view-.*\.js/, 503);
  const { page } = await openAtlas({ path: host.address });
  await page.getByRole('alert').filter({ hasText: 'its program did not arrive' }).waitFor();
  host.mend();
  await host.publish(folders.second);
  await page.getByRole('alert').filter({ hasText: 'its program is of an edition that has been replaced' }).waitFor();
  await openIt(page).click();
  await page.locator('.map-canvas[data-ready="true"]').waitFor();
  await closeOrdered(page);
  await closePage(page);
});

/** Hashed names that the offline copy keeps. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.split('/').at(-1) ?? '');
  });

test('with an offline copy one tab opens the new edition, and the other goes on with its own until it does the same', async () => {
  const options = { withoutMap: true, context: { serviceWorkers: 'allow' } } as const;
  const a = await openAtlas({ path: `${host.address}?from=1918-09-01&to=1918-09-30`, ...options });
  await a.page.locator('.offline').waitFor({ state: 'attached' });
  await a.page.reload();
  const b = await secondTab(a, '?place=petrograd&from=1919-01-01&to=1919-12-31');
  await b.panel('Petrograd').waitFor();
  await host.publish(folders.second);
  await a.page.reload();
  await openIt(a.page).waitFor();
  await openIt(b.page).waitFor();

  await openIt(a.page).click();
  await a.page.waitForFunction((name) => document.querySelector(`script[src$="${name}"]`), mainOf(folders.second));
  await a.page.getByRole('list', { name: 'Places' }).waitFor();
  await expect.poll(() => a.window()).toEqual({ from: '1918-09-01', to: '1918-09-30' });

  // B has fetched none of these before, and the host has them no more.
  await expect.poll(() => runs(b.page)).toBe(mainOf(folders.first));
  await b.page.getByText('Cite this view').first().click();
  await b.page.locator('.cite-box').getByRole('button', { name: /^Copy/ }).first().waitFor();
  await showTable(b.page);
  await table(b.page).waitFor();
  await expect.poll(() => openIt(b.page).count()).toBe(1);
  await expect.poll(() => kept(b.page)).toContain(mainOf(folders.first));

  await openIt(b.page).click();
  await b.page.waitForFunction((name) => document.querySelector(`script[src$="${name}"]`), mainOf(folders.second));
  await table(b.page).waitFor();
  await b.panel('Petrograd').waitFor();
  // Nobody lives on the first edition any more: its files go.
  await expect.poll(() => kept(b.page)).not.toContain(mainOf(folders.first));
  await expect.poll(() => kept(b.page)).toContain(mainOf(folders.second));
  await expect.poll(() => b.page.getByText(renewed).count()).toBe(0);
  await closeOrdered(a.page);
  await closePage(a.page);
});
