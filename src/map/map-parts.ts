// The files that the map is made of: read, checked, and named when one is missing or damaged.
import type { FeatureCollection } from 'geojson';
import type { ErrorEvent } from 'maplibre-gl';
import type { MapPart } from '../messages/en-loading.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { labelSource, reliefSource, tileSource, worldSource } from './basemap.ts';
import type { MapViewOptions } from './map-view.ts';
import { type OutlineCollection, placeOutlines } from './place-features.ts';

const cacheMode = (afresh: boolean): RequestInit => ({ cache: afresh ? 'reload' : 'default' });

async function answerOf(address: string, afresh: boolean): Promise<Response> {
  const answer = await fetch(address, cacheMode(afresh));
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`);
  return answer;
}

/** Without the outlines regions are named, not shaded; everything else is there. */
export async function readOutlines(
  address: string,
  places: readonly CompiledPlace[],
  { messages, afresh, onPartMissing }: Pick<MapViewOptions, 'messages' | 'afresh' | 'onPartMissing'>,
): Promise<OutlineCollection> {
  try {
    const answer = await answerOf(address, afresh);
    return placeOutlines(places, (await answer.json()) as FeatureCollection, messages.language);
  } catch (cause) {
    console.warn('the outlines could not be read', cause);
    onPartMissing('outlines');
    return { type: 'FeatureCollection', features: [] };
  }
}

/**
 * Fetches the worker's program before MapLibre starts it from the browser's cache: a missing one would be told late or not at all.
 * Rejects with an error named `WorkerMissing`.
 */
export async function readWorker(address: string, afresh: boolean): Promise<void> {
  try {
    const answer = await answerOf(address, afresh);
    const type = answer.headers.get('Content-Type') ?? '';
    // Some hosts answer every unknown address with a page.
    if (!/javascript/.test(type)) throw new Error(`${address}: the server sent ${type}`);
    await answer.arrayBuffer();
  } catch (cause) {
    throw Object.assign(new Error('the worker of the map did not arrive', { cause }), { name: 'WorkerMissing' });
  }
}

/** MapLibre draws with the system's letters where a file of type fails, and tells nobody: so the first two files are tried here. */
export async function readLettering(addresses: readonly string[], afresh: boolean): Promise<void> {
  await Promise.all(
    addresses.map(async (address) => {
      const answer = await answerOf(address, afresh);
      await new FontFace('Lettering on trial', await answer.arrayBuffer()).load();
    }),
  );
}

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
