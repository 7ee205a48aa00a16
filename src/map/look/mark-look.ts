// How a place's mark looks, in numbers: one table for MapLibre's own layers and for ours, so that both draw the same. Pixels, and shares of 1.

export const markLook = {
  /** Marks grow with the zoom: by the first factor at the first zoom, by the second at the second, evenly between them. */
  zooms: [3, 8],
  scales: [0.85, 1.35],
  /** Radius of a mark by its records, from so many on: in few steps, which the eye tells apart; the area grows with the records, roughly. */
  radius: {
    steps: [
      { from: 1, radius: 5.5 },
      { from: 2, radius: 8 },
      { from: 4, radius: 10.5 },
      { from: 10, radius: 13.5 },
      { from: 25, radius: 18 },
      { from: 100, radius: 24 },
    ],
    withoutRecords: 2,
  },
  /** Of the number inside: the least that is written, and its size for the radius of the mark. */
  number: { least: 2, perRadius: 1.45 },
  /** Notches at the top and the foot of a mark whose claims exclude one another: their width, and how far in they go for the radius. */
  split: { size: 24, width: 2, depth: 0.42 },
  stroke: { width: 1.4, opacity: 1, widthWithoutRecords: 1, opacityWithoutRecords: 0.5 },
  /** How full a mark is: something certain in the window; only possible, and a deed among it; only possible, and no deed. */
  opacity: { certain: 0.82, possibleDeed: 0.35, possible: 0.6 },
  /** Rings of figures: radius for one, and more for each time ten; stroke; steps between an open end and the number that is known. */
  figures: { least: 7, perTenfold: 5, width: 1.25, openStep: 5, gap: Math.PI / 3, dash: 4 },
  /** Around the mark of the selected place. */
  selected: { gap: 4, width: 2 },
  /** Of places without a record in the window, where the reader wants to see them. */
  silent: { radius: 5, width: 1.4 },
  /** Around the marks of places of which a record is joined to the open one. */
  related: { gap: 3.5, width: 1.2 },
  /** Behind the mark that is pointed at. */
  pointed: { gap: 7, opacity: 0.22, strokeOpacity: 0.6 },
  /** The dotted ring of a rough spot: dots on a circle inside a square. */
  ring: { size: 26, radius: 11, dots: 14, dotRadius: 1.1, opacity: 0.9 },
} as const;

/** Factor that marks grow by at a zoom. */
export function markScale(zoom: number): number {
  const [from, to] = markLook.zooms;
  const [least, most] = markLook.scales;
  return least + (most - least) * Math.min(1, Math.max(0, (zoom - from) / (to - from)));
}

/** Pixels before the scale, for at least one record. */
export const steppedRadius = (count: number): number =>
  markLook.radius.steps.findLast(({ from }) => count >= from)?.radius ?? markLook.radius.withoutRecords;

/** Pixels from the middle of a mark to the outer edge of its stroke. */
export function markReach(count: number, zoom: number): number {
  const { radius, stroke } = markLook;
  if (count <= 0) return radius.withoutRecords * markScale(zoom) + stroke.widthWithoutRecords;
  return steppedRadius(count) * markScale(zoom) + stroke.width;
}
