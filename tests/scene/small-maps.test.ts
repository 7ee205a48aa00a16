// The small maps of months: whole calendar months that follow one another over the window, each with the marks that asking every record anew gives.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { smallMaps } from '../../src/scene/compare/small-maps.ts';
import { possibly, surely } from './asking-anew.ts';
import { anew, axis, busyWindow, compiled, lookup, opening, state, tally } from './drawn-states.ts';

const countries = new Set(compiled.places.filter(({ kind }) => kind === 'country').map(({ id }) => id));

test('months are whole, follow one another, and cover the window where there are records', () => {
  fc.assert(
    fc.property(busyWindow, (window) => {
      const { maps, all } = smallMaps({ axis, a: { lookup, state: { ...opening, window } }, b: null }, 'months');
      expect(maps.length).toBe(all);
      const months = maps.map(({ state: { window: month } }) => month);
      for (const [i, { from, to }] of months.entries()) {
        expect(isoFromDay(from)).toMatch(/-01$/);
        expect(isoFromDay(to + 1)).toMatch(/-01$/);
        expect(to - from).toBeLessThan(31);
        if (i > 0) expect(from).toBe((months[i - 1]?.to ?? 0) + 1);
      }
      expect(isoFromDay(months[0]?.from ?? 0).slice(0, 7)).toBe(isoFromDay(window.from).slice(0, 7));
      const last = Math.min(window.to, axis.busy.to);
      expect(isoFromDay(months.at(-1)?.to ?? 0).slice(0, 7)).toBe(isoFromDay(last).slice(0, 7));
    }),
    { numRuns: 60 },
  );
});

test('each has the marks and the number of records that asking anew gives', () => {
  const drawn = fc.tuple(state, busyWindow).map(([one, window]) => ({ ...one, window, beside: null }));
  fc.assert(
    fc.property(drawn, (one) => {
      const { maps } = smallMaps({ axis, a: { lookup, state: one }, b: null }, 'months');
      const counted = anew.counted(one, one.timeOf);
      for (const { state: shown, marks, records } of maps) {
        const { from, to } = shown.window;
        const isIn = one.match === 'certain' ? surely : possibly;
        const met = counted.filter(({ span, places }) => span && places.length > 0 && isIn(span, from, to));
        const expected = Object.entries(tally(met)).filter(([place]) => !countries.has(place));
        expect(Object.fromEntries(marks.map(({ place, records: n }) => [place, n]))).toEqual(
          Object.fromEntries(expected),
        );
        expect(records).toBe(met.length);
      }
    }),
    { numRuns: 12 },
  );
});

test('more months than a sheet holds are counted, and the first of them drawn', () => {
  const long = { ...axis, busy: { from: axis.busy.from, to: axis.busy.from + 366 * 20 } };
  const { maps, all } = smallMaps(
    { axis: long, a: { lookup, state: { ...opening, window: long.busy } }, b: null },
    'months',
  );
  expect(all).toBeGreaterThan(200);
  expect(maps).toHaveLength(96);
});
