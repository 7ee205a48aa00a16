// Moves time on with each frame of the display while the atlas plays.
import type { Action } from '../state/actions.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Clock } from '../state/clock.ts';
import { createPlayClock, shortestStep } from '../state/play-clock.ts';
import type { Store } from '../state/store.ts';

/** Returns the function that ends it. */
export function playFrames({ get, subscribe, send }: Store<AtlasState, Action>, clock: Clock): () => void {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let daysSince: ReturnType<typeof createPlayClock> | null = null;
  let forgetFrame = () => {};
  const frame = (time: number) => {
    const days = daysSince?.(time, get().way.speed) ?? 0;
    if (days > 0) send({ type: 'days-played', days });
    if (get().playing) forgetFrame = clock.nextFrame(frame);
  };
  const endSubscription = subscribe(() => {
    const { playing } = get();
    if (playing === (daysSince !== null)) return;
    daysSince = playing ? createPlayClock(shortestStep[stillness.matches ? 'reduced-motion' : 'smooth']) : null;
    if (daysSince) forgetFrame = clock.nextFrame(frame);
  });
  return () => {
    endSubscription();
    forgetFrame();
  };
}
