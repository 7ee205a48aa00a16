// The static server that `npm start` and the browser tests use: what it gives, in which form, and what it never gives.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byteRange } from '../src/commands/byte-range.mjs';
import { serveStatic } from '../src/commands/serve-static.mjs';

const outer = mkdtempSync(join(tmpdir(), 'atlas-served-'));
const folder = join(outer, 'dist');
const stops: (() => Promise<void>)[] = [];
const at = { root: '', below: '', whole: '' };

async function serve(options: { under?: string; ranges?: boolean }): Promise<string> {
  const served = await serveStatic(folder, options);
  if (!served.ok) throw new Error(served.sentence);
  stops.push(served.close);
  return served.address;
}

/** Unlike `fetch`, sends the path as it stands, `..` included. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on('error', fail).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  symlinkSync(join(outer, 'secret.txt'), join(folder, 'leak.txt'));
  writeFileSync(join(folder, 'index.html'), '<h1>Atlas</h1>');
  writeFileSync(join(folder, 'assets', 'main-D4cB0a_9.js'), 'export {};');
  for (const ending of ['pmtiles', 'geojson', 'webp', 'woff2', 'webmanifest', 'mjs', 'css', 'unknown'])
    writeFileSync(join(folder, 'data', `a.${ending}`), '0123456789');
  at.root = await serve({});
  at.below = await serve({ under: 'atlas' });
  at.whole = await serve({ ranges: false });
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  rmSync(outer, { recursive: true });
});

describe('a file', () => {
  test.each([
    ['pmtiles', 'application/vnd.pmtiles'],
    ['geojson', 'application/geo+json'],
    ['webp', 'image/webp'],
    ['woff2', 'font/woff2'],
    ['webmanifest', 'application/manifest+json'],
    ['mjs', 'text/javascript; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['unknown', 'application/octet-stream'],
  ])('ending in .%s goes out as %s', async (ending, type) => {
    const response = await fetch(`${at.root}data/a.${ending}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe('0123456789');
  });

  test('is asked for again each time, unless its name holds a digest', async () => {
    expect((await fetch(at.root)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${at.root}assets/main-D4cB0a_9.js`)).headers.get('cache-control')).toContain('immutable');
  });

  test('is not sent again when the reader has it', async () => {
    const tag = (await fetch(at.root)).headers.get('etag') ?? '';
    expect((await fetch(at.root, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  test('answers HEAD with its length and nothing else', async () => {
    const response = await fetch(`${at.root}data/a.webp`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('10');
    expect(await response.text()).toBe('');
  });
});

describe('a byte range', () => {
  test('is cut out of the file', async () => {
    const response = await fetch(`${at.root}data/a.pmtiles`, { headers: { Range: 'bytes=2-4' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await response.text()).toBe('234');
  });

  test('outside the file is refused', async () => {
    const response = await fetch(`${at.root}data/a.pmtiles`, { headers: { Range: 'bytes=10-' } });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  test('gives the whole file where ranges are switched off', async () => {
    const response = await fetch(`${at.whole}data/a.pmtiles`, { headers: { Range: 'bytes=2-4' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('accept-ranges')).toBeNull();
    expect(await response.text()).toBe('0123456789');
  });

  test.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=5-99', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=-0', 'outside'],
    ['bytes=10-11', 'outside'],
    ['bytes=4-2', null],
    ['bytes=-', null],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
    [undefined, null],
  ])('%s of ten bytes is %j', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });
});

describe('the server', () => {
  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/data/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/%zz'])(
    'does not read %s',
    async (path) => {
      expect(await statusOf(at.root, path)).toBe(400);
    },
  );

  test('does not follow a link out of its folder', async () => {
    expect(await statusOf(at.root, '/leak.txt')).toBe(404);
  });

  test('says in words that nothing is there', async () => {
    const response = await fetch(`${at.root}nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('Nothing is at /nowhere.\n');
  });

  test('takes nothing in', async () => {
    expect((await fetch(at.root, { method: 'POST' })).status).toBe(405);
  });

  test('serves below a sub-path, and nothing beside it', async () => {
    expect(at.below).toMatch(/\/atlas\/$/);
    expect(await (await fetch(at.below)).text()).toBe('<h1>Atlas</h1>');
    expect(await statusOf(at.below, '/')).toBe(404);
    const short = await fetch(at.below.replace(/\/$/, ''), { redirect: 'manual' });
    expect([short.status, short.headers.get('location')]).toEqual([301, '/atlas/']);
  });

  test('listens on loopback only', () => {
    expect(new URL(at.root).hostname).toBe('127.0.0.1');
  });

  test('says which port is taken, and what to do', async () => {
    const port = Number(new URL(at.root).port);
    expect(await serveStatic(folder, { port })).toEqual({
      ok: false,
      sentence: expect.stringContaining(`Port ${port} is in use`),
    });
  });
});
