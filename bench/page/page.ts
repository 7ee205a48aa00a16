// The measured page: one small map, and three ways to take a step in time, over the same made-up events.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { buildTimeIndex } from '../../src/lookup/time-index.ts';
import { createWindowCounts } from '../../src/lookup/window-counts.ts';
import { createFeatureStates } from '../../src/map/feature-states.ts';
import { pointSource, recordLayers } from '../../src/map/record-layers.ts';
import { themes } from '../../src/map/theme.ts';
import type { Scene } from '../../src/state/scene.ts';
import { type SyntheticEvents, sweep, syntheticEvents } from '../synthetic-events.ts';

setWorkerUrl(workerUrl);

export const strategies = ['bare repaint', 'feature-state', 'setFilter'] as const;
export type Strategy = (typeof strategies)[number];

/** Days a window holds in the sweep. */
const windowDays = 60;

interface Prepared {
  /** Takes the step that shows the window beginning on `day`. */
  step(day: number): void;
  buildMilliseconds: number | null;
}

let map: MapLibreMap | null = null;
let prepared: Prepared | null = null;

function pointsOfPlaces({ placeCount, positions }: SyntheticEvents): GeoJSON.FeatureCollection {
  const features = Array.from(
    { length: placeCount },
    (_, id): GeoJSON.Feature => ({
      type: 'Feature',
      id,
      properties: { kind: 'city', outlined: false, approximate: false },
      geometry: { type: 'Point', coordinates: [positions[id * 2] as number, positions[id * 2 + 1] as number] },
    }),
  );
  return { type: 'FeatureCollection', features };
}

function pointsOfEvents(events: SyntheticEvents): GeoJSON.FeatureCollection {
  const { columns, placesOf, positions } = events;
  const features = Array.from(columns.earliestStart, (start, event): GeoJSON.Feature => {
    const place = placesOf.items[event] as number;
    return {
      type: 'Feature',
      properties: { start, end: columns.latestEnd[event] as number },
      geometry: { type: 'Point', coordinates: [positions[place * 2] as number, positions[place * 2 + 1] as number] },
    };
  });
  return { type: 'FeatureCollection', features };
}

async function prepare(strategy: Strategy, size: number): Promise<number | null> {
  map?.remove();
  const events = syntheticEvents(size);
  const symbols = recordLayers(themes.paper)['place-symbols'] ?? [];
  const ofEvents = strategy === 'setFilter';
  const circle = { 'circle-radius': 4, 'circle-color': themes.paper.mark };
  map = new MapLibreMap({
    container: 'map',
    center: [45, 52],
    zoom: 2.5,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        [pointSource]: {
          type: 'geojson',
          data: ofEvents ? pointsOfEvents(events) : pointsOfPlaces(events),
          maxzoom: 4,
        },
      },
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': themes.paper.paper } },
        ...(ofEvents ? [{ id: 'events', type: 'circle' as const, source: pointSource, paint: circle }] : symbols),
      ],
    },
  });
  const current = map;
  await new Promise((resolve) => current.once('idle', resolve));
  prepared = strategyOf(strategy, current, events);
  return prepared.buildMilliseconds;
}

function strategyOf(strategy: Strategy, current: MapLibreMap, events: SyntheticEvents): Prepared {
  switch (strategy) {
    case 'bare repaint':
      return { step: () => current.triggerRepaint(), buildMilliseconds: null };
    case 'setFilter':
      return {
        step: (day) =>
          current.setFilter('events', ['all', ['<=', ['get', 'start'], day + windowDays], ['>=', ['get', 'end'], day]]),
        buildMilliseconds: null,
      };
    case 'feature-state': {
      const begun = performance.now();
      const index = buildTimeIndex(events.columns);
      const counts = createWindowCounts(index, events.placeCount, events.placesOf, events.isDeed);
      const buildMilliseconds = performance.now() - begun;
      const states = createFeatureStates(current, new Uint8Array(events.placeCount));
      return {
        buildMilliseconds,
        step(day) {
          counts.moveTo({ from: day, to: day + windowDays });
          const { possible, certain, deeds } = counts;
          states.show({ counted: possible, certain, deeds, selectedPlace: -1 } as Scene);
          current.triggerRepaint();
        },
      };
    }
  }
}

/** Sweeps the window over the years; gives for each step the milliseconds on the step itself and until its frame is drawn. */
async function run(steps: number): Promise<{ own: number[]; painted: number[] }> {
  const current = map;
  const { step } = prepared ?? {};
  if (!current || !step) throw new Error('prepare first');
  const own: number[] = [];
  const painted: number[] = [];
  for (let i = 0; i < steps; i++) {
    const day = sweep.firstDay + Math.round((i / steps) * (sweep.days - windowDays));
    const begun = performance.now();
    step(day);
    own.push(performance.now() - begun);
    // A filter is at work in the worker until the source is loaded again: its step has not been drawn before that.
    do await new Promise((resolve) => current.once('render', resolve));
    while (!current.isSourceLoaded(pointSource));
    painted.push(performance.now() - begun);
  }
  return { own, painted };
}

Object.assign(window, { bench: { prepare, run, strategies } });
