// Moves the camera where somebody wants it, and keeps what was chosen in sight: clear of the controls and the map's edges.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { CameraRequest } from '../state/atlas-state.ts';
import { freeMargins, type Margins } from './look/free-margins.ts';
import { mapOptions, sitesAreShown } from './look/map-options.ts';

function padding(map: MapLibreMap): Margins {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return freeMargins({ width, height });
}

/** The same with room for whole marks, of which the middle alone would be clear of what stands at the edges. */
function markPadding(map: MapLibreMap): Margins {
  const { top, right, bottom, left } = padding(map);
  const { markRoom: room } = mapOptions;
  return { top: top + room, right: right + room, bottom: bottom + room, left: left + room };
}

/** Pixels from the map's top left corner: the nearest position that is in the free part of it. */
export function nearestInView(map: MapLibreMap, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const { top, right, bottom, left } = padding(map);
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    x: Math.min(Math.max(x, left), clientWidth - right),
    y: Math.min(Math.max(y, top), clientHeight - bottom),
  };
}

function isInView(map: MapLibreMap, point: [number, number]): boolean {
  const spot = map.project(point);
  const inside = nearestInView(map, spot);
  return spot.x === inside.x && spot.y === inside.y;
}

/** The middle of what is free, in pixels from the middle of the map. */
function freeMiddle(map: MapLibreMap): [number, number] {
  const { top, right, bottom, left } = padding(map);
  return [(left - right) / 2, (top - bottom) / 2];
}

export function applyCamera(
  map: MapLibreMap,
  { goTo }: CameraRequest,
  places: readonly CompiledPlace[],
  atOnce: boolean,
): void {
  const animate = !atOnce;
  const { placeZoom, regionZoom, moveDuration: duration } = mapOptions;
  if ('zoom' in goTo) {
    map.jumpTo({ center: [goTo.longitude, goTo.latitude], zoom: goTo.zoom });
    const { showing = [] } = goTo;
    showAll(
      map,
      places.filter(({ id }) => showing.includes(id)),
    );
    return;
  }
  if ('box' in goTo) {
    map.fitBounds(goTo.box, { padding: padding(map), maxZoom: mapOptions.maxZoom, animate, duration });
    return;
  }
  if ('inView' in goTo) {
    if (goTo.atRest && map.isMoving()) return;
    bringIntoView(
      map,
      places.filter(({ id }) => goTo.inView.includes(id)),
      animate,
    );
    return;
  }
  const place = places.find((one) => one.id === goTo.place);
  // A country is larger than what is known of it, and its outline is of another time: it moves no map.
  if (!place || place.kind === 'country') return;
  if (place.bounds) {
    map.fitBounds(place.bounds, { padding: padding(map), maxZoom: regionZoom, animate, duration });
    return;
  }
  // A site is drawn from near alone.
  const zoom = place.kind === 'site' ? mapOptions.siteZoom : placeZoom;
  const isNear = map.getZoom() >= (place.kind === 'site' ? zoom : zoom - 2);
  if (animate && isNear && isInView(map, place.point)) return;
  const offset = freeMiddle(map);
  map.easeTo({ center: place.point, zoom: Math.max(map.getZoom(), zoom), offset, animate, duration });
}

/** Of a region some can be seen while its middle is out of sight; a site is drawn from near alone. */
function canBeSeen(map: MapLibreMap, { kind, point, bounds }: CompiledPlace): boolean {
  // What is known of a country stands in its box or on its tab, wherever the map is.
  if (kind === 'country') return true;
  if (kind === 'site' && !sitesAreShown(map.getZoom())) return false;
  return isInView(map, point) || (bounds !== null && isSeen(map, bounds));
}

/** Moves the camera only if none of the places can be seen. */
function bringIntoView(map: MapLibreMap, places: readonly CompiledPlace[], animate: boolean): void {
  const [first, ...others] = places;
  if (!first || places.some((place) => canBeSeen(map, place))) return;
  const { moveDuration: duration, siteZoom } = mapOptions;
  if (others.length === 0 && !first.bounds) {
    const zoom = first.kind === 'site' ? Math.max(map.getZoom(), siteZoom) : map.getZoom();
    map.easeTo({ center: first.point, zoom, offset: freeMiddle(map), animate, duration });
    return;
  }
  map.fitBounds(boxAround(places), { padding: padding(map), maxZoom: map.getZoom(), animate, duration });
}

/** West, south, east, north: positions, and outlines where there are any. */
function boxAround(places: readonly CompiledPlace[]): [number, number, number, number] {
  const boxes = places.map(({ point: [x, y], bounds }) => bounds ?? [x, y, x, y]);
  const edge = (pick: typeof Math.min, at: number) => pick(...boxes.map((box) => box[at] as number));
  return [edge(Math.min, 0), edge(Math.min, 1), edge(Math.max, 2), edge(Math.max, 3)];
}

/** All of the places, their outlines whole, come into the free part of the map: from no nearer than it is looked at, and at once. */
function showAll(map: MapLibreMap, places: readonly CompiledPlace[]): void {
  if (places.length === 0) return;
  const box = boxAround(places);
  const [west, south, east, north] = box;
  const [first, last] = [map.project([west, north]), map.project([east, south])];
  const { clientWidth, clientHeight } = map.getContainer();
  const { top, right, bottom, left } = markPadding(map);
  if (first.x >= left && first.y >= top && last.x <= clientWidth - right && last.y <= clientHeight - bottom) return;
  map.fitBounds(box, { padding: markPadding(map), maxZoom: map.getZoom(), animate: false });
}

/** The map has become smaller or larger: what is chosen comes back into sight. */
export function keepInView(map: MapLibreMap, place: CompiledPlace | undefined): void {
  if (!place || place.kind === 'country' || isInView(map, place.point)) return;
  const { moveDuration: duration } = mapOptions;
  if (place.bounds && !isSeen(map, place.bounds)) {
    map.fitBounds(place.bounds, {
      padding: padding(map),
      maxZoom: Math.min(map.getZoom(), mapOptions.regionZoom),
      duration,
    });
    return;
  }
  if (!place.bounds) map.easeTo({ center: place.point, offset: freeMiddle(map), duration });
}

/** Some of an outline's box is in view: its middle at least, for a reader who has come close. */
function isSeen(map: MapLibreMap, [west, south, east, north]: [number, number, number, number]): boolean {
  const { lng, lat } = map.getCenter();
  return lng > west && lng < east && lat > south && lat < north;
}
