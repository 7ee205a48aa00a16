// What the reader points at and clicks on the map: marks before names, names before areas. Fingers click; only a mouse or a pen points.
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Scene } from '../scene/scene.ts';
import type { PlaceMarks } from './marks/place-marks.ts';

export interface Pointing {
  /** Degrees where the pointer came upon an outlined place: its card stands there, not in the far middle of it. */
  cameUpon(): { place: number; at: [number, number] } | null;
}

export interface PointingOptions {
  scene: () => Scene;
  marks: PlaceMarks;
  onPlacePointed: (placeId: string | null) => void;
  onPlaceClicked: (placeId: string) => void;
  /** More than one lies where the reader clicked; none: the click fell beside everything. */
  onPlacesOffered: (placeIds: readonly string[]) => void;
}

/** Names before areas. */
const layersInTurn = [['place-labels', 'region-labels'], ['region-wash']];

/** Neither a place nor none: whatever comes next is told. */
const unknown = -2;

/** Pixels that a pointer goes inside an outline before the card follows it. */
const following = 140;

export function createPointing(map: MapLibreMap, options: PointingOptions): Pointing {
  const { scene, marks } = options;
  const canvas = map.getCanvas();
  let told = -1;
  let cameUpon: ReturnType<Pointing['cameUpon']> = null;
  let waiting: { x: number; y: number } | null = null;

  /** Numbers of the places at a position in pixels: several only where marks lie over one another. */
  function placesAt(spot: { x: number; y: number }): number[] {
    const meant = marks.at(spot);
    if (meant.length > 0) return meant;
    for (const layers of layersInTurn) {
      const known = layers.filter((layer) => map.getLayer(layer));
      const hit = map.queryRenderedFeatures([spot.x, spot.y] as PointLike, { layers: known })[0];
      if (hit) return [Number(hit.id)];
    }
    return [];
  }

  function point(place: number, spot: { x: number; y: number } | null) {
    canvas.style.cursor = place >= 0 ? 'pointer' : '';
    if (spot && (place !== told || isFar(spot))) {
      const { lng, lat } = map.unproject([spot.x, spot.y]);
      cameUpon = place < 0 ? null : { place, at: [lng, lat] };
    }
    if (place === told) return;
    told = place;
    options.onPlacePointed(scene().places[place]?.id ?? null);
  }

  function isFar({ x, y }: { x: number; y: number }): boolean {
    if (!cameUpon) return false;
    const from = map.project(cameUpon.at);
    return Math.hypot(from.x - x, from.y - y) > following;
  }

  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || scene().state.drawing) return;
    const first = waiting === null;
    waiting = { x: event.offsetX, y: event.offsetY };
    // Once a frame: asking the map what is drawn somewhere is not free.
    if (first) requestAnimationFrame(look);
  });
  function look() {
    const spot = waiting;
    waiting = null;
    if (spot) point(placesAt(spot)[0] ?? -1, spot);
  }
  canvas.addEventListener('pointerleave', (event) => {
    waiting = null;
    // The pointer may rest on the card itself (WCAG 2.2, 1.4.13).
    const onto = event.relatedTarget instanceof Element ? event.relatedTarget.closest('[role="tooltip"]') : null;
    if (onto) told = unknown;
    else point(-1, null);
  });

  map.on('click', ({ point: spot }) => {
    const { state, places } = scene();
    if (state.drawing) return;
    const [first, ...others] = placesAt(spot)
      .map((number): CompiledPlace | undefined => places[number])
      .filter((place) => place !== undefined);
    if (!first) options.onPlacesOffered([]);
    else if (others.length === 0) options.onPlaceClicked(first.id);
    else options.onPlacesOffered([first, ...others].map(({ id }) => id));
  });

  return { cameUpon: () => cameUpon };
}
