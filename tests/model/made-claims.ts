// Claims and figures that fast-check makes up, each figure with the numbers its bound asks for.
import fc from 'fast-check';
import type { Claim, Figure, Measure, Stance } from '../../src/model/claim.ts';
import { claimOf } from '../small-atlas.ts';

export const figureOf = (bound: Figure['bound'], numbers: Partial<Figure> = {}): Figure => ({
  ...{ low: null, best: null, high: null, measure: 'executed', unit: 'people', scope: 'event', verbatim: 'as printed' },
  ...{ bound },
  ...numbers,
});

/** Small numbers, so that figures meet and miss one another about as often. */
const amount = fc.integer({ min: 1, max: 60 });

const bounded: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((best) => figureOf('exact', { best })),
  amount.map((best) => figureOf('about', { best })),
  amount.map((low) => figureOf('at-least', { low })),
  amount.map((low) => figureOf('more-than', { low })),
  amount.map((high) => figureOf('at-most', { high })),
  amount.map((high) => figureOf('less-than', { high })),
  amount.map((high) => figureOf('nearly', { high })),
  amount.map((best) => figureOf('nearly', { best })),
  fc.tuple(amount, amount).map(([a, b]) => figureOf('range', { low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant(figureOf('in-words')),
);

/** Figures of one thing: executed people, in this event. */
export const madeFigure = bounded;

const madeMeasure = fc.constantFrom<Measure>('executed', 'killed');
const madeUnit = fc.constantFrom('people', 'officers');

const anyFigure = fc
  .tuple(bounded, madeMeasure, madeUnit)
  .map(([figure, measure, unit]): Figure => ({ ...figure, measure, unit }));

const madeDate = fc.constantFrom(undefined, null, '1918-09-03', '1918-09-05', '1918-09', '1918-09-05/..', '1919?');
const madeRole = fc.constantFrom('event' as const, 'order' as const, 'report' as const);
/** As the event, unsaid, or one of two. */
const madeBy = fc.constantFrom(undefined, undefined, null, { perpetrator: 'cheka' }, { perpetrator: 'red-army' });
const madeStance = fc.constantFrom<Stance>('asserts', 'quotes', 'estimates', 'disputes', 'denies');

const madeClaim = fc
  .record({
    figures: fc.array(anyFigure, { maxLength: 3 }),
    edtf: madeDate,
    role: madeRole,
    by: madeBy,
    stance: madeStance,
    rank: fc.constantFrom('normal' as const, 'normal' as const, 'deprecated' as const),
    source: fc.constantFrom('one', 'two', 'three', 'copy-of-one'),
    attributedTo: fc.constantFrom(null, 'S.P. Melgunov', 'Sergei Melgunov', 'Robert Conquest'),
  })
  .map(({ edtf, role, ...claim }): Omit<Claim, 'id'> => {
    const date = { edtf: edtf ?? '', verbatim: '', calendar: 'gregorian' as const, role, inferred: false };
    const { id: _, ...rest } = claimOf('any', claim);
    return { ...rest, ...(edtf === undefined ? {} : { when: edtf === null ? null : date }) };
  });

/** Up to six claims with ids of their own. */
export const madeClaims: fc.Arbitrary<Claim[]> = fc
  .array(madeClaim, { maxLength: 6 })
  .map((claims) => claims.map((claim, index) => ({ ...claim, id: `claim-${index}` })));

/** The same claims in two orders. */
export const claimsInTwoOrders: fc.Arbitrary<[Claim[], Claim[]]> = madeClaims.chain((claims) =>
  fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
);
