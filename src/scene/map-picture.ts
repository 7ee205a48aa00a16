// A picture of the map as it stands: drawn by the map when somebody asks, put on paper or into a file by the views.
import type { KeySample } from '../messages/en/paper.ts';
import type { Theme } from '../state/atlas-state.ts';

/** The mark of a kind, to be drawn beside its words. */
export interface DrawnSample {
  /** Numbers of records that the marks side by side stand for, or a kind of mark. */
  means: readonly number[] | KeySample;
  /** Pixels of the page. */
  width: number;
  height: number;
  /** Draws it with its upper left corner at the pen's origin. */
  draw(pen: CanvasRenderingContext2D): void;
}

/** Where a place stands in the picture, from its upper left corner in pixels of the page. */
export interface PicturePlace {
  placeId: string;
  x: number;
  y: number;
  /** Of its mark; of a region, whose mark its name is, of what is to be kept free. */
  radius: number;
  isRegion: boolean;
}

export interface MapPicture {
  /** Finer than the page; `width` and `height` are those on the page. */
  canvas: HTMLCanvasElement;
  width: number;
  height: number;
  theme: Theme;
  /** Metres on the ground that a pixel of the page is in the middle of the picture. */
  metresPerPixel: number;
  /** Places with records that lie in the picture. */
  spots: readonly PicturePlace[];
  key: readonly DrawnSample[];
}

/** The map as a picture, at once; `null` where the map is not drawn. `density`: pixels of the picture for each of the page's. */
export type PictureTaker = (density: number) => MapPicture | null;

const steps = [1, 2, 5];

/** A round length that takes up at most `room` pixels: metres, and pixels. */
export function scaleBar(metresPerPixel: number, room: number): { metres: number; pixels: number } {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (steps.filter((step) => step * power <= most).at(-1) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}
