// Conflicts: claims of one event that cannot all be true as printed, found whatever their order, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Figure } from '../../src/model/claim.ts';
import { conflictsOf, countsAllowed, datesMeet, rangesMeet } from '../../src/model/conflict.ts';
import type { DateRole, HistoricalDate } from '../../src/model/historical-date.ts';
import { claimOf, eventOf } from '../small-atlas.ts';
import { claimsInTwoOrders, figureOf, madeClaims, madeFigure } from './made-claims.ts';

const telling = (...figures: Figure[][]) =>
  eventOf('event', null, null, { claims: figures.map((told, n) => claimOf(`claim-${n}`, { figures: told })) });

const exact = (best: number) => figureOf('exact', { best });
const about = (best: number) => figureOf('about', { best });
const atLeast = (low: number) => figureOf('at-least', { low });
const moreThan = (low: number) => figureOf('more-than', { low });
const range = (low: number, high: number) => figureOf('range', { low, high });

const dateOf = (edtf: string, role: DateRole = 'event', more: Partial<HistoricalDate> = {}): HistoricalDate => ({
  ...{ edtf, verbatim: edtf, calendar: 'gregorian', role, inferred: false },
  ...more,
});

/** Is a figure true for a number? Told from the words alone, to hold the program's ranges against. */
function trueFor(number: number, { bound, low, best, high }: Figure): boolean {
  const [least, named, most] = [low ?? Number.NaN, best ?? Number.NaN, high ?? best ?? Number.NaN];
  switch (bound) {
    case 'exact':
      return number === named;
    case 'about':
      return Math.abs(number - named) * 10 <= named;
    case 'at-least':
      return number >= least;
    case 'more-than':
      return number > least;
    case 'at-most':
      return number <= most;
    case 'less-than':
      return number < most;
    case 'nearly':
      return number < most && ((most - number) * 10 <= most || number === most - 1);
    case 'range':
      return number >= least && number <= most;
    case 'in-words':
      return true;
  }
}

describe('where, by whom, against whom', () => {
  const event = eventOf('event', 'petrograd', null, {
    alsoAt: ['kronstadt'],
    perpetrator: 'cheka',
    victims: ['officers', 'police'],
  });
  const withClaims = (...claims: Partial<Claim>[]) => ({
    ...event,
    claims: claims.map((claim, n) => claimOf(`claim-${n}`, claim)),
  });
  const pairs = [['claim-0', 'claim-1'] as const];

  it('conflict where both are said and nothing is named in common, the event speaking for a silent claim', () => {
    expect(conflictsOf(withClaims({}, { where: { places: ['works'] } }))).toEqual([{ kind: 'where', pairs }]);
    expect(conflictsOf(withClaims({}, { by: { perpetrator: 'red-army' } }))).toEqual([{ kind: 'by', pairs }]);
    expect(conflictsOf(withClaims({}, { against: { victims: ['civilians'] } }))).toEqual([{ kind: 'against', pairs }]);
  });

  it('agree where one names a part of what the other names, or does not say', () => {
    const part = withClaims({}, { where: { places: ['kronstadt'] }, against: { victims: ['civilians', 'police'] } });
    expect(conflictsOf(part)).toEqual([]);
    expect(conflictsOf(withClaims({}, { where: null, by: null, against: null }))).toEqual([]);
    expect(conflictsOf({ ...withClaims({ by: { perpetrator: 'whites' } }, {}), perpetrator: null })).toEqual([]);
  });

  it('are not told of a claim that is set aside', () => {
    const aside = { rank: 'deprecated' as const, by: { perpetrator: 'whites' } };
    expect(conflictsOf(withClaims({}, aside))).toEqual([]);
  });
});

describe('figures', () => {
  it.each<[string, Figure, Figure]>([
    ['two plain numbers', exact(500), exact(501)],
    ['a plain number and one that is more than it', exact(500), moreThan(500)],
    ['a floor above a plain number', atLeast(3000), exact(2999)],
    ['two ranges apart', range(1, 9), range(10, 20)],
    ['"about" and a number more than a tenth away', about(1000), exact(1101)],
    ['"nearly" and the number itself', figureOf('nearly', { high: 500 }), exact(500)],
    ['"nearly" and a number far below', figureOf('nearly', { high: 500 }), exact(449)],
    ['"fewer than" and the number itself', figureOf('less-than', { high: 40 }), atLeast(40)],
  ])('conflict: %s', (_, one, other) => {
    expect(conflictsOf(telling([one], [other]))).toEqual([
      { kind: 'figures', measure: 'executed', unit: 'people', scope: 'event', pairs: [['claim-0', 'claim-1']] },
    ]);
  });

  it.each<[string, Figure, Figure]>([
    ['the same number twice', exact(500), exact(500)],
    ['a floor and a number on it', atLeast(3000), exact(3000)],
    ['two floors', atLeast(10), moreThan(1_000_000)],
    ['ranges that share their ends', range(1, 10), range(10, 20)],
    ['"about" and a number a tenth away', about(1000), exact(1100)],
    ['"about" and "nearly"', about(1000), figureOf('nearly', { best: 1000 })],
    ['a number and words', exact(3), figureOf('in-words')],
    ['other units', exact(3), { ...exact(4), unit: 'officers' }],
    ['other measures', exact(3), { ...exact(4), measure: 'killed' }],
    ['other scopes', exact(3), { ...exact(4), scope: 'place-total' }],
  ])('do not conflict: %s', (_, one, other) => {
    expect(conflictsOf(telling([one], [other]))).toEqual([]);
  });

  it('of one claim are its versions: one that fits is enough, and they do not conflict among themselves', () => {
    expect(conflictsOf(telling([exact(50), exact(100), exact(150)], [exact(50)]))).toEqual([]);
    expect(conflictsOf(telling([exact(50), exact(100), exact(150)], [exact(60)]))).toHaveLength(1);
  });

  it('of a claim that is set aside do not count', () => {
    const event = telling([exact(1)], [exact(2)]);
    const [first, second] = event.claims;
    if (first && second) event.claims = [first, { ...second, rank: 'deprecated', rankReason: 'a slip' }];
    expect(conflictsOf(event)).toEqual([]);
  });

  it('allow just the numbers for which their words are true', () => {
    fc.assert(
      fc.property(madeFigure, fc.integer({ min: 0, max: 200 }), (figure, number) => {
        const allowed = countsAllowed(figure);
        const inside = allowed === null || rangesMeet(allowed, { low: number, high: number });
        expect(inside).toBe(trueFor(number, figure));
      }),
      { numRuns: 2000 },
    );
  });

  it('conflict exactly where no number makes all of them true', () => {
    fc.assert(
      fc.property(fc.array(madeFigure, { minLength: 2, maxLength: 5 }), (figures) => {
        const numbers = Array.from({ length: 201 }, (_, number) => number);
        const possible = numbers.some((number) => figures.every((figure) => trueFor(number, figure)));
        const event = telling(...figures.map((figure) => [figure]));
        expect(conflictsOf(event).length === 0).toBe(possible);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dates', () => {
  it.each<[HistoricalDate, HistoricalDate, boolean]>([
    [dateOf('1918-09-03'), dateOf('1918-09-05'), false],
    [dateOf('1918-09'), dateOf('1918-09-05'), true],
    [dateOf('1918-09-05/..'), dateOf('1921'), true],
    [dateOf('../1918-10-15', 'period'), dateOf('1922', 'period'), false],
    [dateOf('1918-09-03~'), dateOf('1918-09-05'), true],
    [dateOf('1918-09-03?'), dateOf('1921'), true],
    [dateOf('1919/1920', 'period'), dateOf('1920-12-31'), true],
    [dateOf('1918-08-17', 'event', { calendar: 'unknown' }), dateOf('1918-08-30'), true],
    [dateOf('1918-08-17', 'event', { calendar: 'julian' }), dateOf('1918-08-30'), false],
    [dateOf('1918-09-05', 'order'), dateOf('1918-09-04', 'publication'), false],
    [dateOf('1918-09-05', 'order'), dateOf('1918-09-06', 'publication'), true],
    [dateOf('1918-09-05'), dateOf('1918-10-15', 'report'), true],
    [dateOf('1918-11'), dateOf('1918-10-15', 'report'), false],
    [dateOf('1918-09-05', 'order'), dateOf('1918-09-20'), true],
    [dateOf('1918-09-21', 'order'), dateOf('1918-09-20'), false],
    [dateOf('1918-09-05', 'report'), dateOf('1918-09-06', 'publication'), false],
  ])('%j and %j: %s', (one, other, meet) => {
    expect(datesMeet(one, other)).toBe(meet);
    expect(datesMeet(other, one)).toBe(meet);
  });

  it('are those of the event where a claim is silent, and none where its source gives none', () => {
    const silent = claimOf('silent');
    const dateless = claimOf('dateless', { when: null });
    const dated = claimOf('dated', { when: dateOf('1919') });
    const event = eventOf('event', null, '1918-09-05', { claims: [silent, dateless, dated] });
    expect(conflictsOf(event)).toEqual([{ kind: 'dates', pairs: [['dated', 'silent']] }]);
    expect(conflictsOf({ ...event, claims: [dateless, dated] })).toEqual([]);
  });
});

describe('stance', () => {
  it('names every claim that disputes or denies, even alone', () => {
    const event = eventOf('event', null, null, {
      claims: [claimOf('b', { stance: 'denies' }), claimOf('a', { stance: 'disputes' }), claimOf('c')],
    });
    expect(conflictsOf(event)).toEqual([{ kind: 'stance', claims: ['a', 'b'] }]);
  });
});

describe('conflicts', () => {
  const eventWith = (claims: Parameters<typeof eventOf>[3]) => eventOf('event', null, '1918-09-04', claims);

  it('do not ask in which order the claims stand', () => {
    fc.assert(
      fc.property(claimsInTwoOrders, ([one, other]) => {
        expect(conflictsOf(eventWith({ claims: other }))).toEqual(conflictsOf(eventWith({ claims: one })));
      }),
    );
  });

  it('are not added to by a claim that says what another says', () => {
    fc.assert(
      fc.property(madeClaims, fc.nat(), (claims, pick) => {
        const said = claims[pick % Math.max(1, claims.length)];
        fc.pre(said !== undefined);
        const matters = (told: typeof claims) =>
          conflictsOf(eventWith({ claims: told })).map((one) =>
            one.kind === 'figures' ? { ...one, pairs: [] } : one.kind,
          );
        expect(matters([...claims, { ...said, id: 'claim-again' } as (typeof claims)[number]])).toEqual(
          matters(claims),
        );
      }),
    );
  });

  it('do not go away when a claim is added', () => {
    const found = (claims: Claim[]) =>
      conflictsOf(eventWith({ claims })).flatMap((one): unknown[] => (one.kind === 'stance' ? one.claims : one.pairs));
    fc.assert(
      fc.property(madeClaims, (claims) => {
        const all = found(claims);
        for (const one of found(claims.slice(1))) expect(all).toContainEqual(one);
      }),
    );
  });
});
