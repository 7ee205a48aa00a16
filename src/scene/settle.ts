// Throttles a stream of scenes for lists and panels: at most ten times a second, always delivering the last one.
import type { Clock } from '../state/clock.ts';
import { createObservable, type Observable } from '../state/observable.ts';
import type { Scene, SettledScene } from './scene.ts';

/** Shortest time between two settled scenes, in milliseconds. */
export const settleEvery = 100;

export interface SettledStream extends Observable<SettledScene> {
  /** Tells of a new scene. `now`: it answers a reader's act and is not part of a stream. */
  show(scene: Scene, now: boolean): void;
  /** Tells of nothing any more. */
  stop(): void;
}

export function createSettledStream(first: Scene, clock: Clock): SettledStream {
  const settled = createObservable(first.settled());
  let waiting: Scene | null = null;
  let forgetTimer: (() => void) | null = null;

  function emit(scene: Scene) {
    waiting = null;
    settled.set(scene.settled());
  }

  function stop() {
    forgetTimer?.();
    forgetTimer = null;
  }

  return {
    get: settled.get,
    subscribe: settled.subscribe,
    show(scene, now) {
      if (now) {
        stop();
        emit(scene);
        return;
      }
      waiting = scene;
      forgetTimer ??= clock.after(settleEvery, () => {
        forgetTimer = null;
        if (waiting) emit(waiting);
      });
    },
    stop,
  };
}
