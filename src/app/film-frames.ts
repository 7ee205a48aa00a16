// Moves the film on: with each frame of the display while time runs, and after a pause where it rests.
import type { Action } from '../state/actions.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Clock } from '../state/clock.ts';
import type { Store } from '../state/store.ts';

/** Milliseconds that it rests: at the beginning of a chapter, while the camera goes there, and at a record. */
export const filmRests = { chapter: 2600, record: 4400 };

/** Chapters are named by their day. */
const isChapter = (at: string): boolean => /^\d{4}-/.test(at);

/** Returns the function that ends it. */
export function filmFrames({ get, subscribe, send }: Store<AtlasState, Action>, clock: Clock): () => void {
  let doing = '';
  let forget = () => {};
  const run = (last: number | null) => {
    forget = clock.nextFrame((time) => {
      if (last !== null) send({ type: 'film-ran', milliseconds: time - last });
      if (doing === 'running') run(time);
    });
  };
  const follow = () => {
    const { film } = get();
    const wanted = !film?.moving ? '' : film.day === null ? `at ${film.at}` : 'running';
    if (wanted === doing) return;
    doing = wanted;
    forget();
    if (wanted === 'running') run(null);
    else if (film && wanted !== '')
      forget = clock.after(isChapter(film.at) ? filmRests.chapter : filmRests.record, () =>
        send({ type: 'film-rested' }),
      );
  };
  const endSubscription = subscribe(follow);
  return () => {
    endSubscription();
    forget();
  };
}
