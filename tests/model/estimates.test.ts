// Charts of figures that count one thing: rows as printed, voices told apart, an axis that hides none of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { estimateCharts, rowsInOrder, type ToldEvent } from '../../src/model/estimates.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { alongAxis, numberAxis } from '../../src/model/number-axis.ts';
import type { Source } from '../../src/model/source.ts';
import { printedRange, sameCount } from '../../src/model/spread.ts';
import type { Measure } from '../../src/model/vocabulary.ts';
import { claimOf, eventOf } from '../small-atlas.ts';
import { figureOf, madeClaims } from './made-claims.ts';

const textOf = (id: string, group = id): Source => ({
  id,
  type: 'book',
  title: id,
  custom: { source_type: 'monograph', standpoint: '', reliability_note: '', independence_group: group },
});
const texts = new Map(
  [textOf('one'), textOf('two'), textOf('three'), textOf('copy-of-one', 'one'), textOf('chronicle')].map((text) => [
    text.id,
    text,
  ]),
);

function told(id: string, claims: Claim[], said: Record<string, string> = {}): ToldEvent {
  return {
    event: eventOf(id, 'petrograd', '1918', { claims }),
    span: null,
    claims: claims.map((claim) => {
      const edtf = said[claim.id];
      const span = edtf === undefined ? null : compileDate({ edtf, calendar: 'gregorian' });
      return { claim, source: texts.get(claim.source) as Source, citedWork: null, said: span };
    }),
  };
}

/** A vocabulary that names no measure holds none apart. */
const all: Measure[] = [];

const exact = (best: number) => figureOf('exact', { best });

describe('estimate charts', () => {
  test('hold one thing each: executed people are not held against killed people, nor an event against a period', () => {
    const claims = [
      claimOf('a', { figures: [exact(10), figureOf('exact', { best: 11, measure: 'killed' })] }),
      claimOf('b', { figures: [exact(20), figureOf('exact', { best: 99, scope: 'period-total' })] }),
    ];
    const charts = estimateCharts([told('shooting', claims)], all);
    expect(charts.map(({ measure, scope, rows }) => [measure, scope, rows.length])).toEqual([['executed', 'event', 2]]);
  });

  test('leave open what is open, and keep words as words', () => {
    const claims = [
      claimOf('a', { figures: [figureOf('at-least', { low: 3000 })] }),
      claimOf('b', { figures: [figureOf('nearly', { high: 500 }), figureOf('in-words', { verbatim: 'thousands' })] }),
    ];
    const rows = estimateCharts([told('shooting', claims)], all)[0]?.rows;
    expect(rows?.map(({ range }) => range)).toEqual([{ low: null, high: 500 }, { low: 3000, high: null }, null]);
  });

  test('need two figures, and at least one of them in numbers', () => {
    const words = figureOf('in-words');
    expect(estimateCharts([told('shooting', [claimOf('a', { figures: [exact(10)] })])], all)).toEqual([]);
    expect(estimateCharts([told('shooting', [claimOf('a', { figures: [words, words] })])], all)).toEqual([]);
    expect(estimateCharts([told('shooting', [claimOf('a', { figures: [words, exact(1)] })])], all)).toHaveLength(1);
  });

  test('mark the figures of one authority as one voice, and texts that copy one another as one group', () => {
    const claims = [
      claimOf('a', { source: 'one', attributedTo: 'S.P. Melgunov', figures: [exact(10), exact(30)] }),
      claimOf('b', { source: 'two', attributedTo: 'Sergei Melgunov', figures: [exact(20)] }),
      claimOf('c', { source: 'copy-of-one', figures: [exact(40)] }),
    ];
    const [chart] = estimateCharts([told('shooting', claims)], all);
    expect(chart?.rows.map(({ claim, voice, group }) => [claim.id, voice, group])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['a', 0, 0],
      ['c', 1, 0],
    ]);
    expect(chart?.voices).toBe(2);
    expect(chart?.groups.map((group) => group.map(({ id }) => id))).toEqual([['one', 'copy-of-one'], ['two']]);
  });

  test('sort by size or by when a figure was said; what is set aside stays last', () => {
    const claims = [
      claimOf('late', { figures: [exact(10)] }),
      claimOf('early', { figures: [exact(20)] }),
      claimOf('undated', { figures: [exact(5)] }),
      claimOf('aside', { rank: 'deprecated', rankReason: 'a misprint', figures: [exact(1)] }),
    ];
    const [chart] = estimateCharts([told('shooting', claims, { late: '1989', early: '1924', aside: '1918' })], all);
    const ids = (order: 'size' | 'said') => rowsInOrder(chart?.rows ?? [], order).map(({ claim }) => claim.id);
    expect(ids('size')).toEqual(['undated', 'late', 'early', 'aside']);
    expect(ids('said')).toEqual(['early', 'late', 'undated', 'aside']);
    expect(chart?.rows.at(-1)?.setAside).toBe(true);
  });

  test('of several events keep each one’s figures together', () => {
    const winter = told('winter', [claimOf('w', { figures: [exact(50), exact(5)] })]);
    const spring = told('spring', [claimOf('s', { figures: [exact(10)] })]);
    const [chart] = estimateCharts([winter, spring], all);
    expect(chart?.events.map(({ event }) => event.id)).toEqual(['winter', 'spring']);
    expect(chart?.rows.map(({ event, range }) => [event.id, range?.low])).toEqual([
      ['winter', 5],
      ['winter', 50],
      ['spring', 10],
    ]);
  });

  test('lose no figure and make none up, and every number has its place on the axis', () => {
    fc.assert(
      fc.property(madeClaims, (claims) => {
        for (const chart of estimateCharts([told('any', claims)], all)) {
          const figures = claims.flatMap((claim) => claim.figures.filter((figure) => sameCount(figure, chart)));
          const given = (all: unknown[]) => all.map((one) => JSON.stringify(one)).sort();
          expect(given(chart.rows.map(({ figure }) => figure))).toEqual(given(figures));
          for (const { range, figure } of chart.rows) {
            expect(range).toEqual(printedRange(figure));
            for (const number of [range?.low ?? null, range?.high ?? null]) {
              if (number === null) continue;
              expect(alongAxis(chart.axis, number)).toBeGreaterThanOrEqual(0);
              expect(alongAxis(chart.axis, number)).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
    );
  });
});

describe('the axis of numbers', () => {
  test('begins at nought, and is logarithmic only where the largest is more than twenty times the smallest', () => {
    expect(numberAxis(500, 800)).toEqual({ scale: 'linear', from: 0, to: 800, ticks: [0, 200, 400, 600, 800] });
    expect(numberAxis(100, 2000).scale).toBe('linear');
    expect(numberAxis(4534, 150_000)).toMatchObject({ scale: 'log', from: 2000, to: 200_000 });
    expect(numberAxis(0, 90).scale).toBe('linear');
  });

  test('has round ticks from end to end for any numbers', () => {
    const number = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const axis = numberAxis(Math.min(a, b), Math.max(a, b));
        expect(axis.ticks[0]).toBe(axis.from);
        expect(axis.ticks.at(-1)).toBe(axis.to);
        expect(axis.ticks.every((tick, n) => n === 0 || tick > (axis.ticks[n - 1] as number))).toBe(true);
        expect(axis.to).toBeGreaterThanOrEqual(Math.max(a, b));
      }),
    );
  });
});
