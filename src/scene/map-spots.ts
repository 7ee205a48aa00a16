// Where on the map, in pixels from its top left corner, the card and the choice are to stand: told by the map, read by the views.
import { createObservable, type Settable } from '../state/observable.ts';

export interface MapAnchor {
  x: number;
  y: number;
  /** Pixels of the mark around the spot, to be kept free. */
  radius: number;
  /** Size of the map. */
  width: number;
  height: number;
  /** The place itself lies outside the part of the map in view; the spot is the nearest one inside. */
  outside: boolean;
}

export type EdgeSide = 'left' | 'right';

/** A country at the edge of the map in view, or beyond it. */
export interface EdgeCountry {
  /** Id of the place. */
  place: string;
  side: EdgeSide;
}

export interface MapSpots {
  pointed: MapAnchor | null;
  choice: MapAnchor | null;
  /** From north to south. */
  beyond: readonly EdgeCountry[];
}

const isSame = (a: MapAnchor | null, b: MapAnchor | null): boolean =>
  a === b || (a !== null && b !== null && (Object.keys(a) as (keyof MapAnchor)[]).every((key) => a[key] === b[key]));

const areSame = (a: MapSpots['beyond'], b: MapSpots['beyond']): boolean =>
  a.length === b.length && a.every(({ place, side }, i) => place === b[i]?.place && side === b[i]?.side);

export const createMapSpots = (): Settable<MapSpots> =>
  createObservable<MapSpots>(
    { pointed: null, choice: null, beyond: [] },
    (before, after) =>
      isSame(before.pointed, after.pointed) &&
      isSame(before.choice, after.choice) &&
      areSame(before.beyond, after.beyond),
  );
