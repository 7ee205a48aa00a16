// A second map, which nobody sees, for the pictures of a film: it has its own size and its own time, and the page's map stays as it is.
import type { Camera } from '../state/atlas-state.ts';
import type { MapPicture } from './map-picture.ts';
import type { Scene } from './scene.ts';

export interface FilmMap {
  /** Key and scale of the map, with its first frame. */
  picture: MapPicture;
  /** The map of the scene, drawn at once; it lasts until the next call. Throws where the browser has taken the drawing away. */
  frame(scene: Scene): HTMLCanvasElement;
  close(): void;
}

export interface Size {
  width: number;
  height: number;
}

/** Resolves when the map is whole. Rejects where it cannot be drawn, where its program does not arrive, and when it is given up. */
export type FilmMapOpener = (first: Scene, size: Size, signal: AbortSignal) => Promise<FilmMap>;

/** The camera that shows, in another size, all that `camera` shows. */
export function cameraIn({ zoom, ...spot }: Camera, from: Size, to: Size): Camera {
  return { ...spot, zoom: zoom + Math.log2(Math.min(to.width / from.width, to.height / from.height)) };
}
