// What claims disagree about, in numbers: the sentence's numbers are those of the claims.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound, Claim } from '../../src/model/claim.ts';
import { conflictsOf } from '../../src/model/conflict.ts';
import { effectiveDate } from '../../src/model/effective-date.ts';
import type { HistoricalDate } from '../../src/model/historical-date.ts';
import type { Source } from '../../src/model/source.ts';
import { inForce, printedRange, sameCount } from '../../src/model/spread.ts';
import { versionsOf } from '../../src/model/versions.ts';
import { claimOf, eventOf } from '../small-atlas.ts';
import { claimsInTwoOrders, figureOf, madeClaims } from './made-claims.ts';

const sourceOf = (id: string, group: string): Source => ({
  id,
  type: 'book',
  title: id,
  custom: { source_type: 'monograph', standpoint: '', reliability_note: '', independence_group: group },
});
const sources = [
  sourceOf('one', 'one'),
  sourceOf('copy-of-one', 'one'),
  sourceOf('two', 'two'),
  sourceOf('three', 'three'),
];
const when = (edtf: string): HistoricalDate => ({
  ...{ edtf, verbatim: edtf, calendar: 'gregorian', role: 'event', inferred: false },
});
const disagreements = (claims: Claim[], date: HistoricalDate | null = null) =>
  versionsOf(eventOf('event', null, null, { when: date, claims }), sources).disagreements;

describe('versions of figures', () => {
  const exact = (id: string, numbers: number[], more: Partial<Claim> = {}) =>
    claimOf(id, { figures: numbers.map((best) => figureOf('exact', { best })), ...more });

  test('are what different claims print: three numbers of one claim are one version, the same number twice is one', () => {
    const claims = [
      exact('plain', [50_000]),
      exact('many', [50_000, 100_000, 150_000], { stance: 'estimates' }),
      exact('least', [4_534], { stance: 'quotes' }),
      exact('again', [50_000], { stance: 'official-report' }),
    ];
    expect(disagreements(claims)).toEqual([
      {
        ...{ kind: 'figures', measure: 'executed', unit: 'people', scope: 'event', versions: 3 },
        smallest: { number: 4_534, bound: 'exact', known: ['quotes'] },
        largest: { number: 150_000, bound: 'exact', known: ['estimates'] },
        claims: ['least', 'again', 'plain', 'many'],
      },
    ]);
  });

  test('keep the bound of an end, and the stances of all who print it so', () => {
    const claims = [
      claimOf('a', { figures: [figureOf('exact', { best: 500 })] }),
      claimOf('b', { stance: 'quotes', figures: [figureOf('more-than', { low: 500 })] }),
      claimOf('c', { stance: 'estimates', figures: [figureOf('more-than', { low: 500 })] }),
    ];
    expect(disagreements(claims)).toMatchObject([
      {
        versions: 2,
        smallest: { number: 500, bound: 'exact', known: ['asserts'] },
        largest: { number: 500, bound: 'more-than', known: ['estimates', 'quotes'] },
      },
    ]);
  });

  test('are none where all can be true together', () => {
    const claims = [
      claimOf('a', { figures: [figureOf('at-least', { low: 500 })] }),
      claimOf('b', { figures: [figureOf('exact', { best: 800 })] }),
    ];
    expect(disagreements(claims)).toEqual([]);
  });
});

test('dates are listed once each, earliest first, and claims in the order of their dates', () => {
  const claims = [
    claimOf('late', { when: when('1918-08-31') }),
    claimOf('as-event'),
    claimOf('same', { when: when('1918-08-31') }),
    claimOf('undated', { when: null }),
  ];
  expect(disagreements(claims, when('1918-08-30'))).toEqual([
    {
      kind: 'dates',
      dates: [when('1918-08-30'), when('1918-08-31')],
      claims: ['as-event', 'late', 'same'],
    },
  ]);
});

test('who disputes and who denies is counted apart', () => {
  const claims = [
    claimOf('says'),
    claimOf('doubts', { stance: 'disputes' }),
    claimOf('denies', { stance: 'denies' }),
    claimOf('set-aside', { stance: 'denies', rank: 'deprecated' }),
  ];
  expect(disagreements(claims)).toEqual([{ kind: 'stance', disputing: 1, denying: 1, claims: ['denies', 'doubts'] }]);
});

test.each([
  ['two that copy one another', ['one', 'copy-of-one'], {}, { sources: 2, independent: 1, dependence: 'same-text' }],
  [
    'two on one authority',
    ['one', 'two'],
    { attributedTo: 'S.P. Melgunov' },
    { sources: 2, independent: 1, dependence: 'same-authority' },
  ],
  ['two for themselves', ['one', 'two'], {}, { sources: 2, independent: 2, dependence: null }],
  ['three, two of them copies', ['one', 'copy-of-one', 'two'], {}, { sources: 3, independent: 2, dependence: null }],
])('says why voices are fewer than sources, where it can be told: %s', (_what, ids, more, voices) => {
  const claims = ids.map((source) => claimOf(source, { source, ...more }));
  expect(versionsOf(eventOf('event', null, null, { claims }), sources).voices).toMatchObject(voices);
});

test('the versions of a circumstance are the different things said, each once, with the claims that say it', () => {
  const event = eventOf('decree', null, null, {
    perpetrator: 'bolshevik-government',
    claims: [
      claimOf('as-the-event'),
      claimOf('otherwise', { by: { perpetrator: 'cheka', verbatim: 'issued by the Cheka' } }),
      claimOf('silent', { by: null }),
      claimOf('as-the-event-too'),
    ],
  });
  expect(versionsOf(event, sources).disagreements).toEqual([
    {
      kind: 'by',
      said: [['bolshevik-government'], ['cheka']],
      claims: ['as-the-event', 'as-the-event-too', 'otherwise'],
    },
  ]);
});

test('a number is known from all who print it plainly: alone, in words, or as the end of a range', () => {
  const claims = [
    claimOf('two', { figures: [figureOf('exact', { best: 2 })] }),
    claimOf('range', { figures: [figureOf('range', { low: 1, high: 1 })] }),
    claimOf('one', { stance: 'quotes', figures: [figureOf('exact', { best: 1 })] }),
  ];
  expect(disagreements(claims)).toMatchObject([
    { smallest: { number: 1, bound: 'exact', known: ['asserts', 'quotes'] } },
  ]);
});

/** Bounds that put no word beside the number. */
const plain = new Set<Bound>(['exact', 'range', 'in-words']);

test('for any claims: a disagreement for each conflict, and every number, date and count in it is one of the claims’', () => {
  fc.assert(
    fc.property(madeClaims, (claims) => {
      const event = eventOf('event', 'petrograd', null, { when: when('1918-09'), perpetrator: 'cheka', claims });
      const { disagreements: found } = versionsOf(event, sources);
      expect(found.map(({ kind }) => kind)).toEqual(conflictsOf(event).map(({ kind }) => kind));
      for (const one of found) {
        const telling = one.claims.map((id) => claims.find((claim) => claim.id === id) as Claim);
        expect(telling.every(inForce)).toBe(true);
        if (one.kind === 'figures') {
          const figures = telling.flatMap((claim) => claim.figures.filter((figure) => sameCount(figure, one)));
          const numbers = figures
            .flatMap((figure) => Object.values(printedRange(figure) ?? {}))
            .filter((n) => n !== null);
          expect([one.smallest.number, one.largest.number]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
          for (const { number, bound, known } of [one.smallest, one.largest]) {
            const naming = telling.filter((claim) =>
              claim.figures.some(
                (figure) =>
                  sameCount(figure, one) &&
                  (figure.bound === bound || (plain.has(bound) && plain.has(figure.bound))) &&
                  Object.values(printedRange(figure) ?? {}).includes(number),
              ),
            );
            expect(known).toEqual([...new Set(naming.map(({ stance }) => stance))].sort());
          }
          expect(one.versions).toBeGreaterThan(1);
          expect(one.versions).toBeLessThanOrEqual(telling.length);
        }
        if (one.kind === 'dates') {
          expect(one.dates.length).toBeGreaterThan(1);
          const told = telling.map((claim) => effectiveDate(claim, event)?.edtf);
          expect(new Set(one.dates.map(({ edtf }) => edtf))).toEqual(new Set(told));
        }
        if (one.kind === 'stance') expect(one.disputing + one.denying).toBe(telling.length);
      }
    }),
  );
});

test('the order of the claims changes nothing', () => {
  fc.assert(
    fc.property(claimsInTwoOrders, ([one, other]) => {
      const numbersOf = (claims: Claim[]) =>
        disagreements(claims, when('1918-09')).map((found) =>
          found.kind === 'dates' ? found.dates.length : { ...found, claims: [...found.claims].sort() },
        );
      expect(numbersOf(other)).toEqual(numbersOf(one));
    }),
  );
});
