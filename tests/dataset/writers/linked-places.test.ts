import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { writeLinkedPlaces } from '../../../src/dataset/writers/linked-places.ts';
import { linkedWhen } from '../../../src/dataset/writers/linked-places-when.ts';
import { provenanceOfWhole } from '../../../src/dataset/writers/provenance.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { dated, smallAtlas } from './small-atlas.ts';
import { breachesOfWhgRules } from './whg-rules.ts';

const text = writeLinkedPlaces(smallAtlas);
const collection = JSON.parse(text);
const featureOf = (id: string) =>
  collection.features.find((feature: { '@id': string }) => feature['@id'] === `rta:${id}`) ?? expect.fail(id);

describe('the places as Linked Places', () => {
  it('would be taken by the World Historical Gazetteer', () => {
    expect(breachesOfWhgRules(text)).toEqual([]);
  });

  it('is GeoJSON too, with every place', () => {
    expect(() => check(text)).not.toThrow();
    expect(collection.features).toHaveLength(smallAtlas.places.length);
  });

  it('loses no event and no claim', () => {
    type Told = { '@id': string; claims: { '@id': string }[] };
    const told: Told[] = [
      ...collection.features.flatMap((one: { events: Told[] }) => one.events),
      ...collection.unplacedEvents,
    ];
    const ids = (all: { id: string }[]) => all.map(({ id }) => `rta:${id}`).toSorted();
    expect(told.map((event) => event['@id']).toSorted()).toEqual(ids(smallAtlas.events));
    expect(told.flatMap((event) => event.claims.map((claim) => claim['@id'])).toSorted()).toEqual(
      ids(smallAtlas.events.flatMap((event) => event.claims)),
    );
  });

  it('dates its names and cites the title by the passages that print it', () => {
    const [title, older, russian] = featureOf('petrograd').names;
    expect(title).toMatchObject({
      toponym: 'Petrograd',
      when: { timespans: [{ start: { in: '1914' }, end: { in: '1924' } }] },
      citations: [
        { label: 'Gazette, line 7', year: '2023', '@id': 'https://example.org/a_b?c=d&e=100%25#f' },
        { label: 'Мемуары, line 7', year: '1924' },
      ],
    });
    expect(older.when.timespans).toEqual([{ start: { latest: '1914' }, end: { in: '1914' } }]);
    expect(russian.when.timespans).toEqual([{ start: { in: '1914' }, end: { earliest: '1914' } }]);
    expect(featureOf('western-village').names[0].citations).toEqual([{ label: 'A small atlas' }]);
  });

  it('says how sure the position is', () => {
    expect(featureOf('petrograd').geometry.certainty).toBe('certain');
    expect(featureOf('western-village').geometry).toMatchObject({
      certainty: 'less-certain',
      approximation: { tolerance: 25 },
    });
    expect(featureOf('prison').geometry).toMatchObject({ certainty: 'less-certain' });
    expect(featureOf('nowhere-exact').geometry.certainty).toBe('uncertain');
    expect(featureOf('horseshoe').geometry.certainty).toBe('less-certain');
    expect(featureOf('islands').geometry.certainty).toBe('uncertain');
  });

  it('relates and links', () => {
    expect(featureOf('petrograd').relations).toEqual([
      { relationType: 'gvp:broaderPartitive', relationTo: 'rta:horseshoe', label: 'Horseshoe' },
    ]);
    expect(featureOf('petrograd').links).toEqual(smallAtlas.places[0]?.links);
    expect(featureOf('western-village').properties).not.toHaveProperty('ccodes');
  });

  it('attests a place by the dates of its events, or by the years of the atlas', () => {
    expect(featureOf('petrograd').when.timespans).toEqual([{ start: { in: '1918-09-05' } }]);
    expect(featureOf('prison').when.timespans, 'not by the day of a publication').toEqual([
      { start: { latest: '1919' }, end: { latest: '1919' } },
    ]);
    expect(featureOf('nowhere-exact').when.timespans).toEqual([
      { start: { earliest: '1917-11-01' }, end: { latest: '1922-12-31' } },
    ]);
  });

  it('gives a claim the date of its own source', () => {
    const claims = featureOf('petrograd').events[0].claims;
    const whenOf = (id: string) => claims.find((claim: { '@id': string }) => claim['@id'] === `rta:${id}`).when;
    expect(whenOf('two-figures')).toMatchObject({ edtf: '1918-09-05', certainty: 'certain' });
    expect(whenOf('own-date')).toMatchObject({ edtf: '1918-09-02~', calendar: 'unknown', inferred: true });
    expect(whenOf('no-date')).toBeNull();
  });
});

describe('Linked Places of an atlas that has an address', () => {
  const home = 'https://example.org/atlas/';
  const addressed = writeLinkedPlaces(smallAtlas, provenanceOfWhole(smallAtlas, home));

  it('names each record by its address, and would be taken all the same', () => {
    expect(breachesOfWhgRules(addressed)).toEqual([]);
    const { features, unplacedEvents } = JSON.parse(addressed);
    type Told = { '@id': string; alsoAt: string[]; claims: { '@id': string }[] };
    const events: Told[] = [...features.flatMap((one: { events: Told[] }) => one.events), ...unplacedEvents];
    const ids = (what: string, all: { id: string }[]) => all.map(({ id }) => `${home}?${what}=${id}`).toSorted();
    const named = (all: { '@id': string }[]) => all.map((one) => one['@id']).toSorted();
    expect(named(features)).toEqual(ids('place', smallAtlas.places));
    expect(named(events)).toEqual(ids('event', smallAtlas.events));
    expect(named(events.flatMap(({ claims }) => claims))).toEqual(
      ids(
        'claim',
        smallAtlas.events.flatMap(({ claims }) => claims),
      ),
    );
    const petrograd = events.find((one) => one['@id'] === `${home}?event=petrograd-1918`);
    expect(petrograd?.alsoAt).toEqual([`${home}?place=prison`, `${home}?place=western-village`]);
  });

  it('leads by a relation to the event or the claim that is meant', () => {
    const relations = [...addressed.matchAll(/"relationTo": "([^"]+)"/g)].map(([, to]) => to);
    expect(relations).toContain(`${home}?claim=formula`);
    expect(relations.filter((to) => !to?.startsWith(home))).toEqual([]);
  });
});

describe('an EDTF date as a Linked Places time span', () => {
  it.each([
    ['1918-09-05', { start: { in: '1918-09-05' } }, 'certain'],
    ['1918-09', { start: { in: '1918-09' } }, 'certain'],
    ['1918-09-XX', { start: { in: '1918-09' } }, 'certain'],
    ['1918-XX-XX', { start: { in: '1918' } }, 'certain'],
    ['1918-09~', { start: { in: '1918-09' } }, 'less-certain'],
    ['1918?', { start: { in: '1918' } }, 'uncertain'],
    ['1918-09-05%', { start: { in: '1918-09-05' } }, 'uncertain'],
    ['1919-03/1919-05', { start: { in: '1919-03' }, end: { in: '1919-05' } }, 'certain'],
    ['1918-09-05/..', { start: { in: '1918-09-05' }, end: { earliest: '1918-09-05' } }, 'certain'],
    ['../1918-12', { start: { latest: '1918-12' }, end: { latest: '1918-12' } }, 'certain'],
    ['[1918-09-05..1918-10]', { start: { earliest: '1918-09-05', latest: '1918-10' } }, 'less-certain'],
    ['[1918-09-18,1918-09-05]', { start: { earliest: '1918-09-05', latest: '1918-09-18' } }, 'less-certain'],
  ])('%s', (edtf, timespan, certainty) => {
    expect(linkedWhen(dated(edtf))).toMatchObject({ timespans: [timespan], certainty, edtf });
  });

  it('of unknown calendar spans both readings', () => {
    const timespans = [{ start: { earliest: '1918-09-05', latest: '1918-09-18' } }];
    expect(linkedWhen(dated('1918-09-05', { calendar: 'unknown' }))).toMatchObject({
      timespans,
      certainty: 'less-certain',
    });
  });
});

describe('the rules of the World Historical Gazetteer, as tests', () => {
  /** The small atlas with one thing spoilt in its first feature. */
  const spoilt = (
    spoil: (feature: Record<string, unknown> & { names: Record<string, unknown>[] }) => void,
  ): string[] => {
    const copy = structuredClone(collection);
    spoil(copy.features[0]);
    return breachesOfWhgRules(JSON.stringify(copy));
  };
  const when = (date: string) => ({ timespans: [{ start: { in: date } }] });

  it.each<[string, Parameters<typeof spoilt>[0]]>([
    ['a mark of EDTF in a time span', (feature) => (feature.when = when('1919-03~'))],
    ['an interval of EDTF in a time span', (feature) => (feature.when = when('1919-03/1919-04'))],
    ['a season, which would be misread', (feature) => (feature.when = when('1919-21'))],
    [
      'an extra member in a time span',
      (feature) => (feature.when = { timespans: [{ start: { in: '1919' }, edtf: '1919' }] }),
    ],
    [
      '"in" beside "earliest"',
      (feature) => (feature.when = { timespans: [{ start: { in: '1919', earliest: '1918' } }] }),
    ],
    ['no when', (feature) => delete feature.when],
    ['no classes', (feature) => (feature.properties = { title: 'Petrograd' })],
    ['an empty list of countries', (feature) => (feature.properties = { title: 'P', fclasses: ['P'], ccodes: [] })],
    ['a third number in a position', (feature) => (feature.geometry = { type: 'Point', coordinates: [30, 60, 5] })],
    ['a longitude off the globe', (feature) => (feature.geometry = { type: 'Point', coordinates: [200, 60] })],
    ['a bare path as @id', (feature) => (feature['@id'] = 'places/petrograd')],
    [
      'a year that is a number',
      (feature) => (feature.names[0] = { toponym: 'P', citations: [{ label: 'x', year: 1919 }] }),
    ],
    ['no cited name', (feature) => (feature.names = [{ toponym: 'Petrograd' }])],
    ['a gazetteer of no fame', (feature) => (feature.links = [{ type: 'exactMatch', identifier: 'osm:12' }])],
    ['a description from no address', (feature) => (feature.descriptions = [{ value: 'text', source: 'a book' }])],
    [
      'a certainty of its own',
      (feature) => (feature.geometry = { type: 'Point', coordinates: [30, 60], certainty: 'sure' }),
    ],
  ])('turn down %s', (_, spoil) => {
    expect(spoilt(spoil)).toHaveLength(1);
  });

  it('take what the schema takes: no geometry, a foreign member on a feature, EDTF beside the time spans', () => {
    expect(spoilt((feature) => (feature.geometry = null))).toEqual([]);
    expect(spoilt((feature) => (feature.anything = { nested: [1] }))).toEqual([]);
    expect(spoilt((feature) => (feature.when = { ...when('1919'), edtf: '1919~' }))).toEqual([]);
  });

  it('turn down a collection without features', () => {
    const empty: Atlas = { ...smallAtlas, places: [], events: [] };
    expect(breachesOfWhgRules(writeLinkedPlaces(empty))).toEqual(['it has no features']);
  });
});
