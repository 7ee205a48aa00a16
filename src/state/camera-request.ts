// Where somebody other than the map wants the camera.
import { type Area, areaBox } from '../lookup/area.ts';
import type { Lookup } from '../lookup/build-lookup.ts';
import type { AtlasState, CameraRequest } from './atlas-state.ts';
import { placesInWindow } from './window-reach.ts';

/** A new request after all former ones. */
export const requestFor = ({ cameraRequest }: AtlasState, goTo: CameraRequest['goTo']): CameraRequest => ({
  serial: (cameraRequest?.serial ?? 0) + 1,
  goTo,
});

/** A drawn area is shown whole; a place as any place that is chosen. */
export const requestForArea = (area: Area): CameraRequest['goTo'] =>
  area.type === 'place' ? { place: area.place } : { box: areaBox(area) };

/** The camera of a view, kept from leaving out what the view is of. */
export const requestShowing = (request: CameraRequest | null, places: readonly string[]): CameraRequest | null =>
  request && 'zoom' in request.goTo ? { ...request, goTo: { ...request.goTo, showing: places } } : request;

type Box = [number, number, number, number];

function boxOf(area: Area, { places, placeNumbers }: Pick<Lookup, 'places' | 'placeNumbers'>): Box | null {
  if (area.type !== 'place') return [...areaBox(area)] as Box;
  const place = places[placeNumbers.get(area.place) ?? -1];
  if (!place) return null;
  const [x, y] = place.point;
  return place.bounds ? ([...place.bounds] as Box) : [x, y, x, y];
}

/** Two areas side by side are both to be seen; `null` where one of the two is everywhere. */
export function requestForBoth(
  lookup: Pick<Lookup, 'places' | 'placeNumbers'>,
  { area, beside }: Pick<AtlasState, 'area' | 'beside'>,
): CameraRequest['goTo'] | null {
  const other = beside?.type === 'area' ? beside.area : null;
  const [a, b] = [area && boxOf(area, lookup), other && boxOf(other, lookup)];
  if (!a || !b) return null;
  return { box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] };
}

/** Where the reader has asked for it, the camera goes to what has come into the window. */
export function followed(state: AtlasState, moved: AtlasState, lookup: Lookup): AtlasState {
  if (!moved.way.follow || moved.window === state.window) return moved;
  const inView = placesInWindow(lookup, moved, state);
  return inView.length > 0 ? { ...moved, cameraRequest: requestFor(moved, { inView, atRest: true }) } : moved;
}
