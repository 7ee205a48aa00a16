// How much of a phone's screen a place's page takes: its name alone under a large map, half of it, or all.

/** From the lowest to the highest. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Pixels that are left to the page at its lowest: its head, and a line to be seen. As in phone-sheet.css. */
export const peekHeight = 132;

/** Part of the screen that the map keeps at half. As in phone-sheet.css. */
export const mapShare = 0.34;

/** Pixels of the map that are seen. */
export function mapSeenAt(stop: SheetStop, screen: number): number {
  switch (stop) {
    case 'peek':
      return screen - peekHeight;
    case 'half':
      return screen * mapShare;
    case 'full':
      return 0;
  }
}

/** Pixels that a pull takes to leave a stop. */
const leaves = 48;

/**
 * Where a page that was pulled comes to rest: at the nearest stop, but at another one than before if it was pulled far enough.
 * @param seen pixels of the map that are seen where it was let go
 */
export function stopAfterPull(from: SheetStop, seen: number, screen: number): SheetStop {
  const far = (stop: SheetStop) => Math.abs(mapSeenAt(stop, screen) - seen);
  const nearest = sheetStops.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
  const pulled = seen - mapSeenAt(from, screen);
  if (nearest !== from || Math.abs(pulled) < leaves) return nearest;
  return nextStop(from, pulled > 0 ? -1 : 1);
}

/** The one above or below it; the highest and the lowest stay. */
export function nextStop(from: SheetStop, direction: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(from) + direction] ?? from;
}
