// The archive of tiles over a real connection: nothing that failed is kept, an archive that was replaced is noticed, a host without ranges is
// asked once.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EtagMismatch } from 'pmtiles';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveSource } from '../../../src/map/basemap/tile-archive.ts';
import { type FailingHost, openFailingHost } from '../../browser/failing-host.ts';

let folder: string;
let host: FailingHost;
const text = 'the tiles of the map, one after the other';

const publish = (content: string) => writeFileSync(join(folder, 'tiles.pmtiles'), content);
const words = ({ data }: { data: ArrayBuffer }) => new TextDecoder().decode(data);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tile-archive-'));
  publish(text);
  host = await openFailingHost(folder);
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (query = '') => archiveSource(`${host.address}tiles.pmtiles${query}`);

test('a range that the host refused is asked for again, first or later', async () => {
  const source = open();
  host.fail(/./, 503);
  await expect(source.getBytes(0, 3)).rejects.toThrow('the server answered 503');
  host.mend();
  expect(words(await source.getBytes(0, 3))).toBe('the');
  host.fail(/./, 503);
  await expect(source.getBytes(4, 5)).rejects.toThrow('the server answered 503');
  await expect(source.getBytes(4, 5)).rejects.toThrow('the server answered 503');
  host.mend();
  expect(words(await source.getBytes(4, 5))).toBe('tiles');
  expect(host.asked).toHaveLength(5);
});

test('a host that knows the file no more says so, and is asked again', async () => {
  const source = open();
  await source.getBytes(0, 3);
  host.fail(/./, 404);
  await expect(source.getBytes(4, 5)).rejects.toThrow('the server answered 404');
  host.fail(/./, 'page');
  await expect(source.getBytes(4, 5)).rejects.toThrow();
  host.mend();
  expect(words(await source.getBytes(4, 5))).toBe('tiles');
});

test('an archive that was replaced is told apart from the one whose header was read', async () => {
  const source = open();
  const { etag } = await source.getBytes(0, 3);
  expect(etag).toMatch(/^"/);
  expect(words(await source.getBytes(4, 5, undefined, etag))).toBe('tiles');
  publish(`${text}, and one more`);
  await expect(source.getBytes(4, 5, undefined, etag)).rejects.toThrow(EtagMismatch);
  const anew = await source.getBytes(0, 3);
  expect(anew.etag).not.toBe(etag);
  expect(words(await source.getBytes(4, 5, undefined, anew.etag))).toBe('tiles');
  // Shorter than the range that the old header leads to.
  publish('short');
  await expect(source.getBytes(20, 5, undefined, anew.etag)).rejects.toThrow(EtagMismatch);
});

test('the same file with another time of change is another state of it', async () => {
  const source = open();
  const { etag } = await source.getBytes(0, 3);
  utimesSync(join(folder, 'tiles.pmtiles'), new Date(0), new Date(0));
  await expect(source.getBytes(4, 5, undefined, etag)).rejects.toThrow(EtagMismatch);
});

test('what nobody waits for any more is given up', async () => {
  const source = open();
  await source.getBytes(0, 3);
  host.fail(/./, 'hangs');
  const tired = new AbortController();
  const waiting = source.getBytes(4, 5, tired.signal);
  tired.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
  host.mend();
  expect(words(await source.getBytes(4, 5))).toBe('tiles');
});

test('a host without ranges is asked for the whole once, however many wait', async () => {
  await host.close();
  host = await openFailingHost(folder, { ranges: false });
  const source = open();
  const got = await Promise.all([source.getBytes(0, 3), source.getBytes(4, 5), source.getBytes(13, 3)]);
  expect(got.map(words)).toEqual(['the', 'tiles', 'the']);
  expect(host.asked).toHaveLength(1);
});
