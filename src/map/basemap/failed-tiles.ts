// Tiles of the basemap that did not arrive. MapLibre keeps such a tile as it is, also when it comes into view again: it has to be told.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { tileSource } from './basemap.ts';

interface TileNumber {
  z: number;
  x: number;
  y: number;
}

/** What the events of a source say of a tile, if they are about one. */
interface TileEvent {
  sourceId?: string;
  tile?: { tileID: { canonical: TileNumber } };
}

export interface FailedTiles {
  /** Asks for those that are in view; the others are asked for when they are. `false` where none has failed. */
  askAgain(): boolean;
}

export function followFailedTiles(map: MapLibreMap): FailedTiles {
  const failed = new Map<string, TileNumber>();
  const numberIn = ({ sourceId, tile }: TileEvent) => (sourceId === tileSource ? tile?.tileID.canonical : undefined);
  const nameOf = ({ z, x, y }: TileNumber) => `${z}/${x}/${y}`;

  const askAgain = () => {
    if (failed.size === 0) return false;
    map.refreshTiles(
      tileSource,
      [...failed.values()].map(({ z, x, y }) => ({ z, x, y })),
    );
    return true;
  };
  map.on('error', (event) => {
    const number = numberIn(event as TileEvent);
    if (number) failed.set(nameOf(number), number);
  });
  map.on('sourcedata', (event) => {
    const number = numberIn(event as TileEvent);
    if (number) failed.delete(nameOf(number));
  });
  map.on('moveend', () => {
    if (map.getSource(tileSource)) askAgain();
  });
  return { askAgain };
}
