// Lets a fast stream of scenes come to rest: lists and panels hear of it at most ten times a second, and always of the last one.
import type { Scene, SettledScene } from './scene.ts';

/** Shortest time between two settled scenes, in milliseconds. */
export const settleEvery = 100;

export interface SettledStream {
  get(): SettledScene;
  subscribe(listener: () => void): () => void;
  /** Tells of a new scene. `now`: it answers a reader's act and is not part of a stream. */
  show(scene: Scene, now: boolean): void;
}

export function createSettledStream(first: Scene): SettledStream {
  let settled = first.settled();
  let waiting: Scene | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();

  function emit(scene: Scene) {
    waiting = null;
    settled = scene.settled();
    for (const listener of [...listeners]) listener();
  }

  return {
    get: () => settled,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(scene, now) {
      if (now) {
        if (timer !== null) clearTimeout(timer);
        timer = null;
        emit(scene);
        return;
      }
      waiting = scene;
      timer ??= setTimeout(() => {
        timer = null;
        if (waiting) emit(waiting);
      }, settleEvery);
    },
  };
}
