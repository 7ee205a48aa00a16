// An atlas whose names are measured where MapLibre has placed them: each must touch its own mark and lie nearer to it than to any other, and under
// nothing that the page has put over the map. It is read in the language of its address.
import stories from 'corpus-stories';
import { Map as MapLibreMap } from 'maplibre-gl';
import { browserAddress } from '../../src/app/browser-address.ts';
import { browserClock } from '../../src/app/browser-clock.ts';
import { mountAtlas } from '../../src/app/mount-atlas.tsx';
import { isCountable } from '../../src/lookup/time-view.ts';
import { markReach } from '../../src/map/look/mark-look.ts';
import { pointSource } from '../../src/map/marks/record-sources.ts';
import { inCorpus } from '../../src/messages/corpus-words.ts';
import { loadMessages, programLanguage } from '../../src/messages/languages.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { stepAddress } from '../../src/model/story.ts';
import { AtlasPage } from '../../src/views/page/AtlasPage.tsx';
import '../../src/views/page/whole-page.css';
import { fetchCorpus } from './test-corpus.ts';

export interface NamesWindow {
  /** Shows a window from a camera, waits until the map rests, and gives the names that were placed and what is wrong with them, as sentences. */
  look(from: string, to: string, camera: [zoom: number, latitude: number, longitude: number]): Promise<Measured>;
  /** What is under something else, or beyond the edge, in the view that the map has opened with: marks of all years, all of a region, and every name. */
  covered(region: string, view: [west: number, south: number, east: number, north: number]): Promise<string[]>;
  /** The steps of the stories, as addresses; lessons lead through the same views. */
  steps(): string[];
  /** What a step is of and its map does not show: marks, and the corners of outlines, under something else or beyond the edge. */
  coveredInStep(address: string): Promise<string[]>;
  /** Marks no longer keep names off: the measure must find what is wrong then. */
  giveMarksUp(): void;
}

export interface Measured {
  names: number;
  faults: string[];
}

let map: MapLibreMap | undefined;
// The atlas hands its map to nobody; making it adds a control.
const { addControl } = MapLibreMap.prototype;
MapLibreMap.prototype.addControl = function (...control) {
  map = this;
  return addControl.apply(this, control);
};

interface Mark {
  id: number;
  title: string;
  x: number;
  y: number;
  reach: number;
}

/** Pixels of a step along a name, the farthest that one is followed, and half the height of its letters. */
const step = 3;
const longStride = 48;
const longest = 260;
const halfHeight = 7;
/** Pixels between a mark as large as it can be and its name, and what MapLibre may round. */
const gap = 3;
const leeway = 4;

function measure(drawn: MapLibreMap): Measured {
  const zoom = drawn.getZoom();
  const features = drawn.querySourceFeatures(pointSource);
  const marks = new Map<number, Mark & { most: number }>();
  for (const { id, properties, geometry } of features) {
    if (properties.outlined || geometry.type !== 'Point' || (properties.kind === 'site' && zoom < 8)) continue;
    const count = Number(drawn.getFeatureState({ source: pointSource, id: id as number }).count ?? 0);
    const { x, y } = drawn.project(geometry.coordinates as [number, number]);
    const most = markReach(properties.records, zoom);
    if (count > 0)
      marks.set(Number(id), { id: Number(id), title: properties.title, x, y, reach: markReach(count, zoom), most });
  }
  const isNamed = (x: number, y: number, id: number) =>
    drawn.queryRenderedFeatures([x, y], { layers: ['place-labels'] }).some((one) => Number(one.id) === id);
  const named = new Set(drawn.queryRenderedFeatures({ layers: ['place-labels'] }).map(({ id }) => Number(id)));
  const faults: string[] = [];
  let names = 0;
  for (const mark of marks.values()) {
    if (!named.has(mark.id)) continue;
    names++;
    const { x, y, most, title } = mark;
    const near = most + gap + leeway;
    const side = (
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const
    ).find(([dx, dy]) => isNamed(x + dx * near, y + dy * near, mark.id));
    if (!side) {
      faults.push(`the name of ${title} does not touch its mark`);
      continue;
    }
    const [dx] = side;
    const along = (sign: number) => {
      let far = 0;
      const [atX, atY] = [x + side[0] * near, y + side[1] * near];
      // A name is one box without a gap: in strides, which halve at its end.
      for (let stride = longStride; stride >= step; stride /= 2)
        while (far < longest && isNamed(atX + sign * (far + stride), atY, mark.id)) far += stride;
      return atX + sign * (far + step);
    };
    const [left, right] = [dx > 0 ? x + near : along(-1), dx < 0 ? x - near : along(1)];
    const middle = y + side[1] * (near + halfHeight);
    const distance = (one: Mark) =>
      Math.hypot(Math.max(left - one.x, 0, one.x - right), Math.max(Math.abs(one.y - middle) - halfHeight, 0)) -
      one.reach;
    const own = distance(mark);
    for (const other of marks.values())
      if (other !== mark && distance(other) < Math.min(own, 0))
        faults.push(`the name of ${title} lies on the mark of ${other.title}`);
      else if (other !== mark && distance(other) < own - gap - leeway - (most - mark.reach))
        faults.push(`the name of ${title} is nearer to the mark of ${other.title}`);
  }
  return { names, faults };
}

const root = document.getElementById('atlas');
if (!root) throw new Error('names.html has no element with the id "atlas"');
const language = programLanguage(new URLSearchParams(location.search).get('lang') ?? 'en');
const [corpus, words] = await Promise.all([fetchCorpus(language), loadMessages(language)]);
const atlas = mountAtlas(root, {
  corpus: { ...corpus, stories },
  address: browserAddress,
  clock: browserClock,
  words: inCorpus(words, corpus, language),
  page: AtlasPage,
});

async function look(
  from: string,
  to: string,
  [zoom, latitude, longitude]: [number, number, number],
): Promise<Measured> {
  await atlas.whenDrawn();
  if (!map) throw new Error('the atlas has made no map');
  const drawn = map;
  // Its screen may have another size by now.
  drawn.resize();
  atlas.send({ type: 'window-moved', window: { from: dayFromIso(from) as number, to: dayFromIso(to) as number } });
  drawn.jumpTo({ zoom, center: [longitude, latitude] });
  // The numbers inside the marks come when the window has rested.
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (!drawn.loaded() || drawn.isMoving()) await drawn.once('idle');
  return measure(drawn);
}

/** A box around others that has no ground and no words of its own hides nothing. */
function isPainted(element: Element): boolean {
  const hasWords = [...element.childNodes].some(
    ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
  );
  return (
    hasWords ||
    /^(canvas|svg|img)$/.test(element.localName) ||
    getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)'
  );
}

/** While it is in force, what lets a click through covers all the same. */
const touchable = new CSSStyleSheet();
touchable.replaceSync('* { pointer-events: auto !important; }');

/** @param beside pixels from the position */
function isFree(drawn: MapLibreMap, at: [number, number], beside: readonly [number, number] = [0, 0]): boolean {
  const [x, y] = ((spot) => [spot.x + beside[0], spot.y + beside[1]] as const)(drawn.project(at));
  const canvas = drawn.getCanvas();
  const { left, top } = canvas.getBoundingClientRect();
  return document.elementsFromPoint(left + x, top + y).find(isPainted) === canvas;
}

async function covered(
  region: string,
  [west, south, east, north]: [number, number, number, number],
): Promise<string[]> {
  await atlas.whenDrawn();
  if (!map) throw new Error('the atlas has made no map');
  const drawn = map;
  if (!drawn.loaded()) await drawn.once('idle');
  document.adoptedStyleSheets.push(touchable);
  const faults: string[] = [];
  for (const place of corpus.lookup.places) {
    const [x, y] = place.point;
    const number = corpus.lookup.placeNumbers.get(place.id) as number;
    const isMarked = !place.bounds && place.kind !== 'site' && recordsOf(number) > 0;
    if (isMarked && x > west && x < east && y > south && y < north && !isFree(drawn, [x, y]))
      faults.push(`the mark of ${place.title} is not free`);
    if (place.id !== region || !place.bounds) continue;
    const [w, s, e, n] = place.bounds;
    for (const along of [0, 0.5, 1])
      for (const up of [0, 0.5, 1])
        if (!isFree(drawn, [w + (e - w) * along, s + (n - s) * up])) faults.push(`${place.title} is not wholly free`);
  }
  document.adoptedStyleSheets.pop();
  return [...faults, ...coveredNames(drawn)];
}

const steps = () =>
  stories.names.flatMap(({ id, views, minutes }) =>
    minutes === undefined ? views.map((_, i) => stepAddress(id, i + 1)) : [],
  );

async function coveredInStep(address: string): Promise<string[]> {
  await atlas.whenDrawn();
  if (!map) throw new Error('the atlas has made no map');
  const drawn = map;
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  const asked = new URLSearchParams(address);
  const story = stories.names.find(({ id }) => id === asked.get('story'));
  const subjects = story?.subjects[Number(asked.get('step')) - 1] ?? [];
  const places = corpus.lookup.places.filter(({ id }) => subjects.includes(id));
  // The camera is there with the next frame; beside a step's words or a place that has just come the map has another size a little later.
  for (let tries = 0; ; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.adoptedStyleSheets.push(touchable);
    const covered = places.filter((place) => !isWholeFree(drawn, place));
    document.adoptedStyleSheets.pop();
    if (covered.length === 0 || tries === 20) return covered.map(({ title }) => `${title} is not free`);
  }
}

/** The rim of a mark; of an outline the corners of its box. */
function isWholeFree(drawn: MapLibreMap, { id, point, bounds }: (typeof corpus.lookup.places)[number]): boolean {
  if (bounds) return isFree(drawn, [bounds[0], bounds[1]]) && isFree(drawn, [bounds[2], bounds[3]]);
  const number = corpus.lookup.placeNumbers.get(id) as number;
  const count = Number(drawn.getFeatureState({ source: pointSource, id: number }).count ?? 0);
  const reach = markReach(count, drawn.getZoom());
  const rim = [
    [reach, 0],
    [-reach, 0],
    [0, reach],
    [0, -reach],
  ] as const;
  return rim.every((beside) => isFree(drawn, [...point], beside));
}

/** Names, also of the basemap, that lie under what the page has put over the map. */
function coveredNames(drawn: MapLibreMap): string[] {
  const { left, top } = drawn.getCanvas().getBoundingClientRect();
  const over = [...document.querySelectorAll('.map [data-over-map], .map .maplibregl-ctrl-group')];
  const named = drawn
    .getStyle()
    .layers.flatMap((layer) => (layer.type === 'symbol' && layer.layout?.['text-field'] ? layer.id : []));
  return over.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const corners: [[number, number], [number, number]] = [
      [box.left - left, box.top - top],
      [box.right - left, box.bottom - top],
    ];
    const under = drawn.queryRenderedFeatures(corners, { layers: named });
    return under.map(
      ({ layer, properties }) =>
        `${layer.id}: ${properties.title ?? properties.name_en ?? JSON.stringify(properties)} lies under "${element.textContent?.slice(0, 24) || element.className}"`,
    );
  });
}

/** Dated ones: no window shows the others. */
function recordsOf(place: number): number {
  const { time } = corpus.lookup;
  const { offsets, items } = time.event.placesOf;
  let records = 0;
  for (let entry = 0; entry < time.event.size; entry++)
    if (isCountable(time.event, entry) && items.subarray(offsets[entry], offsets[entry + 1]).includes(place)) records++;
  return records;
}

const giveMarksUp = () => {
  map?.removeLayer('mark-claims');
};

Object.assign(window, { look, covered, steps, coveredInStep, giveMarksUp } satisfies NamesWindow);
