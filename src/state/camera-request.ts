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

/** Where the reader has asked for it, the camera goes to what has come into the window. */
export function followed(state: AtlasState, moved: AtlasState, lookup: Lookup): AtlasState {
  if (!moved.way.follow || moved.window === state.window) return moved;
  const inView = placesInWindow(lookup, moved, state);
  return inView.length > 0 ? { ...moved, cameraRequest: requestFor(moved, { inView, atRest: true }) } : moved;
}
