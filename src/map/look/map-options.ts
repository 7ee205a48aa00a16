// Every setting of the map in one table.

export const mapOptions = {
  /** Zoom levels (MapLibre's, 512-pixel tiles) between which the basemap holds up. */
  minZoom: 1.5,
  maxZoom: 9.5,
  /** Zoom from which the sites in a town are drawn apart from it: a whole level, for the filters of MapLibre see no other. */
  siteZoom: 8,
  /** Zoom the camera goes to for a place chosen from the list, if it is farther out. */
  placeZoom: 6,
  /** A region is shown whole, but no closer than this. */
  regionZoom: 7,
  /** Most places whose marks are MapLibre's own layers; with more, the marks are a layer of ours (`npm run bench` compares the two). */
  mostNativePlaces: 300,
  /** With many places: so many of them, those with most records, may be named from afar; four times as many, which is as many on the screen,
   * on tiles of the zoom level `moreNamedZoom`; and all from where the camera goes to for one of them. */
  mostNamed: 300,
  moreNamedZoom: 5,
  /** With many places: milliseconds that the window rests before names are told, and steps that they wait at most while it moves. */
  nameDelay: 400,
  mostStepsUnnamed: 30,
  /** Pixels around the pointer in which a mark counts as hit: a fingertip is wider than a mark. */
  hitMargin: 6,
  /** Pixels around a mark with records in which a place without any takes no tap. */
  liveMargin: 24,
  /** Pixels kept free between what was chosen and the edges of the map, where the controls stand. */
  edgeMargins: { top: 80, right: 64, bottom: 48, left: 64 },
  /** The same on a map narrower than this, as on a phone, where the date is not on the map. */
  narrowBelow: 560,
  narrowMargins: { top: 48, right: 32, bottom: 44, left: 32 },
  /** Pixels around the middle of a mark that are kept free with it. */
  markRoom: 16,
  /** Pixels that the unfolded key takes up at the lower left of a map as wide as this, and the country's box at the upper right. */
  keyWidth: 268,
  keyFrom: 670,
  boxWidth: 316,
  boxFrom: 1100,
  /** Below that the box is one line, and so much is kept free for it at the top. */
  lineHeight: 98,
  /** Milliseconds of a camera move. */
  moveDuration: 500,
} as const;

/** Sites appear with a whole zoom level: MapLibre's filters see whole levels only, and everything else has to agree with them. */
export const sitesAreShown = (zoom: number): boolean => Math.floor(zoom) >= mapOptions.siteZoom;
