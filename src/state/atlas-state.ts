// What the reader is looking at: all of it, and nothing that can be worked out from it.
import type { TimeWindow } from '../model/time-span.ts';

/** What the facing page shows. */
export type Selection =
  | { type: 'none' }
  | { type: 'place'; place: string; event: string | null; claim: string | null }
  | { type: 'tray'; tray: Tray; event: string | null; claim: string | null }
  /** The page of one source, or of all of them (`null`). */
  | { type: 'source'; source: string | null };

export const trays = ['undated', 'unplaced'] as const;
export type Tray = (typeof trays)[number];

export const matches = ['possible', 'certain'] as const;
export type Match = (typeof matches)[number];

export const themes = ['paper', 'night'] as const;
export type Theme = (typeof themes)[number];

/** Degrees; zoom as MapLibre counts it (512-pixel world at 0). */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** Where somebody other than the map wants the camera; a new `serial` is a new wish. */
export interface CameraWish {
  serial: number;
  goTo: Camera | { place: string };
}

/** Something to be said in the status line or as an alert. */
export interface Notice {
  id: string;
  kind: 'status' | 'alert';
  sentence: string;
}

export interface AtlasState {
  window: TimeWindow;
  match: Match;
  playing: boolean;
  selection: Selection;
  theme: Theme;
  /** Where the map says it is; `null` until it has said so. */
  camera: Camera | null;
  cameraWish: CameraWish | null;
  notices: Notice[];
  introduced: boolean;
}
