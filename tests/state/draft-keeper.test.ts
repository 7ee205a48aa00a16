// A draft outlives the page where the browser keeps anything, with what can be undone; a browser that refuses is told of.
import { expect, test } from 'vitest';
import { changed, changesOf, undone } from '../../src/model/draft-changes.ts';
import { emptyDraft, withStepAdded } from '../../src/model/story-draft.ts';
import { createDraftKeeper, type Shelf } from '../../src/state/draft-keeper.ts';
import { handClock } from '../hand-clock.ts';

/** One text, and the pages that hear of it. */
function memoryShelf(refuses = false): Shelf & { text: string | null; tell: (text: string) => void } {
  const heard = new Set<(text: string) => void>();
  return {
    text: null,
    tell: (text) => {
      for (const listener of heard) listener(text);
    },
    read() {
      return this.text;
    },
    write(text) {
      if (!refuses) this.text = text;
      return !refuses;
    },
    onWritten(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
}

const one = withStepAdded(emptyDraft('2026.2'), { heading: 'One' });
const two = withStepAdded(one, { heading: 'Two' });
const written = changed(changesOf(one), two);

test('what is written is there at the next visit, and can be undone there', () => {
  const shelf = memoryShelf();
  const keeper = createDraftKeeper(shelf, handClock());
  expect(keeper.get()).toEqual({ changes: null, isKept: true });
  keeper.change(written);
  expect(shelf.text, 'it waits for a pause').toBeNull();
  keeper.flush();
  const { changes } = createDraftKeeper(shelf, handClock()).get();
  expect(changes?.now).toEqual(two);
  expect(changes && undone(changes).now).toEqual(one);
});

test('a browser that refuses is told of, and one that has nothing is no fault', () => {
  const keeper = createDraftKeeper(memoryShelf(true), handClock());
  keeper.change(written);
  keeper.flush();
  expect(keeper.get()).toEqual({ changes: written, isKept: false });
  expect(createDraftKeeper(null, handClock()).get().isKept).toBe(false);
});

test.each(['', '{', 'null', '{"form":2}', '{"form":1,"now":{"id":"a","head":[],"steps":[{}]},"past":[],"future":[]}'])(
  'what is no draft is not taken for one: %s',
  (text) => {
    const shelf = memoryShelf();
    shelf.text = text;
    expect(createDraftKeeper(shelf, handClock()).get().changes).toBeNull();
  },
);

test('what another page of the browser writes is taken over, and the own is one step back', () => {
  const shelf = memoryShelf();
  const [here, there] = [createDraftKeeper(shelf, handClock()), createDraftKeeper(shelf, handClock())];
  there.change(written);
  there.flush();
  here.change(changesOf(one));
  shelf.tell(shelf.text ?? '');
  const { changes } = here.get();
  expect(changes?.now).toEqual(two);
  expect(changes && undone(changes).now).toEqual(one);
});
