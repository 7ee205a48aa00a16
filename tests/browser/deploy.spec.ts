// The site on real servers, with the header files of the build: a frame of any page but embed.html stays blank in a page of another site; policy, keeping,
// packing and ranges are as the files say; and an atlas that is published again under an open page says so.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { openAtlas } from './atlas-driver.ts';
import { closePage, openPage } from './browser-session.ts';
import { writeSecondEdition } from './second-edition.ts';
import { loopback, type StaticHost, staticHosts } from './static-hosts.ts';

const work = mkdtempSync(join(tmpdir(), 'atlas-deploy-'));
const site = join(work, 'site');
const dist = join(projectRoot, 'dist');
/** Pages that none but the site itself may frame: the last is a place of the same name as the page that all may frame. */
const own = ['', 'index.html', 'places/index.html', 'about/index.html', 'places/embed.html'];

let page: Page;
let around: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  cpSync(dist, site, {
    recursive: true,
    filter: (path) => !/\.map$|\/(data|editions|schemas|pictures|records|persons)$/.test(path),
  });
  cpSync(join(dist, 'places', 'index.html'), join(site, 'places', 'embed.html'));
  // A server may run as somebody who owns nothing.
  chmodSync(work, 0o755);
  const empty = join(work, 'around');
  mkdirSync(empty);
  writeFileSync(join(empty, 'index.html'), '<!doctype html><title>A page that is not ours</title>');
  around = await serveStatic(empty);
  if (!around.ok) throw new Error(around.sentence);
  page = await openPage({ path: around.address.replace(loopback, 'localhost') });
});

afterAll(async () => {
  await closePage(page);
  if (around.ok) await around.close();
  rmSync(work, { recursive: true, force: true });
});

/** Puts a frame into the page around, and tells whether anything of it is shown. */
async function isBlank(address: string): Promise<boolean> {
  await page.evaluate(
    (src) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', loaded, { once: true });
        frame.src = src;
        document.body.replaceChildren(frame);
      }),
    address,
  );
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error('the page has no frame');
  // Chromium puts a page of its own in the place of one that must not be framed.
  return frame.url() !== address;
}

/** The reader's parts of the page that are fetched later, by the first letters of their file. */
const fileOf = (start: RegExp): string => {
  const name = readdirSync(join(site, 'assets')).find((file) => start.test(file));
  if (!name) throw new Error(`no file of the build fits ${start}`);
  return `assets/${name}`;
};

async function headersOf(host: StaticHost, path: string, headers: Record<string, string> = {}): Promise<Headers> {
  const answer = await fetch(`${host.address}${path}`, { headers });
  await answer.arrayBuffer();
  expect(answer.ok, `${path} is answered`).toBe(true);
  return answer.headers;
}

describe.each(staticHosts)('%s', (name, open, isHere) => {
  if (!isHere)
    console.warn(`${name} is not installed here: its header file is not tried (Debian: apt-get install ${name}).`);
  const skipped = isHere ? '' : `: SKIPPED, ${name} is not installed`;
  /** The others stand for hosts whose answers are read from `_headers` alone. */
  const isServer = name === 'nginx' || name === 'apache2';
  let host: StaticHost;
  beforeAll(async () => {
    if (isHere) host = await open({ work, site });
  });
  afterAll(() => host?.close());

  test.skipIf(!isHere)(`lets other sites frame embed.html alone${skipped}`, async () => {
    for (const path of own) expect(await isBlank(`${host.address}${path}`), `/${path} is framed`).toBe(true);
    expect(await isBlank(`${host.address}embed.html?show=list&lang=en`), 'embed.html is blank').toBe(false);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('list', { name: 'Places' }).getByRole('button').first().waitFor();
    await frame.getByRole('link', { name: 'Open in the atlas' }).waitFor();
  });

  test.skipIf(!isHere)(`sends policy, keeping and readers as the header file says${skipped}`, async () => {
    for (const path of ['', 'index.html', 'embed.html', 'places/index.html']) {
      const said = await headersOf(host, path);
      expect(said.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(said.get('x-content-type-options'), path).toBe('nosniff');
      expect(said.get('access-control-allow-origin'), path).toBe(null);
      expect(said.get('cache-control') ?? '', path).not.toContain('immutable');
    }
    expect((await headersOf(host, fileOf(/^page-.*\.js$/))).get('cache-control')).toContain('immutable');
    for (const path of ['element.js', 'atlas.json', 'cities.geojson'])
      expect((await headersOf(host, path)).get('access-control-allow-origin'), path).toBe('*');
  });

  test.skipIf(!isHere || !isServer)(
    `sends text packed, and of the tiles only what is asked for${skipped}`,
    async () => {
      const texts = [
        fileOf(/^page-.*\.js$/),
        fileOf(/^compiled-atlas-.*\.json$/),
        'basemap/world.geojson',
        'index.html',
      ];
      for (const path of texts) {
        const said = await headersOf(host, path, { 'Accept-Encoding': 'gzip' });
        expect(said.get('content-encoding'), path).toBe('gzip');
        expect(said.get('vary'), path).toMatch(/accept-encoding/i);
      }
      const answer = await fetch(`${host.address}basemap/basemap.pmtiles`, {
        headers: { Range: 'bytes=0-6', 'Accept-Encoding': 'gzip' },
      });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-encoding')).toBe(null);
      expect(await answer.text()).toBe('PMTiles');
    },
  );

  test.skipIf(!isHere || !isServer)(`is published again under an open page, which says so${skipped}`, async () => {
    const { page: reader } = await openAtlas({ path: `${host.address}?place=petrograd`, withoutMap: true });
    const [first, second] = [join(work, 'first'), join(work, 'second')];
    cpSync(site, first, { recursive: true });
    writeSecondEdition(site, second);
    const publish = (folder: string) => {
      rmSync(join(site, 'assets'), { recursive: true });
      cpSync(folder, site, { recursive: true });
    };
    try {
      publish(second);
      await reader.getByRole('radio', { name: 'Records' }).click({ force: true });
      await reader.locator('.notices').getByRole('button', { name: 'Open the new edition' }).click();
      await reader.getByRole('grid').or(reader.getByRole('table')).first().waitFor();
      expect(new URL(reader.url()).searchParams.get('place')).toBe('petrograd');
      const runs = await reader.evaluate(
        () => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '',
      );
      expect(runs).toBe(`${host.address}${fileOf(/^index-.*\.js$/)}`);
    } finally {
      publish(first);
      for (const folder of [first, second]) rmSync(folder, { recursive: true });
      await closePage(reader);
    }
  });
});
