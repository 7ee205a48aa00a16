// A play from its beginning to its end, one day a step, without a clock: for whoever makes a film of it.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { TimeAxis } from '../lookup/time-axis.ts';
import type { AtlasState } from './atlas-state.ts';
import { played, startedToPlay } from './play.ts';

/** The state at each step, the one that play begins with first. A play that goes round is given once. */
export function playedThrough(state: AtlasState, lookup: Lookup, axis: TimeAxis): AtlasState[] {
  const begun = startedToPlay(state, axis);
  const states: AtlasState[] = [{ ...begun, way: { ...begun.way, loop: false } }];
  for (;;) {
    const now = states.at(-1) as AtlasState;
    const after = played(now, 1, lookup, axis);
    if (after.window !== now.window) states.push(after);
    if (!after.playing) return states;
  }
}
