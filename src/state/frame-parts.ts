// The parts of the atlas that a frame in somebody else's page can show.

/** In the order in which they are offered. */
export const frameParts = ['map', 'time', 'list', 'record'] as const;
export type FramePart = (typeof frameParts)[number];
