// A view narrowed from another is the view that would have been built of the same entries.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTimeView, type Entry, narrowTimeView } from '../../src/lookup/time-view.ts';
import type { TimeSpan } from '../../src/model/time-span.ts';

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
  .map((drawn): Entry & { isMember: boolean } => ({ ...drawn, record: 0, claim: null }));

test('narrowing agrees with building anew', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const isMember = (one: Entry) => (one as (typeof entries)[number]).isMember;
      const { partOf, ...narrowed } = narrowTimeView(buildTimeView(entries), isMember);
      const { partOf: none, ...built } = buildTimeView(entries.filter(isMember));
      expect(narrowed).toEqual(built);
      expect(none).toBe(null);
      expect(Array.from(partOf?.members ?? [], (number) => partOf?.whole.entries[number])).toEqual(narrowed.entries);
    }),
  );
});
