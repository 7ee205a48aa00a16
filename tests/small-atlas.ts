// A small atlas for tests: two towns, a site, a region, and events of every kind of date.
import type { Claim } from '../src/model/claim.ts';
import { type CompiledAtlas, compileAtlas } from '../src/model/compiled-atlas.ts';
import type { AtlasEvent } from '../src/model/event.ts';
import type { Place } from '../src/model/place.ts';
import type { Source } from '../src/model/source.ts';
import { description, vocabulary } from './own-corpus.ts';

export function claimOf(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    source: 'chronicle',
    locator: { line: 1, start: 'three words here', end: 'and three there' },
    says: 'Something is said.',
    stance: 'asserts',
    attributedTo: null,
    citedWork: null,
    figures: [],
    rank: 'normal',
    rankReason: null,
    erratum: null,
    recordedBy: 'Tester',
    recordedAt: '2026-11-23',
    ...more,
  };
}

export function eventOf(
  id: string,
  placeId: string | null,
  edtf: string | null,
  more: Partial<AtlasEvent> = {},
): AtlasEvent {
  return {
    id,
    placeId,
    title: id,
    summary: `${id} in short`,
    kind: 'deed',
    category: 'execution',
    when: edtf === null ? null : { edtf, verbatim: edtf, calendar: 'gregorian', role: 'event', inferred: false },
    where_prec: placeId === null ? null : 1,
    placeBasis: placeId === null ? null : 'printed',
    alsoAt: [],
    perpetrator: null,
    victims: [],
    partOf: [],
    claims: [claimOf(`${id}-chronicle`)],
    ...more,
  };
}

export function placeOf(id: string, longitude: number, latitude: number, more: Partial<Place> = {}): Place {
  return {
    id,
    title: id,
    kind: 'city',
    names: [{ toponym: id, lang: 'en' }],
    ccodes: ['RU'],
    links: [],
    where_prec: 1,
    partOf: [],
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    ...more,
  };
}

const chronicle: Source = {
  id: 'chronicle',
  type: 'book',
  title: 'A chronicle',
  custom: { source_type: 'monograph', standpoint: 'none', reliability_note: '', independence_group: 'chronicle' },
};

const places: Place[] = [
  placeOf('petrograd', 30.3, 59.9),
  placeOf('works', 30.2, 59.8, { kind: 'site', partOf: ['petrograd'] }),
  placeOf('kronstadt', 29.8, 60),
  placeOf('crimea', 34, 45, {
    kind: 'region',
    boundary: 'a square',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [33, 44],
          [35, 44],
          [35, 46],
          [33, 46],
          [33, 44],
        ],
      ],
    },
  }),
];

const events: AtlasEvent[] = [
  eventOf('shooting', 'petrograd', '1918-08-30'),
  eventOf('hostages', 'petrograd', '1918-09', { alsoAt: ['kronstadt'] }),
  eventOf('strike', 'works', '1919-03-16', { category: 'strike' }),
  eventOf('telegram', 'kronstadt', '1919-06-01', { kind: 'order', placeBasis: 'addressed' }),
  eventOf('winter', 'crimea', '1920-11/1921-03'),
  eventOf('rumour', 'petrograd', '1918-10-01?'),
  eventOf('someday', 'petrograd', null),
  eventOf('nowhere', null, '1918-09-05'),
  eventOf('later', 'petrograd', '1962-06-02'),
];

export function smallAtlas(): CompiledAtlas {
  return compileAtlas(
    {
      description: {
        ...description,
        id: 'test-atlas',
        title: { en: 'Test atlas' },
        edition: '0',
        licence: 'CC-BY-4.0',
        attribution: 'nobody',
        extent: { from: '1917-01-01', to: '1922-12-31' },
        opening: { from: '1918-08-15', to: '1918-10-31' },
        periods: [],
        layers: ['cities.geojson'],
        corrections: '',
      },
      vocabulary,
      sources: [chronicle],
      places,
      events,
    },
    [],
  );
}
