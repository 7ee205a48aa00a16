// The sources of the map's style that hold the records' places, by name.

/** Places with their points. */
export const pointSource = 'places';
/** Outlines of regions and countries. */
export const washSource = 'washes';
/** Lines from sites that were moved aside to their true spots. */
export const leaderSource = 'leaders';
/** Spots of places of which a record is joined to the open one, each with its `count`. */
export const relatedSource = 'related';
/** The one place that is pointed at, with its `count`. */
export const pointedSource = 'pointed';
/** What stands over the map, as squares that no name lies under. */
export const clearSource = 'kept-clear';
/** Places that the film has rested at before. */
export const passedSource = 'film-passed';
