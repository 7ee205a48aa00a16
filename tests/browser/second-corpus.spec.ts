// Another corpus than the project's own, of another continent, century, pair of languages and vocabulary, without outlines and without a base
// map: built by ATLAS_GEO alone, it serves the three uses, ships nothing of ours, and says in which language the program speaks.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/commands/publish/offline-copy.ts';
import { runNode, toolFile } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { corpusBreaches, tracesOf } from '../corpus-traces.ts';
import { openAtlas } from './atlas-driver.ts';
import { closeCalm } from './browser-session.ts';

const geo = 'tests/second-corpus/geo';
const folder = mkdtempSync(join(tmpdir(), 'atlas-second-'));
const dist = join(folder, 'dist');
let address = '';
let close = async () => {};

beforeAll(async () => {
  const env = { ...process.env, ATLAS_GEO: geo };
  expect(await runNode(toolFile('vite'), ['build', '--outDir', dist, '--logLevel', 'error'], { env })).toBe(0);
  const served = await serveStatic(dist);
  if (!served.ok) throw new Error(served.sentence);
  ({ address, close } = served);
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

test('a reader browses by place: the list opens a place, its records are sourced in the words of the corpus', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: `${address}?from=1835-01-01&to=1835-12-31` });
  await expect.poll(() => atlas.page.title()).toBe('Atlas of the Great Shake');
  await expect.poll(async () => [...(await atlas.listed()).keys()]).toContain('Talcahuano');
  await atlas.choosePlace('Island of Santa Maria');
  const panel = atlas.panel('Island of Santa Maria');
  const record = panel.getByRole('article');
  await record.getByRole('heading', { name: 'The island of Santa Maria rises' }).waitFor();
  const text = await record.textContent();
  for (const said of [
    'observation',
    'rise of the land',
    'saw it',
    'was told',
    '10 feet high',
    'Captain',
    'Naturalist',
    'ten feet',
  ])
    expect(text).toContain(said);
  await closeCalm(atlas.page);
});

test('a reader moves through time: typed days and play change the list, and the axis is that of 1835', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: address });
  await expect.poll(() => atlas.window()).toEqual({ from: '1835-02-01', to: '1835-03-31' });
  await atlas.typeDates('1835-03-01', '1835-03-10');
  const listed = await atlas.listed();
  expect(listed.has('Valdivia')).toBe(false);
  expect(listed.has('Concepcion')).toBe(true);
  await atlas.typeDates('1835-01-01', '1835-01-10');
  await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('time has reached the day of the shock', async () => (await atlas.listed()).has('Valdivia'));
  await closeCalm(atlas.page);
});

test('a reader clicks a place on the map of coasts and reads who says what', async () => {
  const atlas = await openAtlas({ path: `${address}?from=1835-01-01&to=1835-12-31&map=7/-39.814/-73.242` });
  await atlas.waitForMap();
  const box = await atlas.map.boundingBox();
  if (!box) throw new Error('the map has no size');
  await atlas.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const panel = atlas.panel('Valdivia');
  await panel.waitFor();
  await expect.poll(() => panel.textContent()).toContain('The ground rocked for two minutes');
  await expect.poll(() => atlas.page.getByRole('alert').count()).toBe(0);
  await closeCalm(atlas.page);
});

test('in Spanish the corpus speaks Spanish, and the page says that its own words are English', async () => {
  const atlas = await openAtlas({ withoutMap: true, path: `${address}?lang=es&from=1835-01-01&to=1835-12-31` });
  await expect.poll(() => atlas.page.title()).toBe('Atlas del gran temblor');
  await atlas.page.getByText('The program has no words in this language (Español) yet').waitFor();
  await expect.poll(async () => [...(await atlas.listed()).keys()]).toContain('Bahía de Concepción');
  await atlas.choosePlace('Concepción');
  await expect.poll(() => atlas.panel('Concepción').textContent()).toContain('se lo contaron');
  await expect.poll(() => atlas.page.locator('html').getAttribute('lang')).toBe('en');
  await closeCalm(atlas.page);
});

test('the site ships its own records and nothing of ours', () => {
  const ours = readdirSync('geo', { withFileTypes: true }).filter((entry) => entry.isFile());
  const theirs = readdirSync(geo);
  const shipped = filesBelow(dist);
  const strangers = ours.map(({ name }) => name).filter((name) => !theirs.includes(name));
  // A licence of its own it has by the manifest.
  expect(strangers.filter((name) => shipped.includes(name))).toEqual([]);
  expect(readFileSync(join(dist, 'README.md'), 'utf8')).toBe(readFileSync(join(geo, 'README.md'), 'utf8'));
  expect(existsSync(join(dist, 'basemap', 'basemap.pmtiles'))).toBe(false);
  expect(existsSync(join(dist, 'pictures'))).toBe(false);
  // What names our corpus is nowhere in the pages, tables and scripts of theirs.
  const ofTheProgram = /^THIRD|^LICENSE-program|^about\/program/;
  const texts = shipped.filter(
    (path) => /\.(?:html|csv|json|geojson|bib|webmanifest|txt)$/.test(path) && !ofTheProgram.test(path),
  );
  const tree = new Map(texts.map((path) => [`src/${path}.ts`, readFileSync(join(dist, path), 'utf8')]));
  const { words } = tracesOf('geo');
  expect(corpusBreaches(tree, { words, years: { from: 1, to: 0 } })).toEqual([]);
});
