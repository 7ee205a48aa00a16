// The small pictures of the style, drawn pixel by pixel so that no file has to travel: a hatch for doubt, a dotted ring for a rough spot.

import { markLook } from './mark-look.ts';

export interface DrawnImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Pixels per style pixel: sharp on dense screens. */
export const imageRatio = 2;

type Colour = readonly [red: number, green: number, blue: number];

/** `#8f2a2a` to its three parts. */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function draw(size: number, colour: Colour, cover: (x: number, y: number) => number): DrawnImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      data.set([...colour, Math.round(255 * cover(x + 0.5, y + 0.5))], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Lines at 45 degrees, eight style pixels apart. */
export function hatch(hex: string): DrawnImage {
  const size = 8 * imageRatio;
  return draw(size, colourOf(hex), (x, y) => {
    const distance = Math.abs(((x + y) % size) - size / 2) / Math.SQRT2;
    return Math.max(0, Math.min(1, 1.6 - distance));
  });
}

/** Style pixels of the picture that shows nothing. */
export const clearSize = 8;

/** Nothing to be seen: what takes up room. */
export const clear = (): DrawnImage => draw(clearSize * imageRatio, [0, 0, 0], () => 0);

/** Two notches, from the top and from the foot of a mark inwards. */
export function notches(hex: string): DrawnImage {
  const { split } = markLook;
  const size = split.size * imageRatio;
  const half = (split.width * imageRatio) / 2;
  const deep = (split.depth * size) / 2;
  return draw(size, colourOf(hex), (x, y) => {
    const across = Math.max(0, Math.min(1, half + 0.5 - Math.abs(x - size / 2)));
    return y < deep || y > size - deep ? across : 0;
  });
}

/** Dots on a circle. */
export function dottedRing(hex: string): DrawnImage {
  const { ring } = markLook;
  const size = ring.size * imageRatio;
  const radius = ring.radius * imageRatio;
  const dot = ring.dotRadius * imageRatio;
  const { dots } = ring;
  return draw(size, colourOf(hex), (x, y) => {
    const dx = x - size / 2;
    const dy = y - size / 2;
    const nearest = (Math.round((Math.atan2(dy, dx) / (2 * Math.PI)) * dots) / dots) * 2 * Math.PI;
    const distance = Math.hypot(dx - radius * Math.cos(nearest), dy - radius * Math.sin(nearest));
    return Math.max(0, Math.min(1, dot + 0.5 - distance));
  });
}
