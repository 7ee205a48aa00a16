// Rings around a mark for figures: whole, dashed, or with a gap at the top where a source leaves the number open. Drawn when first wanted.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { colourOf, draw, imageRatio } from './images.ts';
import { markLook } from './mark-look.ts';

const { figures } = markLook;

export interface RingLook {
  /** Style pixels. */
  radius: number;
  dashed: boolean;
  open: boolean;
}

/** Radius of the ring for a number of people: a step outwards is ten times as many. */
export const ringRadius = (people: number): number =>
  Math.round(figures.least + figures.perTenfold * Math.log10(Math.max(1, people)));

/** The rings for a range, the inner one first. One number is one ring; what is open lies a step beyond what is known. */
export function ringsFor({ low, high }: { low: number | null; high: number | null }): RingLook[] {
  const known = ringRadius(low ?? high ?? 1);
  if (low !== null && low === high) return [{ radius: known, dashed: false, open: false }];
  const inner = low === null ? Math.max(4, known - figures.openStep) : known;
  const outer = high === null ? known + figures.openStep : Math.max(ringRadius(high), inner + 2);
  return [
    { radius: inner, dashed: false, open: low === null },
    { radius: outer, dashed: true, open: high === null },
  ];
}

/** Whether a ring is drawn at an angle, counted clockwise from the right. */
export function isDrawn({ radius, dashed, open }: RingLook, angle: number): boolean {
  const fromTop = Math.abs(Math.atan2(Math.sin(angle + Math.PI / 2), Math.cos(angle + Math.PI / 2)));
  if (open && fromTop < figures.gap / 2) return false;
  const dashes = Math.max(6, Math.round((Math.PI * radius) / figures.dash));
  const turn = (angle / (2 * Math.PI)) * dashes;
  return !dashed || turn - Math.floor(turn) < 0.55;
}

/** The name of the image of a ring, which the map has from then on. */
export function ringImageOn(map: MapLibreMap, look: RingLook, hex: string): string {
  const { radius, dashed, open } = look;
  const name = `figure-${radius}${dashed ? '-dashed' : ''}${open ? '-open' : ''}`;
  if (map.hasImage(name)) return name;
  const size = 2 * (radius + 2) * imageRatio;
  const image = draw(size, colourOf(hex), (x, y) => {
    const dx = x - size / 2;
    const dy = y - size / 2;
    if (!isDrawn(look, Math.atan2(dy, dx))) return 0;
    const distance = Math.abs(Math.hypot(dx, dy) - radius * imageRatio);
    return Math.max(0, Math.min(1, (figures.width * imageRatio) / 2 + 0.5 - distance));
  });
  map.addImage(name, image, { pixelRatio: imageRatio });
  return name;
}
