// What is measured on: a plain sheet that carries the marks alone, or the atlas's own map; and whose places stand on it.

import compiledAtlasAddress from 'compiled-atlas.json?url';
import outlinesAddress from 'outlines.json?url';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { buildLookup, ranksOf } from '../../src/lookup/build-lookup.ts';
import type { Lists } from '../../src/lookup/lists.ts';
import { buildTimeIndex, type TimeIndex } from '../../src/lookup/time-index.ts';
import { basemapFolder, tileArchiveUrl } from '../../src/map/basemap/basemap.ts';
import { openTileArchive } from '../../src/map/basemap/tile-archive.ts';
import { themes } from '../../src/map/look/theme.ts';
import { placeOutlines, placePoints } from '../../src/map/marks/place-features.ts';
import { recordLayers } from '../../src/map/marks/record-layers.ts';
import { pointSource } from '../../src/map/marks/record-sources.ts';
import { buildStyle } from '../../src/map/style.ts';
import type { CompiledAtlas, CompiledPlace } from '../../src/model/compiled-atlas.ts';
import type { Theme } from '../../src/state/atlas-state.ts';
import { type SyntheticEvents, syntheticEvents } from '../synthetic-events.ts';

/** Events along time at places, real or made up. */
export interface Events {
  places: CompiledPlace[];
  index: TimeIndex;
  placesOf: Lists;
  isDeed: Uint8Array;
  /** Places in the order of their events. */
  ranks: Uint32Array;
  /** The made-up ones as they were drawn; `null` for the corpus. */
  synthetic: SyntheticEvents | null;
  /** Milliseconds to build the index. */
  indexBuild: number;
}

export async function realCorpus(): Promise<Events> {
  const compiled = (await (await fetch(compiledAtlasAddress)).json()) as CompiledAtlas;
  const begun = performance.now();
  const lookup = buildLookup(compiled);
  const { index, placesOf, isDeed } = lookup.time.event;
  const indexBuild = performance.now() - begun;
  return { places: compiled.places, index, placesOf, isDeed, ranks: lookup.ranks, synthetic: null, indexBuild };
}

/** Made-up places of several kinds: every fifth only roughly located, every seventh a site. */
function syntheticPlace({ positions }: SyntheticEvents, number: number): CompiledPlace {
  return {
    id: `place-${number}`,
    title: `Place ${number}`,
    kind: number % 7 === 3 ? 'site' : 'town',
    names: [],
    ccodes: [],
    links: [],
    where_prec: number % 5 === 2 ? 2 : 1,
    partOf: [],
    heldBy: [],
    point: [positions[number * 2] as number, positions[number * 2 + 1] as number],
    bounds: null,
  };
}

export function madeUpEvents(size: number): Events {
  const synthetic = syntheticEvents(size);
  const { columns, placesOf, isDeed, placeCount } = synthetic;
  const begun = performance.now();
  const index = buildTimeIndex(columns);
  const indexBuild = performance.now() - begun;
  const places = Array.from({ length: placeCount }, (_, number) => syntheticPlace(synthetic, number));
  const eventsAt = places.map(() => 0);
  for (const place of placesOf.items) (eventsAt[place] as number)++;
  return { places, index, placesOf, isDeed, ranks: ranksOf(eventsAt), synthetic, indexBuild };
}

/** The marks alone, on paper, without names. */
export function plainStyle(places: CompiledPlace[], themeName: Theme, areMany: boolean): StyleSpecification {
  const theme = themes[themeName];
  const slots = recordLayers(theme);
  const marks = (['place-approximate', 'place-symbols', 'place-selected'] as const).flatMap(
    (slot) => slots[slot] ?? [],
  );
  return {
    version: 8,
    sources: { [pointSource]: { type: 'geojson', data: placePoints(places, 'en'), maxzoom: 4 } },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': theme.paper } },
      ...(areMany ? [] : marks),
      // The layer that ours is put before; nothing to be seen.
      { id: 'region-labels', type: 'background', layout: { visibility: 'none' } },
    ],
  };
}

/** The atlas's own map, whole. */
export async function atlasStyle(
  { places, ranks }: Events,
  theme: Theme,
  areMany: boolean,
): Promise<StyleSpecification> {
  const [outlines] = await Promise.all([
    fetch(outlinesAddress).then((answer) => answer.json() as Promise<FeatureCollection>),
    openTileArchive(tileArchiveUrl(basemapFolder)),
  ]);
  return buildStyle(places, placeOutlines(places, outlines, 'en'), theme, 'en', {
    records: places.map(() => 1),
    home: -1,
    ranks: areMany ? ranks : null,
  });
}
