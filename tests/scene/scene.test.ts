// The scene: list, counts, panel and status always tell the same story.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainlyWithin, possiblyWithin } from '../../src/model/time-span.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { entriesIn, recordsIn } from '../lookup/plain-entries.ts';
import { context, day, opening } from '../state/small-context.ts';

const { lookup, axis } = context;
const sceneFor = createSceneMaker(lookup, axis);
const within = (from: string, to: string, more: Partial<AtlasState> = {}) =>
  sceneFor({ ...opening, window: { from: day(from), to: day(to) }, ...more });
const entriesOf = (scene: ReturnType<typeof sceneFor>) =>
  Object.fromEntries([...scene.settled().entries].map(({ place, count }) => [place.id, count]));

describe('a scene', () => {
  test('lists the places with records in the window, most records first; a joint event counts at each, once in all', () => {
    const scene = within('1918-08-15', '1918-10-31');
    expect([...scene.settled().entries].map(({ place }) => place.id)).toEqual(['petrograd', 'kronstadt']);
    expect(entriesOf(scene)).toEqual({ petrograd: 3, kronstadt: 1 });
    expect(scene.settled()).toMatchObject({ placesInWindow: 2, recordsInWindow: 3, undated: 1, unplaced: 1 });
  });

  test('counts a doubtful date only as possible', () => {
    expect(entriesOf(within('1918-10-01', '1918-10-01'))).toEqual({ petrograd: 1 });
    expect(entriesOf(within('1918-10-01', '1918-10-01', { match: 'certain' }))).toEqual({});
  });

  test('keeps what a step in time does not change: the axis, and a record that stands alike', () => {
    const selection = { type: 'place', place: 'petrograd', event: null, claim: null } as const;
    const recordsOf = (scene: ReturnType<typeof sceneFor>) => {
      const { panel } = scene.settled();
      return panel?.type === 'place' ? [...panel.records] : [];
    };
    const [before, after] = [
      within('1918-08-30', '1918-09-20', { selection }),
      within('1918-09-01', '1918-09-20', { selection }),
    ];
    expect(after.axis).toBe(before.axis);
    const alike = recordsOf(before).map((record, i) => record === recordsOf(after)[i]);
    // The shooting of 30 August is in the first window and not in the second.
    expect(recordsOf(before).map(({ event }) => event.id)[0]).toBe('shooting');
    expect(alike).toEqual([false, true, true, true, true, true]);
    const axisView = { from: day('1918-01-01'), to: day('1918-12-31') };
    expect(within('1918-09-01', '1918-09-20', { axisView }).axis).not.toEqual(before.axis);
  });

  test('points an empty window at the nearest record', () => {
    const scene = within('1962-01-01', '1962-05-31');
    expect(scene.settled().nearest).toEqual({ eventId: 'later', day: day('1962-06-02') });
    expect(within('1918-08-30', '1918-08-30').settled().nearest).toBeNull();
  });

  test('the panel tells for each record whether it is in the window, and what each source says of its date', () => {
    const selection = { type: 'place', place: 'petrograd', event: 'strike', claim: null } as const;
    const { panel } = within('1918-08-30', '1918-09-20', { selection }).settled();
    if (panel?.type !== 'place') throw new Error('no place is open');
    const told = [...panel.records].map(({ event, inWindow, open, place }) => [event.id, inWindow, open, place?.id]);
    expect(told).toEqual([
      ['shooting', 'certain', false, 'petrograd'],
      ['hostages', 'possible', false, 'petrograd'],
      ['rumour', 'no', false, 'petrograd'],
      ['strike', 'no', true, 'works'],
      ['later', 'no', false, 'petrograd'],
      ['someday', 'no', false, 'petrograd'],
    ]);
    expect(panel.records.item(1).claims[0]?.when?.edtf).toBe('1918-09');
    expect(panel.records.item(1).alsoAt.map(({ id }) => id)).toEqual(['kronstadt']);
  });

  test('along the time of the sources counts claims, and says of how many it is not known when they were said', () => {
    const scene = within('1917-01-01', '1922-12-31', { timeOf: 'source' });
    // The chronicle has no date, and no claim cites a dated work.
    expect(scene.settled()).toMatchObject({ placesInWindow: 0, recordsInWindow: 0, unsaid: 8 });
    expect(within('1917-01-01', '1922-12-31').settled().recordsInWindow).toBe(6);
  });

  test('agrees with asking every record anew, for any window, match and filter: list, marks, bars and status', () => {
    const state = fc
      .tuple(
        fc.integer({ min: day('1917-01-01'), max: day('1963-01-01') }),
        fc.nat(900),
        fc.boolean(),
        fc.subarray(['execution', 'strike']),
        fc.subarray(['deed', 'order']),
      )
      .map(
        ([from, days, certain, category, kind]): AtlasState => ({
          ...opening,
          window: { from, to: from + days },
          match: certain ? 'certain' : 'possible',
          filters: { ...opening.filters, category, kind },
        }),
      );
    fc.assert(
      fc.property(state, (one) => {
        const scene = sceneFor(one);
        const settled = scene.settled();
        const counts = one.match === 'certain' ? certainlyWithin : possiblyWithin;
        const { category, kind } = one.filters;
        const chosen = (values: readonly string[], value: string) => values.length === 0 || values.includes(value);
        const passing = recordsIn(lookup).filter(
          ({ event, span }) =>
            event.placeId !== null && span && chosen(category, event.category) && chosen(kind, event.kind),
        );
        const placed = entriesIn(lookup.time.event);
        const inside = passing.filter(({ span }) => span && counts(span, one.window));
        expect(settled.recordsInWindow).toBe(inside.length);
        expect(settled.placesInWindow).toBe(scene.counted.filter((count) => count > 0).length);
        expect([...settled.entries].reduce((sum, { count }) => sum + count, 0)).toBe(
          inside.reduce((sum, { number }) => sum + (placed[number]?.places.length ?? 0), 0),
        );
        for (const bar of scene.bars.bars.filter(({ from, to }) => to - from < 40)) {
          const inBar = passing.filter(
            ({ span }) => span && possiblyWithin(span, bar) && span.latestEnd - span.earliestStart <= 184,
          );
          expect(bar.possible).toBe(inBar.length);
        }
      }),
    );
  });
});
