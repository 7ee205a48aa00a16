// The spread of an event's figures: never narrower than what is printed, open where somebody leaves it open.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Figure } from '../../src/model/claim.ts';
import { printedRange, type Spread, sameCount, spreadsOf } from '../../src/model/spread.ts';
import { claimOf } from '../small-atlas.ts';
import { claimsInTwoOrders, figureOf, madeClaims } from './made-claims.ts';

const telling = (...figures: Figure[]): Claim[] =>
  figures.map((figure, n) => claimOf(`claim-${n}`, { figures: [figure] }));

const only = (...figures: Figure[]): Spread | undefined => {
  const spreads = spreadsOf(telling(...figures));
  expect(spreads.length).toBeLessThan(2);
  return spreads[0];
};

describe('a figure as printed', () => {
  it.each([
    [figureOf('exact', { best: 500 }), { low: 500, high: 500 }],
    [figureOf('about', { best: 1000 }), { low: 1000, high: 1000 }],
    [figureOf('at-least', { low: 3000 }), { low: 3000, high: null }],
    [figureOf('more-than', { low: 500 }), { low: 500, high: null }],
    [figureOf('at-most', { high: 20 }), { low: null, high: 20 }],
    [figureOf('less-than', { high: 20 }), { low: null, high: 20 }],
    [figureOf('nearly', { high: 500 }), { low: null, high: 500 }],
    [figureOf('nearly', { best: 500 }), { low: null, high: 500 }],
    [figureOf('range', { low: 2000, best: 2500, high: 3000 }), { low: 2000, high: 3000 }],
    [figureOf('in-words'), null],
  ])('%j is %j', (figure, range) => {
    expect(printedRange(figure)).toEqual(range);
  });
});

describe('the spread', () => {
  it('reaches from the smallest number to the largest', () => {
    const spread = only(figureOf('exact', { best: 500 }), figureOf('range', { low: 2000, high: 3000 }));
    expect(spread).toMatchObject({ low: 500, high: 3000, approximate: false, claims: ['claim-0', 'claim-1'] });
  });

  it('has no upper end beside "at least", yet knows the largest number named', () => {
    const spread = only(figureOf('at-least', { low: 3000 }), figureOf('exact', { best: 5000 }));
    expect(spread).toMatchObject({ low: 3000, high: null, smallest: 3000, largest: 5000 });
  });

  it('has no lower end beside "at most"', () => {
    const spread = only(figureOf('at-most', { high: 40 }), figureOf('about', { best: 30 }));
    expect(spread).toMatchObject({ low: null, high: 40, smallest: 30, largest: 40, approximate: true });
  });

  it('passes over figures in words and claims that are set aside', () => {
    expect(only(figureOf('in-words'))).toBeUndefined();
    const aside = claimOf('aside', { rank: 'deprecated', figures: [figureOf('at-least', { low: 1 })] });
    const [spread, ...more] = spreadsOf([...telling(figureOf('exact', { best: 7 })), aside]);
    expect(more).toEqual([]);
    expect(spread).toMatchObject({ low: 7, high: 7, claims: ['claim-0'] });
  });

  it('keeps apart what differs in measure, unit or scope', () => {
    const one = figureOf('exact', { best: 1 });
    const spreads = spreadsOf(
      telling(one, { ...one, measure: 'killed' }, { ...one, unit: 'officers' }, { ...one, scope: 'place-total' }),
    );
    expect(spreads).toHaveLength(4);
    expect(spreads.every(({ claims }) => claims.length === 1)).toBe(true);
  });

  it('does not ask in which order the claims stand', () => {
    fc.assert(
      fc.property(claimsInTwoOrders, ([one, other]) => {
        expect(spreadsOf(other)).toEqual(spreadsOf(one));
      }),
    );
  });

  it('is open exactly where a figure in it is open, and otherwise ends at a printed number', () => {
    fc.assert(
      fc.property(madeClaims, (claims) => {
        for (const spread of spreadsOf(claims)) {
          const ranges = claims
            .filter(({ rank }) => rank !== 'deprecated')
            .flatMap(({ figures }) => figures.filter((figure) => sameCount(figure, spread)).map(printedRange))
            .filter((range) => range !== null);
          expect(spread.low === null).toBe(ranges.some(({ low }) => low === null));
          expect(spread.high === null).toBe(ranges.some(({ high }) => high === null));
          const numbers = ranges.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null);
          expect([spread.smallest, spread.largest]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
          expect([null, spread.smallest]).toContain(spread.low);
          expect([null, spread.largest]).toContain(spread.high);
        }
      }),
    );
  });

  it('is never narrowed by another claim', () => {
    fc.assert(
      fc.property(madeClaims, (claims) => {
        for (const fewer of spreadsOf(claims.slice(1))) {
          const all = spreadsOf(claims).find((spread) => sameCount(spread, fewer));
          expect(all).toBeDefined();
          if (!all) continue;
          expect(all.smallest).toBeLessThanOrEqual(fewer.smallest);
          expect(all.largest).toBeGreaterThanOrEqual(fewer.largest);
          if (fewer.low === null) expect(all.low).toBeNull();
          if (fewer.high === null) expect(all.high).toBeNull();
        }
      }),
    );
  });
});
