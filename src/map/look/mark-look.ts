// How a place's mark looks, in numbers: one table for MapLibre's own layers and for ours, so that both draw the same. Pixels, and shares of 1.

export const markLook = {
  /** Marks grow with the zoom: by the first factor at the first zoom, by the second at the second, evenly between them. */
  zooms: [3, 8],
  scales: [0.85, 1.35],
  /** Radius of a mark: the area, not the radius, grows with the records. */
  radius: { least: 3.5, perRootOfCount: 2.6, withoutRecords: 2 },
  stroke: { width: 1.4, opacity: 1, widthWithoutRecords: 1, opacityWithoutRecords: 0.5 },
  /** How full a mark is: something certain in the window; only possible, and a deed among it; only possible, and no deed. */
  opacity: { certain: 0.82, possibleDeed: 0.35, possible: 0.6 },
  /** Rings of figures: radius for one, and more for each time ten; stroke; steps between an open end and the number that is known. */
  figures: { least: 7, perTenfold: 5, width: 1.25, openStep: 5, gap: Math.PI / 3, dash: 4 },
  /** Around the mark of the selected place. */
  selected: { gap: 4, width: 2 },
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

/** Pixels from the middle of a mark to the outer edge of its stroke. */
export function markReach(count: number, zoom: number): number {
  const { radius, stroke } = markLook;
  if (count <= 0) return radius.withoutRecords * markScale(zoom) + stroke.widthWithoutRecords;
  return (radius.least + radius.perRootOfCount * Math.sqrt(count)) * markScale(zoom) + stroke.width;
}
