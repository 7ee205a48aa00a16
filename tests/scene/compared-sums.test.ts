// By how much two views differ in their figures: only where both sums are closed and nobody can be counted on both sides.
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import type { Figure } from '../../src/model/claim.ts';
import { editionDifference } from '../../src/model/editions/edition-difference.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { comparison } from '../../src/scene/compare/comparison.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';

const told = (id: string, edtf: string, figure: Figure, more: Partial<AtlasEvent> = {}) =>
  eventOf(id, 'petrograd', edtf, { claims: [claimOf(`${id}-claim`, { figures: [figure] })], ...more });

/** Autumn 1918 beside autumn 1919, in a corpus of these events. */
function sumsOf(...events: AtlasEvent[]) {
  const lookup = buildLookup({ ...smallAtlas(), events, spans: events.map(({ when }) => when && compileDate(when)) });
  const view = (from: string, to: string) => ({
    lookup,
    state: { ...opening, window: { from: day(from), to: day(to) } },
  });
  return comparison(view('1918-09-01', '1918-12-31'), view('1919-09-01', '1919-12-31')).sums();
}
const first = told('first', '1918-09-05', figureOf('exact', { best: 10 }));
const second = told('second', '1919-09-05', figureOf('range', { low: 20, high: 30 }));

test('two closed sums of other people differ by a range, from least to most', () => {
  expect(sumsOf(first, second)).toEqual([
    {
      ...{ measure: 'executed', unit: 'people' },
      a: { low: 10, high: 10, records: 1, leftOut: 0, approximate: false },
      b: { low: 20, high: 30, records: 1, leftOut: 0, approximate: false },
      difference: { low: 10, high: 20 },
    },
  ]);
});

test.each<[string, AtlasEvent[]]>([
  ['open', [first, told('second', '1919-09-05', figureOf('at-least', { low: 20 }))]],
  ['one-side', [first]],
  // One record that reaches over both windows.
  ['may-overlap', [first, second, told('both', '1918-10-01/1919-10-01', figureOf('exact', { best: 5 }))]],
  // A part of what the other counts.
  [
    'may-overlap',
    [
      told('first', '1918-09-05/1919-01-01', figureOf('exact', { best: 10 })),
      told('second', '1919-09-05', figureOf('exact', { best: 3 }), { partOf: ['first'] }),
    ],
  ],
])('no difference is given where sums are %s', (none, events) => {
  expect(sumsOf(...events).map(({ difference }) => difference)).toEqual([{ none }]);
});

test('another edition of a record differs by what was written otherwise, and by nothing else', () => {
  const then = eventOf('it', 'petrograd', '1918-09-05', { claims: [claimOf('old'), claimOf('kept'), claimOf('gone')] });
  const now = {
    ...eventOf('it', 'petrograd', '1918-09-06', { title: 'otherwise' }),
    claims: [claimOf('new-name'), claimOf('kept', { says: 'Something else.' }), claimOf('came'), claimOf('came-too')],
  };
  const renamed = (id: string) => (id === 'old' ? 'new-name' : id);
  expect(editionDifference(then, now, renamed)).toEqual({
    fields: ['title', 'when'],
    ...{ onlyA: 1, onlyB: 2, otherwise: 1 },
  });
  // A form that leaves a field out and one that writes that it is not given.
  expect(
    editionDifference(then, { ...then, claims: then.claims.map((one) => ({ ...one, by: undefined })) }),
  ).toBeNull();
});
