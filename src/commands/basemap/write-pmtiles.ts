// Writes a PMTiles v3 archive (https://github.com/protomaps/PMTiles, spec version 3): header, directories, metadata, tiles.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { basemapTitle } from '../../../recipes/basemap/basemap-title.ts';

export interface PackedTile {
  z: number;
  x: number;
  y: number;
  /** The tile, gzipped already. */
  data: Buffer;
}

export interface ArchiveDescription {
  minZoom: number;
  maxZoom: number;
  /** West, south, east, north; longitudes within 180. */
  bounds: [number, number, number, number];
  metadata: Record<string, unknown>;
}

/** The study box crosses the antimeridian, so the archive's bounds go right round. */
export const archiveDescription: ArchiveDescription = {
  minZoom: 0,
  maxZoom: 8,
  bounds: [-180, 34, 180, 82],
  metadata: {
    name: basemapTitle,
    attribution: 'GSHHG 2.3.7, LGPL-3.0-or-later, modified; Natural Earth',
    vector_layers: ['sea', 'deep', 'lake', 'isle', 'coast', 'river', 'admin', 'border'].map((id) => ({
      id,
      fields: {},
    })),
  },
};

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  run: number;
}

const headerBytes = 127;
/** The root directory must fit into the first 16 kB together with the header. */
const rootLimit = 16_384 - headerBytes;
const leafEntries = 4096;

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
};

const directory = (entries: Entry[]): Buffer => {
  const bytes = [varint(entries.length)];
  for (const [index, { tileId }] of entries.entries()) bytes.push(varint(tileId - (entries[index - 1]?.tileId ?? 0)));
  for (const { run } of entries) bytes.push(varint(run));
  for (const { length } of entries) bytes.push(varint(length));
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    bytes.push(varint(before && before.offset + before.length === offset ? 0 : offset + 1));
  });
  return gzipSync(Buffer.from(bytes.flat()), { level: 9 });
};

/** Root and leaf directories; leaves only where everything does not fit into the root. */
const directories = (entries: Entry[]): { root: Buffer; leaves: Buffer } => {
  const whole = directory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: Buffer.alloc(0) };
  const pointers: Entry[] = [];
  const leaves: Buffer[] = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += leafEntries) {
    const leaf = directory(entries.slice(at, at + leafEntries));
    pointers.push({ tileId: entries[at]?.tileId ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
};

/** Equal tiles (open sea) are kept once; neighbours that are equal share an entry. */
const placeTiles = (tiles: PackedTile[]): { entries: Entry[]; data: Buffer; contents: number } => {
  const ordered = tiles.map((tile) => ({ ...tile, tileId: zxyToTileId(tile.z, tile.x, tile.y) }));
  ordered.sort((a, b) => a.tileId - b.tileId);
  const known = new Map<string, { offset: number; length: number }>();
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, data } of ordered) {
    const hash = createHash('sha1').update(data).digest('hex');
    const place = known.get(hash) ?? { offset: end, length: data.length };
    if (!known.has(hash)) {
      known.set(hash, place);
      parts.push(data);
      end += data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.run === tileId) last.run++;
    else entries.push({ tileId, ...place, run: 1 });
  }
  return { entries, data: Buffer.concat(parts), contents: known.size };
};

/** Writes the archive; returns its size in bytes. */
export const writePmtiles = (path: string, tiles: PackedTile[], about: ArchiveDescription): number => {
  const { entries, data, contents } = placeTiles(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzipSync(JSON.stringify(about.metadata), { level: 9 });
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const sections = [root.length, metadata.length, leaves.length, data.length];
  let offset = headerBytes;
  sections.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  });
  [tiles.length, entries.length, contents].forEach((count, index) => {
    header.writeBigUInt64LE(BigInt(count), 72 + index * 8);
  });
  // Clustered; directories gzipped; tiles gzipped; tiles are Mapbox vector tiles.
  [1, 2, 2, 1, about.minZoom, about.maxZoom].forEach((value, index) => {
    header.writeUInt8(value, 96 + index);
  });
  about.bounds.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  });
  header.writeUInt8(3, 118);
  header.writeInt32LE(45e7, 119);
  header.writeInt32LE(55e7, 123);
  const archive = Buffer.concat([header, root, metadata, leaves, data]);
  writeFileSync(path, archive);
  return archive.length;
};
