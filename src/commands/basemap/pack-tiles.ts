// Cuts the map into vector tiles, zoom 0 to 8, leaving out at each zoom what could not be seen there.

import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { mercatorX, mercatorY } from '../../model/mercator.ts';
import type { Waters } from './build-waters.ts';
import { studyBox } from './frame.ts';
import { importBuildTool, requireBuildTool } from './install-tools.ts';
import type { PackedTile } from './write-pmtiles.ts';

export const maxZoom = 8;

interface CutFeature {
  tags: Record<string, number> | null;
}
interface CutTile {
  features: CutFeature[];
}
type TileCutter = { getTile: (z: number, x: number, y: number) => CutTile | null };
type CutterModule = { default: new (data: FeatureCollection, options: Record<string, number>) => TileCutter };
type TileWriter = { fromGeojsonVt: (layers: Record<string, CutTile>, options: Record<string, number>) => Uint8Array };

/** Smallest lake or isle by zoom, in square kilometres, about four pixels across. */
const smallestArea = [6000, 3000, 1500, 400, 120, 40, 10, 3, 0];

/** Last river class by zoom. */
const lastClass = [0, 1, 1, 2, 3, 4, 5, 6, 7];

/** A layer of the tiles, and what of it is kept at a zoom. */
export interface TileLayer {
  name: string;
  data: FeatureCollection;
  zooms: readonly [from: number, to: number];
  /** How much a line may be off, in units of 1/4096 of a tile. */
  tolerance: number;
}

/** From afar the cutter takes narrow isles for nothing and floods them, unless it is held to a finer tolerance. */
const shoreTolerance = ([from]: readonly [number, number]): number => (from === 0 ? 0.5 : 5);

/** The layers as the style knows them. */
export const tileLayers = (
  { shores, lakes, isles, rivers }: Waters,
  depths: FeatureCollection,
  { admin, borders }: { admin: FeatureCollection; borders: FeatureCollection },
): TileLayer[] => [
  ...shores.map(({ sea, zooms }) => ({ name: 'sea', data: sea, zooms, tolerance: shoreTolerance(zooms) })),
  { name: 'deep', data: depths, zooms: [0, 6], tolerance: 3 },
  { name: 'lake', data: lakes, zooms: [0, 8], tolerance: 6 },
  { name: 'isle', data: isles, zooms: [4, 8], tolerance: 6 },
  ...shores.map(({ coast, zooms }) => ({ name: 'coast', data: coast, zooms, tolerance: shoreTolerance(zooms) })),
  { name: 'river', data: rivers, zooms: [0, 8], tolerance: 6 },
  { name: 'admin', data: admin, zooms: [4, 8], tolerance: 6 },
  { name: 'border', data: borders, zooms: [1, 8], tolerance: 6 },
];

const isSeen = ({ tags }: CutFeature, zoom: number): boolean =>
  (tags?.a === undefined || tags.a >= (smallestArea[zoom] ?? 0)) &&
  (tags?.c === undefined || tags.c <= (lastClass[zoom] ?? 7));

const column = (longitude: number, zoom: number): number => Math.floor(mercatorX(longitude) * 2 ** zoom);
const row = (latitude: number, zoom: number): number => Math.floor(mercatorY(latitude) * 2 ** zoom);

/** Tiles that touch the study box, west to east across the antimeridian. */
const tilesAt = (zoom: number): { x: number; y: number }[] => {
  const [west, south, east, north] = studyBox;
  const size = 2 ** zoom;
  const columns = Math.min(size, column(east, zoom) - column(west, zoom) + 1);
  const rows = row(south, zoom) - row(north, zoom) + 1;
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: (column(west, zoom) + (index % columns)) % size,
    y: row(north, zoom) + Math.floor(index / columns),
  }));
};

export const packTiles = async (layers: TileLayer[]): Promise<PackedTile[]> => {
  const { default: Cutter } = await importBuildTool<CutterModule>('geojson-vt/src/index.js');
  const { fromGeojsonVt } = requireBuildTool<TileWriter>('vt-pbf');
  const cutters = layers.map(({ data, tolerance, ...layer }) => ({
    ...layer,
    cutter: new Cutter(data, {
      maxZoom,
      indexMaxZoom: maxZoom,
      indexMaxPoints: 0,
      tolerance,
      extent: 4096,
      buffer: 64,
    }),
  }));
  const tiles: PackedTile[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    for (const { x, y } of tilesAt(z)) {
      const content: Record<string, CutTile> = {};
      for (const { name, cutter, zooms } of cutters) {
        const tile = z >= zooms[0] && z <= zooms[1] ? cutter.getTile(z, x, y) : null;
        const features = tile?.features.filter((feature) => isSeen(feature, z)) ?? [];
        if (features.length > 0) content[name] = { ...tile, features };
      }
      if (Object.keys(content).length === 0) continue;
      const packed = fromGeojsonVt(content, { version: 2, extent: 4096 });
      tiles.push({ z, x, y, data: gzipSync(packed, { level: 9 }) });
    }
  }
  return tiles;
};
