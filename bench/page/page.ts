// The measured page: one map, and several ways to take a step in time, over the real corpus or the same made-up events.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createWindowCounts } from '../../src/lookup/window-counts.ts';
import { mapOptions } from '../../src/map/look/map-options.ts';
import { themes } from '../../src/map/look/theme.ts';
import { markPositions } from '../../src/map/marks/mark-positions.ts';
import { createManyMarks, createNativeMarks, type PlaceMarks } from '../../src/map/marks/place-marks.ts';
import { pointSource } from '../../src/map/marks/record-sources.ts';
import { addImages } from '../../src/map/style-images.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Theme } from '../../src/state/atlas-state.ts';
import { sweep } from '../synthetic-events.ts';
import { openView } from './atlas-view.ts';
import { atlasStyle, type Events, madeUpEvents, plainStyle, realCorpus } from './grounds.ts';

setWorkerUrl(workerUrl);

/** `native` marks are MapLibre's layers told by feature-state; `own` ones are the layer for many places. */
export type Way = 'bare repaint' | 'native' | 'own' | 'setFilter';

export interface Setting {
  ground: 'plain' | 'atlas';
  events: number | 'corpus';
  way: Way;
  theme?: Theme;
  /** Longitude, latitude and zoom. */
  camera?: [number, number, number];
}

/** Days a window holds in the sweep. */
const windowDays = 60;

interface Prepared {
  map: MapLibreMap;
  /** Takes the step that shows the window beginning on `day`. */
  step(day: number, length?: number, selectedPlace?: number): void;
  marks: PlaceMarks | null;
}

let prepared: Prepared | null = null;

/** Every event as a feature of its own: what a filter needs. */
function eventsStyle({ synthetic }: Events): StyleSpecification {
  if (!synthetic) throw new Error('only made-up events are filtered');
  const { columns, placesOf, positions } = synthetic;
  const features = Array.from(columns.earliestStart, (start, event): GeoJSON.Feature => {
    const place = placesOf.items[event] as number;
    return {
      type: 'Feature',
      properties: { start, end: columns.latestEnd[event] as number },
      geometry: { type: 'Point', coordinates: [positions[place * 2] as number, positions[place * 2 + 1] as number] },
    };
  });
  const paint = { 'circle-radius': 4, 'circle-color': themes.paper.mark };
  return {
    version: 8,
    sources: { [pointSource]: { type: 'geojson', data: { type: 'FeatureCollection', features }, maxzoom: 4 } },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': themes.paper.paper } },
      { id: 'events', type: 'circle', source: pointSource, paint },
    ],
  };
}

/** Milliseconds to build the index of the events. */
async function prepare({ ground, events: which, way, theme = 'paper', camera }: Setting): Promise<number> {
  prepared?.map.remove();
  const events = which === 'corpus' ? await realCorpus() : madeUpEvents(which);
  const { places } = events;
  const areMany = way === 'own' || (way === 'bare repaint' && places.length > mapOptions.mostNativePlaces);
  const style =
    way === 'setFilter'
      ? eventsStyle(events)
      : ground === 'plain'
        ? plainStyle(places, theme, areMany)
        : await atlasStyle(events, theme, areMany);
  const [longitude, latitude, zoom] = camera ?? [45, 52, 2.5];
  const map = new MapLibreMap({
    container: 'map',
    center: [longitude, latitude],
    zoom,
    attributionControl: false,
    fadeDuration: 150,
    style,
  });
  const native = () => createNativeMarks(map, places, markPositions(places));
  const marks = way === 'setFilter' ? null : areMany ? createManyMarks(map, places, events.ranks) : native();
  map.once('style.load', () => {
    addImages(map, theme);
    marks?.styleLoaded(theme);
  });
  await new Promise((resolve) => map.once('idle', resolve));
  const counts = createWindowCounts(events.index, places.length, events.placesOf, events.isDeed);
  const show = (day: number, length = windowDays, selectedPlace = -1) => {
    counts.moveTo({ from: day, to: day + length });
    const { possible, certain, deeds } = counts;
    marks?.show({ counted: possible, certain, deeds, selectedPlace } as Scene);
  };
  const filter = (day: number) =>
    map.setFilter('events', ['all', ['<=', ['get', 'start'], day + windowDays], ['>=', ['get', 'end'], day]]);
  // A bare repaint is one of the same map with marks on it.
  if (way === 'bare repaint') show(sweep.firstDay + sweep.days / 2);
  const step = way === 'bare repaint' ? () => {} : way === 'setFilter' ? filter : show;
  prepared = { map, step, marks };
  return events.indexBuild;
}

/**
 * Sweeps the window over the years; gives for each step the milliseconds on the step itself and until its frame is drawn.
 * Marks in the trace part the steps: what the main thread does from one to the next is a step's cost.
 */
async function run(steps: number): Promise<{ own: number[]; painted: number[] }> {
  if (!prepared) throw new Error('prepare first');
  const { map, step } = prepared;
  const own: number[] = [];
  const painted: number[] = [];
  for (let i = 0; i < steps; i++) {
    const day = sweep.firstDay + Math.round((i / steps) * (sweep.days - windowDays));
    performance.mark('step');
    const begun = performance.now();
    step(day);
    map.triggerRepaint();
    own.push(performance.now() - begun);
    // A filter is at work in the worker until the source is loaded again: its step has not been drawn before that.
    do await new Promise((resolve) => map.once('render', resolve));
    while (!map.isSourceLoaded(pointSource));
    painted.push(performance.now() - begun);
    // The rest of the frame is the step's, too.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  performance.mark('step');
  return { own, painted };
}

/** Shows one window and waits until the map is at rest. */
async function showOnce(day: number, length: number, selectedPlace = -1): Promise<void> {
  if (!prepared) throw new Error('prepare first');
  const { map, step } = prepared;
  step(day, length, selectedPlace);
  map.triggerRepaint();
  await new Promise((resolve) => map.once('idle', resolve));
}

const placesAt = (x: number, y: number): number[] => prepared?.marks?.at({ x, y }) ?? [];
const position = (longitude: number, latitude: number) => prepared?.map.project([longitude, latitude]);

const pictures: Uint8Array[] = [];

/** Keeps what the map shows now. */
async function keepPicture(): Promise<void> {
  if (!prepared) throw new Error('prepare first');
  const { map } = prepared;
  map.triggerRepaint();
  // What is drawn is there to be read until the frame ends.
  await new Promise((resolve) => map.once('render', resolve));
  const gl = map.getCanvas().getContext('webgl2') as WebGL2RenderingContext;
  const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  pictures.push(pixels);
}

/** Share of the pixels of two kept pictures that differ by more than `limit` of 255 in a channel. */
function differing(one: number, other: number, limit: number): number {
  const [a, b] = [pictures[one], pictures[other]];
  if (!a || !b || a.length !== b.length) throw new Error(`pictures ${one} and ${other} cannot be compared`);
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a[i + channel] as number) - (b[i + channel] as number)) > limit)) count++;
  }
  return count / (a.length / 4);
}

export const bench = { prepare, run, showOnce, placesAt, position, keepPicture, differing, openView };
Object.assign(window, { bench });
