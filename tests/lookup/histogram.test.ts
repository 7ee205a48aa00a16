// The histogram against asking every record about every bin.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binRuns, binsOf, type Grain, histogram } from '../../src/lookup/histogram.ts';
import { listsFrom } from '../../src/lookup/lists.ts';
import { countedDays, spansFrom } from '../../src/lookup/spans.ts';
import { dayFromIso, isoFromDay } from '../../src/model/calendar.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan } from '../../src/model/time-span.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const stretch = { from: day('1918-01-01'), to: day('1919-12-31') };

function countedIn(spans: readonly (TimeSpan | null)[], grain: Grain, members?: Uint32Array) {
  const bins = binsOf(stretch, grain);
  const days = countedDays(spansFrom(spans), listsFrom(spans.map(() => [0])));
  return histogram(binRuns(days, bins, grain), bins, members);
}

const span = fc
  .tuple(fc.integer({ min: stretch.from - 90, max: stretch.to + 90 }), fc.nat(20), fc.nat(20), fc.boolean())
  .map(([start, doubt, length, doubtful]): TimeSpan => {
    const latestEnd = start + Math.max(doubt, length) + 5;
    return { earliestStart: start, latestStart: start + doubt, earliestEnd: start + length, latestEnd, doubtful };
  });

test('bins have no gap, begin with a whole one, and end with a whole one', () => {
  for (const grain of ['day', 'month', 'year'] as const) {
    const bins = binsOf({ from: day('1918-02-10'), to: day('1919-03-05') }, grain);
    for (let i = 1; i < bins.length; i++) expect(bins[i]?.from).toBe((bins[i - 1]?.to as number) + 1);
    const ends = [bins[0]?.from, bins.at(-1)?.to].map((one) => isoFromDay(one as number));
    const expected = {
      day: ['1918-02-10', '1919-03-05'],
      month: ['1918-02-01', '1919-03-31'],
      year: ['1918-01-01', '1919-12-31'],
    };
    expect(ends).toEqual(expected[grain]);
  }
});

test('agrees with asking every record about every bin', () => {
  const grain = fc.constantFrom<Grain>('day', 'month', 'year');
  fc.assert(
    fc.property(fc.array(span, { maxLength: 25 }), grain, (spans, one) => {
      for (const bar of countedIn(spans, one)) {
        expect(bar.possible).toBe(spans.filter((each) => possiblyWithin(each, bar)).length);
        expect(bar.certain).toBe(spans.filter((each) => certainlyWithin(each, bar)).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('counts the members alone, and what has no date in no bin', () => {
  const grain = fc.constantFrom<Grain>('day', 'month', 'year');
  const maybe = fc.tuple(fc.option(span), fc.boolean());
  fc.assert(
    fc.property(fc.array(maybe, { maxLength: 25 }), grain, (drawn, one) => {
      const members = Uint32Array.from(drawn.flatMap(([, isMember], i) => (isMember ? [i] : [])));
      const alone = drawn.flatMap(([each, isMember]) => (isMember && each ? [each] : []));
      const spans = drawn.map(([each]) => each);
      expect(countedIn(spans, one, members)).toEqual(countedIn(alone, one));
    }),
    { numRuns: 60 },
  );
});

test('a span that reaches beyond the bins is cut off at their ends', () => {
  const around = { earliestStart: stretch.from - 900, latestEnd: stretch.to + 900, doubtful: false };
  const bins = countedIn([{ ...around, latestStart: stretch.from - 900, earliestEnd: stretch.to + 900 }], 'year');
  expect(bins.map(({ possible, certain }) => [possible, certain])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a year raises no month, and a decade no year', () => {
  const wide = (from: string, to: string): TimeSpan => {
    const [earliestStart, latestEnd] = [day(from), day(to)];
    return { earliestStart, latestStart: latestEnd, earliestEnd: earliestStart, latestEnd, doubtful: false };
  };
  const sum = (spans: TimeSpan[], grain: Grain) =>
    countedIn(spans, grain).reduce((total, bar) => total + bar.possible, 0);
  expect(sum([wide('1917-06-01', '1919-05-31')], 'month')).toBe(0);
  expect(sum([wide('1918-03-01', '1918-08-31')], 'day')).toBe(0);
  expect(sum([wide('1917-01-01', '1929-12-31')], 'year')).toBe(0);
});
