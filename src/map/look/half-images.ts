// Half a mark for each of two views: the left one of A, the right one of B, full where a record is certain, hollow where all are only possible.
// Of two places each mark belongs to one side: then it is a whole disc for A, and one in a ring for B. Drawn when first wanted. Regions are hatched for A and against it for B.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { colourOf, type DrawnImage, draw, imageRatio } from './images.ts';
import { markLook, steppedRadius } from './mark-look.ts';
import type { MapTheme } from './theme.ts';

export type MapSide = 'a' | 'b';

export const sideColour = ({ mark, cool }: MapTheme, side: MapSide): string => (side === 'a' ? mark : cool);

export interface HalfLook {
  side: MapSide;
  /** Records, as for the radius of a whole mark. */
  count: number;
  certain: boolean;
}

/** Style pixels kept free between the halves, on either side of the middle. */
const gap = 0.75;
const { stroke, opacity } = markLook;

/** How far a position lies inside the half disc of a radius, in the units of the radius; negative outside. */
const insideHalf = (side: MapSide, radius: number, dx: number, dy: number, free: number): number =>
  Math.min(radius - Math.hypot(dx, dy), (side === 'a' ? -dx : dx) - free);

const covered = (inside: number): number => Math.max(0, Math.min(1, inside + 0.5));

/** A ring of the mark's colour around the paper or around more of its colour. */
export function halfMark({ side, count, certain }: HalfLook, theme: MapTheme): DrawnImage {
  const radius = (steppedRadius(count) + stroke.width) * imageRatio;
  const line = stroke.width * imageRatio;
  const size = 2 * Math.ceil(radius + 1);
  const colour = colourOf(sideColour(theme, side));
  const inner = certain ? colour : colourOf(theme.paper);
  const image = draw(size, colour, () => 0);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const inside = insideHalf(side, radius, x + 0.5 - size / 2, y + 0.5 - size / 2, gap * imageRatio);
      const fill = covered(inside - line);
      const mixed = colour.map((part, i) => Math.round(part * (1 - fill) + (inner[i] as number) * fill));
      const full = certain ? opacity.certain : opacity.possible;
      const alpha = covered(inside) * (1 - fill + fill * full);
      image.data.set([...mixed, Math.round(255 * alpha)], (y * size + x) * 4);
    }
  }
  return image;
}

/** Style pixels: around a whole mark, and between the disc of B and its ring. */
const halo = 1;
const ringGap = 1.75;
/** By which the ring of B reaches further than a mark. */
export const ringReach = ringGap + stroke.width;

/** From the outermost inward: what each circle is filled with. */
function circlesOf(
  { side, count, certain }: HalfLook,
  { paper, ...theme }: MapTheme,
): [radius: number, colour: string][] {
  const colour = sideColour({ paper, ...theme }, side);
  const inner = steppedRadius(count);
  const edge = inner + stroke.width;
  return [
    ...(side === 'a'
      ? [[edge + halo, paper] as [number, string]]
      : ([
          [edge + ringReach + halo, paper],
          [edge + ringReach, colour],
          [edge + ringGap, paper],
        ] as [number, string][])),
    [edge, colour],
    [inner, certain ? colour : paper],
  ];
}

/** A disc for A, one in a ring for B; hollow where all records are only possible. */
export function wholeMark(look: HalfLook, theme: MapTheme): DrawnImage {
  const circles = circlesOf(look, theme).map(([radius, colour]) => [radius * imageRatio, colourOf(colour)] as const);
  const outermost = circles[0]?.[0] ?? 0;
  const size = 2 * Math.ceil(outermost + 1);
  const image = draw(size, colourOf(theme.paper), () => 0);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
      let mixed = [...colourOf(theme.paper)];
      for (const [radius, colour] of circles) {
        const fill = covered(radius - distance);
        mixed = mixed.map((part, i) => part * (1 - fill) + (colour[i] as number) * fill);
      }
      image.data.set([...mixed.map(Math.round), Math.round(255 * covered(outermost - distance))], (y * size + x) * 4);
    }
  }
  return image;
}

/** The name of the image of a whole mark, which the map has from then on. */
export function wholeImageOn(map: MapLibreMap, look: HalfLook, theme: MapTheme): string {
  const name = `whole-${look.side}-${steppedRadius(look.count)}${look.certain ? '-certain' : ''}`;
  if (!map.hasImage(name)) map.addImage(name, wholeMark(look, theme), { pixelRatio: imageRatio });
  return name;
}

/** The name of the image of a half, which the map has from then on. */
export function halfImageOn(map: MapLibreMap, look: HalfLook, theme: MapTheme): string {
  const name = `half-${look.side}-${steppedRadius(look.count)}${look.certain ? '-certain' : ''}`;
  if (!map.hasImage(name)) map.addImage(name, halfMark(look, theme), { pixelRatio: imageRatio });
  return name;
}

/** Style pixels from one line of a hatch to the next, across and down, and half the width of a line. */
const hatchStep = 10;
const lineWidths = { certain: 1.5, possible: 0.6 };

/** Lines at 45 degrees: falling to the left for A, to the right for B; wide where a record is certain. */
export function sideHatch(side: MapSide, certain: boolean, theme: MapTheme): DrawnImage {
  const size = hatchStep * imageRatio;
  const half = lineWidths[certain ? 'certain' : 'possible'] * imageRatio;
  return draw(size, colourOf(sideColour(theme, side)), (x, y) => {
    const along = side === 'a' ? x + y : x - y + size;
    const distance = Math.abs((along % size) - size / 2) / Math.SQRT2;
    return covered(half - distance);
  });
}
