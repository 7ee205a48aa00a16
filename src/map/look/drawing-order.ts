// Every layer of the map, bottom to top, and why it lies there. The style is put together in this order and a test keeps it.

export const drawingOrder = [
  // The basemap's own layers (`basemap.ts`) that lie under the records: paper, relief, far land.
  'basemap-below',
  // Regions shade under the sea, so that their widened edges end at the true coast. Countries are not shaded: no outline is right.
  'region-wash',
  // Hatched where every record is only possible in the window.
  'region-doubt',
  // Two views side by side: a hatch for each.
  'region-sides',
  'region-edge',
  // On request: of which no source speaks in these dates.
  'region-silent',
  // Where a record stands that is joined to the open one: never a line between them, which would tell of a movement.
  'region-related',
  'region-selected',
  // Where the pointer or the focus is, fainter than what was chosen.
  'region-pointed',
  // Sea, coast, lakes and rivers lie over the shading: water is never shaded.
  'basemap-above',
  // Names of seas, rivers and towns without records give way to the records' own marks and names.
  'basemap-labels',
  // Outside the area that the records are narrowed to, land and water alike are shaded; marks and names lie above, and stay clear.
  'area-outside',
  'area-edge',
  // A thin line leads from a site that was moved aside to its true spot: under the marks, which hide its ends.
  'site-leaders',
  // What the film has rested at before.
  'film-passed',
  // A soft halo behind the mark that is pointed at.
  'place-pointed',
  // A dotted ring says that the spot is approximate.
  'place-approximate',
  'place-symbols',
  // Two views side by side: half a mark for each, or a whole one with its number where they are of two places.
  'side-halves',
  'place-silent',
  'place-related',
  // The number of records, and the notches of a dispute.
  'mark-numbers',
  'place-selected',
  // Figures of the chosen measure, as rings around the mark: they hide nothing.
  'figure-rings',
  'region-labels',
  'place-labels',
  // The names of two places that are compared: always there.
  'side-names',
  // Nothing to be seen: marks take up their room before any name is placed, so that no name stands on another place's mark.
  'mark-claims',
  // The same for what the page has put over the map.
  'kept-clear',
  // What is being drawn lies over everything: it follows the pointer.
  'area-sketch',
] as const;
export type DrawingSlot = (typeof drawingOrder)[number];
