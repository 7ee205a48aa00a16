// Moves the window through the time between two steps of a story, so that a reader sees which way it goes.
import type { TimeWindow } from '../model/time-span.ts';
import type { Action } from '../state/actions.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Clock } from '../state/clock.ts';
import type { Store } from '../state/store.ts';

/** Milliseconds of the whole way, however far it is. */
const longestWay = 1200;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/** To be called when the window is at its end already: it is put back to `from`, and goes to the end from there. Whoever moves it ends the way. */
export function travelWindow({ get, send }: Store<AtlasState, Action>, clock: Clock, from: TimeWindow): void {
  const to = get().window;
  if (from.from === to.from && from.to === to.to) return;
  let began: number | null = null;
  const move = (window: TimeWindow, arrived: boolean): TimeWindow => {
    send({ type: 'window-travelled', window, arrived });
    return get().window;
  };
  let last = move(from, false);
  const frame = (time: number) => {
    if (get().window !== last || !get().travelling) return;
    began ??= time;
    const share = eased(Math.min(1, (time - began) / longestWay));
    if (share === 1) {
      move(to, true);
      return;
    }
    const between = (a: number, b: number) => Math.round(a + (b - a) * share);
    last = move({ from: between(from.from, to.from), to: between(from.to, to.to) }, false);
    clock.nextFrame(frame);
  };
  clock.nextFrame(frame);
}
