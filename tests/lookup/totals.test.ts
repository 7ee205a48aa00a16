// Sums that add only what may be added: no event twice, no whole with its part, no joint figure to one place, no open end closed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup, type Lookup } from '../../src/lookup/build-lookup.ts';
import { ancestorsOf } from '../../src/lookup/overlapping-events.ts';
import { placesInside, recordsInside } from '../../src/lookup/records-inside.ts';
import { type Selection, type Totals, totalsOf } from '../../src/lookup/totals.ts';
import type { Claim, Figure } from '../../src/model/claim.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import type { Relation } from '../../src/model/relation.ts';
import { figureOf, madeFigure } from '../model/made-claims.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';
import { day } from '../state/small-context.ts';
import { recordsIn } from './plain-entries.ts';

const places = [
  placeOf('petrograd', 30.3, 59.9, { partOf: ['north'] }),
  placeOf('kronstadt', 29.8, 60, { partOf: ['north'] }),
  placeOf('works', 30.2, 59.8, { kind: 'site', partOf: ['petrograd'] }),
  placeOf('chapel', 30.2, 59.8, { kind: 'site', partOf: ['works'] }),
  placeOf('north', 30, 60, { kind: 'region' }),
  placeOf('moscow', 37.6, 55.8),
];

function lookupOf(events: AtlasEvent[]): Lookup {
  const { description, vocabulary, sources } = smallAtlas();
  return buildLookup(compileAtlas({ description, vocabulary, sources, places, events }, []));
}

/** An event of 1918 with a claim for each list of figures. */
const shooting = (id: string, figures: Figure[][], more: Partial<AtlasEvent> = {}): AtlasEvent =>
  eventOf(id, 'petrograd', '1918-09', {
    claims: figures.map((list, n) => claimOf(`${id}-${n}`, { figures: list })),
    ...more,
  });

const exact = (best: number, more: Partial<Figure> = {}) => figureOf('exact', { best, ...more });
const anywhere: Selection = { places: null, window: null };

function totals(events: AtlasEvent[], selection: Partial<Selection> = {}): Totals {
  const lookup = lookupOf(events);
  const heard = recordsIn(lookup).map((record) => ({ record, claims: record.event.claims, span: record.span }));
  return totalsOf(lookup, [...heard, ...heard], { ...anywhere, ...selection });
}

const only = (events: AtlasEvent[], selection: Partial<Selection> = {}) => totals(events, selection).totals[0];
const omitted = (of: readonly { event: string; reason: unknown }[] | undefined) =>
  of?.map(({ event, reason }) => [event, reason]);

describe('a sum', () => {
  test('goes from the sum of the lowest to the sum of the highest that anybody prints, each record once', () => {
    const events = [
      shooting('a', [[exact(10)], [exact(30)]]),
      shooting('b', [[figureOf('range', { low: 5, high: 7 })]]),
    ];
    expect(only(events)).toMatchObject({
      low: 15,
      high: 37,
      events: [
        { event: 'a', low: 10, high: 30 },
        { event: 'b', low: 5, high: 7 },
      ],
    });
  });

  test('stays open where one figure is open', () => {
    const atLeast = shooting('a', [[figureOf('at-least', { low: 3000 })], [exact(9000)]]);
    expect(only([atLeast, shooting('b', [[exact(500)]])])).toMatchObject({ low: 3500, high: null });
    const nearly = shooting('c', [[figureOf('nearly', { high: 500 })]]);
    expect(only([nearly, shooting('b', [[exact(500)]])])).toMatchObject({ low: null, high: 1000, approximate: true });
  });

  test('keeps what is counted apart: measures and units', () => {
    const events = [
      shooting('a', [[exact(10), exact(3, { measure: 'killed' })]]),
      shooting('b', [[exact(2, { unit: 'officers' })]]),
    ];
    const sums = totals(events).totals.map(({ measure, unit, low }) => [measure, unit, low]);
    expect(sums).toEqual([
      ['executed', 'officers', 2],
      ['executed', 'people', 10],
      ['killed', 'people', 3],
    ]);
  });

  test('takes the whole and leaves out its parts, and the parts of its parts', () => {
    const events = [
      shooting('whole', [[exact(100)]]),
      shooting('part', [], { partOf: ['whole'] }),
      shooting('part-of-part', [[exact(40)]], { partOf: ['part'] }),
    ];
    const sum = only(events);
    expect(sum).toMatchObject({ low: 100, high: 100 });
    expect(omitted(sum?.omissions)).toEqual([['part-of-part', { why: 'part-of', whole: 'whole' }]]);
  });

  test('takes the parts where the whole gives nothing that may be added', () => {
    const events = [
      shooting('whole', [[figureOf('in-words', { verbatim: 'thousands' })]]),
      shooting('part', [[exact(40)]], { partOf: ['whole'] }),
      shooting('other-part', [[exact(2)]], { partOf: ['whole'] }),
    ];
    const sum = only(events);
    expect(sum).toMatchObject({ low: 42, high: 42 });
    expect(omitted(sum?.omissions)).toEqual([['whole', { why: 'in-words' }]]);
  });

  test('gives a joint figure to none of its places alone, and once to all of them together', () => {
    const events = [shooting('joint', [[exact(1300)]], { alsoAt: ['kronstadt'] }), shooting('a', [[exact(10)]])];
    const alone = only(events, { places: new Set(['petrograd']) });
    expect(alone).toMatchObject({ low: 10, high: 10 });
    expect(omitted(alone?.omissions)).toEqual([['joint', { why: 'joint', elsewhere: ['kronstadt'] }]]);
    expect(only(events, { places: new Set(['petrograd', 'kronstadt', 'north']) })).toMatchObject({
      low: 1310,
      high: 1310,
    });
  });

  test('does not add totals of a place or a time, numbers a year, orders, things held, or figures set aside or denied', () => {
    const aside: Partial<Claim> = { rank: 'deprecated', rankReason: 'a misprint' };
    const events = [
      shooting('a', [[exact(10)]]),
      shooting('place', [[exact(800, { scope: 'place-total' })]]),
      shooting('years', [[exact(28_000, { scope: 'per-year' })]]),
      shooting('telegram', [[exact(100)]], { kind: 'order' }),
      shooting('hostages', [[exact(60, { measure: 'hostages' })]]),
      shooting('aside', [], { claims: [claimOf('x', { ...aside, figures: [exact(7)] })] }),
      shooting('denied', [], { claims: [claimOf('y', { stance: 'denies', figures: [exact(7)] })] }),
      shooting('shouted', [], { claims: [claimOf('z', { stance: 'propaganda', figures: [exact(7)] })] }),
    ];
    const { totals: sums, notAdded } = totals(events);
    expect(sums).toMatchObject([{ low: 10, high: 10, events: [{ event: 'a' }] }]);
    expect(omitted(sums[0]?.omissions)).toEqual([
      ['aside', { why: 'set-aside' }],
      ['denied', { why: 'denied' }],
      ['place', { why: 'scope', scope: 'place-total' }],
      ['shouted', { why: 'propaganda' }],
      ['telegram', { why: 'not-a-deed', kind: 'order' }],
      ['years', { why: 'scope', scope: 'per-year' }],
    ]);
    expect(omitted(notAdded)).toEqual([['hostages', { why: 'measure', measure: 'hostages' }]]);
  });

  test('of a window adds what lies certainly in it, names what may, and passes over what does not', () => {
    const events = [
      shooting('inside', [[exact(10)]]),
      shooting('perhaps', [[exact(20)]], { when: eventOf('x', null, '1918').when }),
      shooting('undated', [[exact(30)]], { when: null }),
      shooting('outside', [[exact(40)]], { when: eventOf('x', null, '1919').when }),
    ];
    const sum = only(events, { window: { from: day('1918-09-01'), to: day('1918-10-31') } });
    expect(sum).toMatchObject({ low: 10, high: 10 });
    expect(omitted(sum?.omissions)).toEqual([
      ['perhaps', { why: 'possibly-in-window' }],
      ['undated', { why: 'undated' }],
    ]);
  });

  const same = (to: string): Relation => ({ to, kind: 'same-matter', why: 'They may be the same people.' });

  test('of two versions that may tell of the same people adds only the larger of their least numbers', () => {
    const events = [
      shooting('hostages', [[figureOf('more-than', { low: 500 })]], { relations: [same('classes-0')] }),
      shooting('classes', [[exact(400)]]),
      shooting('later', [[exact(30)]], { relations: [same('classes')], when: eventOf('x', null, '1919').when }),
      shooting('elsewhere', [[exact(7)]], { relations: [same('classes')], placeId: 'moscow' }),
    ];
    const sum = only(events);
    expect(sum).toMatchObject({ low: 500 + 30 + 7, high: null });
    expect(sum?.mayOverlap).toEqual([['classes', 'hostages']]);
  });

  test('of two wholes that share a part does not count the part twice in the least number', () => {
    const events = [
      shooting('one', [[exact(100)]]),
      shooting('two', [[exact(60)]]),
      shooting('shared', [[exact(50)]], { partOf: ['one', 'two'] }),
    ];
    expect(only(events)).toMatchObject({ low: 100, high: 160, mayOverlap: [['one', 'two']] });
  });
});

/** Events that are parts of others at will, with any figures, joint or not. */
const ids = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5'];
const madeEvents = fc.tuple(
  ...ids.map((id, n) =>
    fc
      .record({
        figures: fc.array(fc.array(madeFigure, { maxLength: 2 }), { maxLength: 2 }),
        partOf: fc.subarray(ids.slice(0, n)),
        relations: fc
          .subarray(ids.slice(0, n), { maxLength: Math.min(1, n) })
          .map((others): Relation[] => others.map((to) => ({ to, kind: 'same-matter', why: 'So it is.' }))),
        alsoAt: fc.subarray(['kronstadt', 'moscow'], { maxLength: 1 }),
        kind: fc.constantFrom('deed' as const, 'deed' as const, 'deed' as const, 'order' as const),
      })
      .map(({ figures, ...more }) => shooting(id, figures, more)),
  ),
);

test('in any sum no event stands twice, no part beside its whole, no end is closed that a source leaves open, and all is named', () => {
  fc.assert(
    fc.property(madeEvents, (events) => {
      const lookup = lookupOf(events);
      const { totals: sums, notAdded } = totals(events, { places: new Set(['petrograd', 'kronstadt']) });
      for (const sum of sums) {
        const inSum = sum.events.map(({ event }) => event);
        expect(new Set(inSum).size).toBe(inSum.length);
        for (const id of inSum) {
          const wholes = ancestorsOf(lookup, lookup.recordNumbers.get(id) as number);
          expect(wholes.some((whole) => inSum.includes(lookup.ids[whole] as string))).toBe(false);
          expect(events.find((event) => event.id === id)).toMatchObject({ kind: 'deed' });
          expect(events.find((event) => event.id === id)?.alsoAt).not.toContain('moscow');
        }
        expect(sum.low === null).toBe(sum.events.some(({ low }) => low === null));
        expect(sum.high === null).toBe(sum.events.some(({ high }) => high === null));
        if (sum.low !== null && sum.high !== null) expect(sum.low).toBeLessThanOrEqual(sum.high);
        const lows = sum.events.map(({ low }) => low ?? 0);
        if (sum.low !== null) expect(sum.low).toBeLessThanOrEqual(lows.reduce((all, low) => all + low, 0));
        if (sum.low !== null) expect(sum.low).toBeGreaterThanOrEqual(Math.max(...lows));
      }
      const named = [
        ...sums.flatMap((sum) => [...sum.events, ...sum.omissions].map(({ event }) => event)),
        ...notAdded.map(({ event }) => event),
      ];
      const withFigures = events.filter(({ claims }) => claims.some(({ figures }) => figures.length > 0));
      expect([...new Set(named)].sort()).toEqual(withFigures.map(({ id }) => id));
    }),
  );
});

describe('records inside', () => {
  const events = [
    eventOf('own', 'north', '1918'),
    eventOf('both', 'petrograd', '1918-02', { alsoAt: ['kronstadt'] }),
    eventOf('of-region-too', 'petrograd', '1918-03', { alsoAt: ['north'] }),
    eventOf('strike', 'works', '1919'),
    eventOf('prayer', 'chapel', '1919-02'),
    eventOf('far', 'moscow', '1918'),
  ];
  const lookup = lookupOf(events);
  const insideOf = (id: string) =>
    recordsInside(lookup, lookup.placeNumbers.get(id) as number).map(({ record, place }) => [
      lookup.ids[record],
      lookup.places[place]?.id,
    ]);

  test('are those of the places in it, each once, and none of its own', () => {
    expect(insideOf('north').map(([event]) => event)).toEqual(['both', 'strike', 'prayer']);
    // The strike is among the town's own records, the chapel in the works is not.
    expect(insideOf('petrograd')).toEqual([['prayer', 'chapel']]);
    expect(insideOf('moscow')).toEqual([]);
  });

  test('a place is not inside itself', () => {
    expect([...placesInside(lookup, lookup.placeNumbers.get('north') as number).keys()].sort()).toEqual([
      'chapel',
      'kronstadt',
      'petrograd',
      'works',
    ]);
  });
});
