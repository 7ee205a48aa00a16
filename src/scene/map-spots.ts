// Where on the map, in pixels from its top left corner, the card and the choice are to stand: told by the map, read by the views.

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

export interface MapSpots {
  pointed: MapAnchor | null;
  choice: MapAnchor | null;
}

export interface MapSpotStore {
  get(): MapSpots;
  set(spots: MapSpots): void;
  subscribe(listener: () => void): () => void;
}

const isSame = (a: MapAnchor | null, b: MapAnchor | null): boolean =>
  a === b || (a !== null && b !== null && (Object.keys(a) as (keyof MapAnchor)[]).every((key) => a[key] === b[key]));

export function createMapSpots(): MapSpotStore {
  let spots: MapSpots = { pointed: null, choice: null };
  const listeners = new Set<() => void>();
  return {
    get: () => spots,
    set(next) {
      if (isSame(next.pointed, spots.pointed) && isSame(next.choice, spots.choice)) return;
      spots = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
