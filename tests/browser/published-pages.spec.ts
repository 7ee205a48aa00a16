// Every page that is published can be reached by links from the atlas, in each language; axe finds nothing to blame in them; the notices name every
// library that is bundled. Of the built site, as it stands in dist/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { atlasForAll } from './atlas-for-all.ts';
import { type AxeRules, accessibilityFaults, closeCalm, faultsOf, openPage } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const dist = join(projectRoot, 'dist');
const published = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();

/** Links of the page as it stands, as paths of the site; those that leave it are left out. */
const linksOnPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const site = new URL('.', location.href).href;
    return [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const { href } = link as HTMLAnchorElement;
      return href.startsWith(site) ? [href.slice(site.length).replace(/[?#].*/, '')] : [];
    });
  });

/** Links of a plain page, which are all in its text. */
function linksOfFile(path: string): string[] {
  const text = readFileSync(join(dist, path), 'utf8');
  return [...text.matchAll(/<a href="([^"]+)"/g)].flatMap(([, address = '']) => {
    const target = new URL(address.replaceAll('&amp;', '&'), `http://site/${path}`);
    return target.origin === 'http://site' ? [decodeURIComponent(target.pathname.slice(1))] : [];
  });
}

/** All that can be reached from these links, and links that lead to no file. */
function crawl(first: readonly string[]): { reached: Set<string>; broken: string[] } {
  const reached = new Set<string>();
  const broken: string[] = [];
  const waiting = [...first];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    if (!existsSync(join(dist, path))) broken.push(path);
    else if (path.endsWith('.html') && path !== 'index.html') waiting.push(...linksOfFile(path));
  }
  return { reached, broken };
}

test.each(['en', 'ru', 'uk'])(
  'from the atlas in %s every published page is reached by links, and no link is broken',
  async (language) => {
    const { page } = await atlasAt(`?lang=${language}&place=kharkov`);
    await page.locator('.panel .plain-page a').waitFor();
    const links = new Set(await linksOnPage(page));
    expect(links).toContain('places/kharkov.html');
    for (const button of await page.locator('.about-bar > ul button').all()) {
      await button.click();
      await page.locator('.about-body[aria-busy="false"]').waitFor();
      for (const link of await linksOnPage(page)) links.add(link);
      await page.keyboard.press('Escape');
      await page.locator('.about-sheet').waitFor({ state: 'detached' });
    }
    const { reached, broken } = crawl([...links].filter((link) => link !== ''));
    expect(broken).toEqual([]);
    expect(published.length).toBeGreaterThan(80);
    // A place that was taken into another, or a record that is called otherwise now, keeps the address of its page for those who have it.
    const { retired } = JSON.parse(readFileSync(join(projectRoot, 'geo', 'retired.json'), 'utf8'));
    const former = Object.keys(retired).flatMap((id) => [`places/${id}.html`, `records/${id}.html`]);
    // A frame is for the pages of others: they reach it.
    const wanted = published.filter((path) => !['index.html', 'embed.html', ...former].includes(path));
    expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
    if (language !== 'en') expect(links).toContain(`about/index.${language}.html`);
  },
);

describe('the plain pages', () => {
  const shown = published.filter((path) => path.startsWith('about/'));

  // Their structure is the same on any screen: of the large one in the light, the colours are looked at.
  const screens: { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark'; rules: AxeRules }[] = [
    { viewport: { width: 1280, height: 800 }, colorScheme: 'light', rules: 'colours' },
    { viewport: { width: 360, height: 800 }, colorScheme: 'dark', rules: 'all' },
  ];
  let page: Page;
  beforeAll(async () => {
    page = await openPage({ path: 'places/index.html' });
  });
  afterAll(() => closeCalm(page));

  test.each([
    ...shown,
    'places/index.html',
    'places/kharkov.html',
    'places/unplaced.html',
    'records/kharkov-executions-1919-12.html',
  ])('%s is sound for axe, on a phone and in the dark, and no wider than its window', async (path) => {
    await page.goto(new URL(path, inject('atlasAddress')).href);
    for (const { viewport, colorScheme, rules } of screens) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page, 'html', rules), path).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
    expect(faultsOf(page), path).toEqual([]);
  });
});

describe('the notices', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const packageOf = (path: string): string[] =>
    [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name = '']) => name).slice(-1);
  const sourcesOf = (map: string): string[] => (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources;

  test('name every package whose code is in the site, also one that another brought inside a file of its own', () => {
    const assets = join(dist, 'assets');
    const maps = readdirSync(assets).filter((file) => file.endsWith('.js.map'));
    const modules = maps.flatMap((file) => sourcesOf(join(assets, file)).map((source) => join(assets, source)));
    const inside = [...new Set(modules)]
      .filter((file) => file.includes('node_modules') && existsSync(`${file}.map`))
      .flatMap((file) => sourcesOf(`${file}.map`).map((source) => join(dirname(file), source)));
    // A package may stand under another's name, as Preact does under React's.
    const ownName = (folder: string): string => {
      const about = join(projectRoot, 'node_modules', folder, 'package.json');
      return existsSync(about) ? JSON.parse(readFileSync(about, 'utf8')).name : folder;
    };
    const bundled = new Set([...modules, ...inside].flatMap(packageOf).map(ownName));
    expect(bundled.size).toBeGreaterThan(30);
    for (const name of [
      ...bundled,
      'preact',
      '@preact/compat',
      'maplibre-gl',
      'workbox-precaching',
      'workbox-routing',
      'workbox-core',
    ])
      expect(notices, name).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
  });

  test('bring the text of each licence, and the names of the files say whose they are', () => {
    expect(notices).not.toContain('brings no text');
    expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
    expect(notices).toContain('MapLibre contributors');
    expect(readFileSync(join(dist, 'LICENSE-program.txt'), 'utf8')).toContain('MIT License');
    expect(readFileSync(join(dist, 'LICENSE-records.txt'), 'utf8')).toContain('Creative Commons');
    expect(existsSync(join(dist, 'LICENSE'))).toBe(false);
  });
});
