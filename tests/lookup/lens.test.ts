// The lens: one source alone, two beside one another, official reports, what is disputed; and the counts that say what each would leave.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { noFilters } from '../../src/lookup/facets.ts';
import { compareShows, type Lens, standingsOf, throughLens } from '../../src/lookup/lens.ts';
import { lensCounterOf } from '../../src/lookup/lens-counts.ts';
import { type Narrowing, narrowedView, noNarrowing } from '../../src/lookup/narrowing.ts';
import { spanAt } from '../../src/lookup/spans.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import type { Figure } from '../../src/model/claim.ts';
import { compileDate, type HistoricalDate } from '../../src/model/historical-date.ts';
import { certainlyWithin, possiblyWithin } from '../../src/model/time-span.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { entriesIn } from './plain-entries.ts';

const dated = (edtf: string): HistoricalDate => ({
  edtf,
  verbatim: edtf,
  calendar: 'gregorian',
  role: 'event',
  inferred: false,
});
const killed = (best: number): Figure => ({
  low: null,
  best,
  high: null,
  bound: 'exact',
  measure: 'killed',
  unit: 'people',
  scope: 'event',
  verbatim: String(best),
});
const said = (id: string, source: string, more = {}) => claimOf(id, { source, ...more });

const atlas = smallAtlas();
const [chronicle] = atlas.sources;
if (!chronicle) throw new Error('the small atlas has no source');
const sources = ['a', 'b', 'c'].map((id, i) => ({
  ...chronicle,
  id,
  issued: { 'date-parts': [[1919 + i]] as [[number]] },
  custom: { ...chronicle.custom, text_file: `${id}.txt` },
}));
const events = [
  eventOf('alike', 'petrograd', '1918-09-01', {
    claims: [said('1', 'a', { figures: [killed(5)] }), said('2', 'b', { figures: [killed(5)] })],
  }),
  eventOf('figures', 'petrograd', '1918-09-02', {
    claims: [said('3', 'a', { figures: [killed(5)] }), said('4', 'b', { figures: [killed(50)] })],
  }),
  eventOf('within-one', 'petrograd', '1918-09-03', {
    claims: [said('5', 'a', { figures: [killed(5)] }), said('6', 'a', { figures: [killed(50)] }), said('7', 'b')],
  }),
  eventOf('denied', 'kronstadt', '1918-09-04', { claims: [said('8', 'a'), said('9', 'b', { stance: 'denies' })] }),
  eventOf('denied-by-both', 'kronstadt', '1918-09-05', {
    claims: [said('10', 'a', { stance: 'denies' }), said('11', 'b', { stance: 'disputes' })],
  }),
  eventOf('only-a', 'kronstadt', '1918-09-06', {
    claims: [said('12', 'a', { stance: 'official-report' }), said('13', 'c', { when: dated('1919-02') })],
  }),
  eventOf('only-b', 'crimea', '1918-09-07', { claims: [said('14', 'b', { when: null }), said('15', 'c')] }),
];
const lookup = buildLookup({
  ...atlas,
  sources,
  events,
  spans: events.map(({ when }) => (when ? compileDate(when) : null)),
});
const number = (id: string, of = lookup) => {
  const found = of.recordNumbers.get(id);
  if (found === undefined) throw new Error(`no record "${id}"`);
  return found;
};
/** The record as a lens shows it; `null` if it does not. */
const seen = (lens: Lens, id: string, of = lookup) => {
  const { claims, spans } = throughLens(of, lens);
  const first = of.claims.firsts[number(id, of)] as number;
  const left = of.eventAt(number(id, of)).claims.filter((_, i) => claims[first + i]);
  return left.length > 0 ? { claims: left, span: spanAt(spans, number(id, of)) } : null;
};
const lookupOf = (some: typeof events) =>
  buildLookup({ ...atlas, sources, events: some, spans: some.map(({ when }) => (when ? compileDate(when) : null)) });
const day = (iso: string) => dayFromIso(iso) as number;

describe('two sources beside one another', () => {
  test.each([
    ['alike', 'agree'],
    ['figures', 'differ'],
    // Two versions in one source are no difference between two.
    ['within-one', 'agree'],
    ['denied', 'differ'],
    ['denied-by-both', 'agree'],
    ['only-a', 'first-only'],
    ['only-b', 'second-only'],
  ])('%s: %s', (id, standing) => {
    expect(standingsOf(lookup, 'a', 'b')(number(id))).toBe(standing);
  });

  test('a claim that is set aside makes no difference', () => {
    const both = lookup.eventAt(number('denied-by-both'));
    const [denial, other] = both.claims;
    if (!denial || !other) throw new Error('the record has too few claims');
    const changed = lookupOf([{ ...both, claims: [denial, { ...other, rank: 'deprecated' as const }] }]);
    expect(standingsOf(changed, 'a', 'b')(0)).toBe('agree');
  });

  test('a record of neither has no standing', () => {
    expect(standingsOf(lookup, 'c', 'c')(number('alike'))).toBeNull();
  });
});

describe('a lens', () => {
  test('gives a record the date that its own claims give it', () => {
    expect(seen({ type: 'source', source: 'c' }, 'only-a')?.span?.earliestStart).toBe(day('1919-02-01'));
    expect(seen({ type: 'source', source: 'b' }, 'only-b')).toMatchObject({ span: null });
    expect(seen({ type: 'source', source: 'c' }, 'alike')).toBeNull();
  });

  test('of what one source alone tells leaves out every record that another tells too', () => {
    expect(seen({ type: 'sole', source: 'a' }, 'within-one')).toBeNull();
    expect(seen({ type: 'sole', source: 'c' }, 'only-a')).toBeNull();
    const both = lookup.eventAt(number('alike'));
    const claims = both.claims.slice(0, 1);
    const alone = lookupOf([{ ...both, claims }]);
    expect(seen({ type: 'sole', source: 'a' }, 'alike', alone)).toEqual({ claims, span: spanAt(alone.spans, 0) });
    expect(seen({ type: 'sole', source: 'b' }, 'alike', alone)).toBeNull();
  });

  test('that keeps what is disputed keeps all that is said of it', () => {
    expect(seen({ type: 'disputed' }, 'denied')?.claims).toHaveLength(2);
    expect(seen({ type: 'disputed' }, 'alike')).toBeNull();
  });
});

describe('the counts of the lenses', () => {
  const september = { from: day('1918-09-01'), to: day('1918-09-30') };
  const counts = (narrowing: Narrowing) => lensCounterOf(lookup, 'event', narrowing)(september, 'possible');

  test('say how many records each lens would leave in the window', () => {
    expect(counts(noNarrowing)).toEqual({
      all: 7,
      sources: [
        { source: 'a', count: 6 },
        { source: 'b', count: 5 },
        { source: 'c', count: 1 },
      ],
      sole: null,
      official: 1,
      // One of them by its dates, one by two figures of its own.
      disputed: 5,
      compare: null,
    });
  });

  test('of a pair say how its records divide, whatever of them is shown', () => {
    const lens = { type: 'compare', first: 'a', second: 'b', show: 'differ' } as const;
    expect(counts({ ...noNarrowing, lens }).compare).toEqual({
      either: 6,
      agree: 3,
      differ: 2,
      'first-only': 1,
      // The only claim of the second has no date.
      'second-only': 0,
    });
  });

  test('choosing a lens leaves as many entries as its count said, along both times, whatever else is chosen', () => {
    const lenses: (Lens | null)[] = [
      null,
      { type: 'official' },
      { type: 'disputed' },
      ...sources.map(({ id }): Lens => ({ type: 'source', source: id })),
      ...sources.map(({ id }): Lens => ({ type: 'sole', source: id })),
      ...compareShows.map((show): Lens => ({ type: 'compare', first: 'a', second: 'b', show })),
    ];
    const filters = fc.record({ kind: fc.subarray(['deed']), stance: fc.subarray(['asserts', 'denies']) });
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...lenses),
        fc.constantFrom('event' as const, 'source' as const),
        fc.constantFrom('possible' as const, 'certain' as const),
        fc.tuple(fc.integer({ min: day('1918-08-01'), max: day('1921-12-31') }), fc.nat(900)),
        (chosen, lens, timeOf, match, [from, days]) => {
          const narrowing = { ...noNarrowing, filters: { ...noFilters, ...chosen }, lens };
          const within = { from, to: from + days };
          const isIn = match === 'certain' ? certainlyWithin : possiblyWithin;
          const left = entriesIn(narrowedView(lookup, timeOf, narrowing)).filter(
            ({ span, places }) => span && places.length > 0 && isIn(span, within),
          ).length;
          const told = lensCounterOf(lookup, timeOf, narrowing)(within, match);
          const expected =
            lens === null
              ? told.all
              : lens.type === 'source'
                ? told.sources.find(({ source }) => source === lens.source)?.count
                : lens.type === 'compare'
                  ? told.compare?.[lens.show]
                  : told[lens.type];
          expect(left).toBe(expected);
        },
      ),
    );
  });
});
