// From how many events on a packed form is written in pieces: its bytes are others then, what is unpacked is the same.
import type { Atlas } from '../../model/atlas.ts';

/** Events whose packed forms are made in memory: some 10 MB of text. */
const madeAtOnce = 3000;

export const isLargeAtlas = ({ events }: Pick<Atlas, 'events'>): boolean => events.length > madeAtOnce;
