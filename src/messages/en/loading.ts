// English words for what is still on its way, and for what did not arrive.

export const enLoading = {
  map: 'The map is being drawn …',
  mapParts: (done: number, all: number) => `${done} of ${all} parts are here`,
  mapMissing: (reason: string) =>
    `The map could not be drawn: ${reason} The list, the time control and the records work without it.`,
  mapLost: 'The browser has taken the map’s drawing away. The list, the time control and the records work without it.',
  /** Why there is no map, as sentences. */
  mapReason: {
    webgl: 'this browser or device offers no WebGL 2.',
    program: 'its program did not arrive.',
    worker: 'a part of its program did not arrive.',
    renewed: 'its program is of an edition that has been replaced.',
    other: 'the browser reports a fault.',
  },
  /** @param parts what is not there, from `mapPart` */
  mapIncomplete: (parts: readonly string[]) =>
    `The map is shown without ${new Intl.ListFormat('en').format(parts)}: the files did not arrive, or are damaged. All records are shown.`,
  mapPart: {
    tiles: 'near coasts, rivers and lakes',
    world: 'far coasts',
    labels: 'the names of waters and towns',
    relief: 'its relief',
    outlines: 'the shading of regions',
    lettering: 'its own typeface',
    other: 'a part of its background',
  },
  tryMapAgain: 'Try the map again',
  story: 'The story is loading …',
  partMissing: 'This part of the page has not arrived yet. It is asked for again from time to time.',
  tryNow: 'Try now',
  /** The file arrived and does not open. */
  partStuck: 'This part of the page has arrived damaged.',
  partMissingTryAgain: 'A part of the page that is needed for this has not arrived. Try again.',
  partStuckReload: 'A part of the page that is needed for this has arrived damaged. Reload the page.',
  pageFault: 'This page has run into a fault of its own. Your view is kept in the address.',
  reloadPage: 'Reload the page',
};

/** A part of the map that it can be drawn without. */
export type MapPart = keyof typeof enLoading.mapPart;
export type MapReason = keyof typeof enLoading.mapReason;
