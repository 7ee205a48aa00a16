// A view narrowed from another is the view that would have been built of the same entries; and what a window counts of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachCounted, narrowTimeView } from '../../src/lookup/time-view.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan } from '../../src/model/time-span.ts';
import { viewOfEntries } from './plain-entries.ts';

const span = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.nat(30), fc.nat(30), fc.boolean())
  .map(([start, doubt, length, doubtful]): TimeSpan => {
    const [latestStart, earliestEnd] = [start + doubt, start + length];
    return { earliestStart: start, latestStart, earliestEnd, latestEnd: latestStart + length, doubtful };
  });

const entry = fc
  .record({
    span: fc.option(span),
    places: fc.array(fc.nat(5), { maxLength: 3 }),
    isDeed: fc.boolean(),
    isMember: fc.boolean(),
  })
  .map((drawn) => ({ ...drawn, claim: null }));

test('narrowing agrees with building anew', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (drawn) => {
      const entries = drawn.map((one, record) => ({ ...one, record }));
      const members = Uint32Array.from(
        entries.filter(({ isMember }) => isMember),
        ({ record }) => record,
      );
      const { partOf, ...narrowed } = narrowTimeView(viewOfEntries(entries), members);
      const { partOf: none, ...built } = viewOfEntries(entries.filter(({ isMember }) => isMember));
      expect(narrowed).toEqual(built);
      expect(none).toBe(null);
      expect(partOf?.members).toEqual(members);
    }),
  );
});

test('what a window counts is what asking each entry counts', () => {
  const window = fc.tuple(fc.integer({ min: -20_100, max: 20_100 }), fc.nat(60));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), window, fc.boolean(), (entries, [from, days], certain) => {
      const view = viewOfEntries(entries.map((one, record) => ({ ...one, record })));
      const found: number[] = [];
      const within = { from, to: from + days };
      forEachCounted(view, within, certain ? 'certain' : 'possible', (number) => found.push(number));
      const isIn = certain ? certainlyWithin : possiblyWithin;
      const expected = entries.flatMap((one, number) =>
        one.span && one.places.length > 0 && isIn(one.span, within) ? [number] : [],
      );
      expect(found).toEqual(expected);
    }),
  );
});
