// The files that the map is made of: read, checked, and named when one is missing or damaged.
import type { Feature, FeatureCollection } from 'geojson';
import type { ErrorEvent } from 'maplibre-gl';
import { requireFile, requireJson } from '../loading/lazy-part.ts';
import type { MapPart } from '../messages/en/loading.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import { basemapFolder, fileAt, labelSource, reliefSource, tileSource, worldSource } from './basemap/basemap.ts';
import { type OutlineCollection, placeOutlines } from './marks/place-features.ts';

/** Without the outlines regions are named, not shaded; everything else is there. */
export const noOutlines: OutlineCollection = { type: 'FeatureCollection', features: [] };

/** Rejects where they do not arrive or are damaged. */
export async function readOutlines(
  { outlines, shapes }: { outlines: string; shapes: PlaceShapes },
  places: readonly CompiledPlace[],
  language: string,
  afresh: boolean,
): Promise<OutlineCollection> {
  const { type, features } = await requireJson<FeatureCollection>(outlines, { afresh });
  const more = Object.entries(shapes).map(
    ([id, { geometry }]): Feature => ({ type: 'Feature', id, properties: null, geometry }),
  );
  return placeOutlines(places, { type, features: [...features, ...more] }, language);
}

/**
 * Fetches the worker's program before MapLibre starts it from the browser's cache: a missing one would be told late or not at all.
 * Rejects with an error named `WorkerMissing`; its cause is a `PartMissing`.
 */
export async function readWorker(address: string, afresh: boolean): Promise<void> {
  try {
    await requireFile(address, { afresh });
  } catch (cause) {
    throw Object.assign(new Error('the worker of the map did not arrive', { cause }), { name: 'WorkerMissing' });
  }
}

/** MapLibre draws with the system's letters where a file of type fails, and tells nobody: so the first two files are tried here. */
export async function readLettering(addresses: readonly string[], afresh: boolean): Promise<void> {
  await Promise.all(
    addresses.map(async (address) => {
      const { buffer } = await requireFile(address, { afresh });
      await new FontFace('Lettering on trial', buffer).load();
    }),
  );
}

/** A file of the basemap, into the browser's cache: MapLibre reads it from there. */
export const readAfresh = (file: string): Promise<unknown> =>
  requireFile(fileAt(basemapFolder, file), { afresh: true });

const partOfSource: Record<string, MapPart> = {
  [tileSource]: 'tiles',
  [worldSource]: 'world',
  [labelSource]: 'labels',
  [reliefSource]: 'relief',
};

/** MapLibre reports a worker that does not start as an error like any other. */
export function isWorkerFault({ error }: ErrorEvent): boolean {
  return error?.message.startsWith('Worker failed to load');
}

export function partOfFault(event: ErrorEvent): MapPart {
  const { sourceId } = event as { sourceId?: string };
  return (sourceId !== undefined && partOfSource[sourceId]) || 'other';
}
