// Every layer of the map, bottom to top, and why it lies there. The style is put together in this order and a test keeps it.

export const drawingOrder = [
  // The basemap's own layers (`basemap.ts`) that lie under the records: paper, relief, far land.
  'basemap-below',
  // Regions shade under the sea, so that their widened edges end at the true coast. Countries are not shaded: no outline is right.
  'region-wash',
  // Hatched where every record is only possible in the window.
  'region-doubt',
  'region-edge',
  'region-selected',
  // Sea, coast, lakes and rivers lie over the shading: water is never shaded.
  'basemap-above',
  // Names of seas, rivers and towns without records give way to the records' own marks and names.
  'basemap-labels',
  // A dotted ring says that the spot is approximate.
  'place-approximate',
  'place-symbols',
  'place-selected',
  'region-labels',
  'place-labels',
] as const;
export type DrawingSlot = (typeof drawingOrder)[number];
