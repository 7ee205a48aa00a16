// Where the numbers of places stand on a printed map: beside their marks, off the other marks and numbers, at the end of a thin line where it
// is crowded. A number that finds no room near its mark is left out rather than put where it would be read for another.
import type { PicturePlace } from './map-picture.ts';

export interface PlacedNumber {
  placeId: string;
  text: string;
  /** Middle of the number. */
  x: number;
  y: number;
  /** Where its line begins, at the edge of the mark; `null` where it stands close by. */
  from: { x: number; y: number } | null;
}

interface Room {
  width: number;
  height: number;
  /** Type size in the same pixels. */
  size: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Widths of a figure and height of a line, as shares of the type size. */
const figureWidth = 0.56;
const lineHeight = 0.95;
const directions = 16;
/** Distances from the edge of the mark, as shares of the type size; from the third on with a line. */
const distances = [0.1, 0.8, 1.7, 2.6, 3.6, 4.8];
const nearest = 2;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

/** @param numbers what each place is called by; `spots` without one are only kept clear of */
export function placeNumbers(
  spots: readonly PicturePlace[],
  numbers: ReadonlyMap<string, number>,
  { width, height, size }: Room,
): PlacedNumber[] {
  const marks = spots.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  const taken: Box[] = [];
  const inOrder = spots
    .flatMap((spot) => {
      const number = numbers.get(spot.placeId);
      return number === undefined ? [] : { spot, number };
    })
    .sort((a, b) => a.number - b.number);
  return inOrder.flatMap(({ spot, number }): PlacedNumber[] => {
    const text = String(number);
    const halfWidth = (text.length * figureWidth * size) / 2 + size * 0.12;
    const halfHeight = (lineHeight * size) / 2;
    // Names stand to the right of their marks where they can, a region's on its spot: numbers keep to the left, or above.
    const first = spot.isRegion ? -Math.PI / 2 : -Math.PI * 0.75;
    for (const distance of distances) {
      for (let turn = 0; turn < directions; turn++) {
        const step = Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1);
        const angle = first + (step / directions) * 2 * Math.PI;
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const reach = spot.radius + distance * size;
        const x = spot.x + dx * (reach + halfWidth);
        const y = spot.y + dy * (reach + halfHeight);
        const box = boxAround(x, y, halfWidth, halfHeight);
        if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
        if (taken.some((other) => overlap(box, other)) || marks.some((mark) => overlap(box, mark))) continue;
        taken.push(box);
        const far = distances.indexOf(distance) >= nearest;
        const from = far ? { x: spot.x + dx * spot.radius, y: spot.y + dy * spot.radius } : null;
        return [{ placeId: spot.placeId, text, x, y, from }];
      }
    }
    return [];
  });
}
