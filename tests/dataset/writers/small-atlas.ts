// A small atlas that holds one of every awkward thing the writers meet. Its places are real, its records are invented.
import type { Atlas } from '../../../src/model/atlas.ts';
import type { Claim, Figure } from '../../../src/model/claim.ts';
import type { AtlasEvent } from '../../../src/model/event.ts';
import type { HistoricalDate } from '../../../src/model/historical-date.ts';
import type { Place } from '../../../src/model/place.ts';
import { description, vocabulary } from '../../own-corpus.ts';

export const dated = (edtf: string, more: Partial<HistoricalDate> = {}): HistoricalDate => ({
  edtf,
  verbatim: `as printed, ${edtf}`,
  calendar: 'gregorian',
  role: 'event',
  inferred: false,
  ...more,
});

export const figure = (more: Partial<Figure> = {}): Figure => ({
  low: null,
  best: 40,
  high: null,
  bound: 'exact',
  measure: 'executed',
  unit: 'people',
  scope: 'event',
  verbatim: '40',
  ...more,
});

export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  source: 'gazette',
  locator: { line: 7, start: 'first words here', end: 'last words here' },
  says: 'Somebody was shot.',
  stance: 'asserts',
  attributedTo: null,
  citedWork: null,
  figures: [],
  rank: 'normal',
  rankReason: null,
  erratum: null,
  recordedBy: 'editor',
  recordedAt: '2026-11-23',
  ...more,
});

export const event = (id: string, more: Partial<AtlasEvent> = {}): AtlasEvent => ({
  id,
  title: `Title of ${id}`,
  summary: 'A summary.',
  kind: 'deed',
  category: 'execution',
  when: dated('1918-09-05'),
  where_prec: 1,
  placeBasis: 'printed',
  alsoAt: [],
  perpetrator: null,
  victims: [],
  partOf: [],
  claims: [claim(`${id}-claim`)],
  placeId: null,
  ...more,
});

const place = (id: string, more: Partial<Place>): Place => ({
  id,
  title: id,
  kind: 'city',
  names: [{ toponym: id, lang: 'en' }],
  ccodes: ['RU'],
  links: [],
  where_prec: 1,
  partOf: [],
  geometry: { type: 'Point', coordinates: [30.31413, 59.93863] },
  ...more,
});

const places: Place[] = [
  place('petrograd', {
    title: 'Petrograd',
    names: [
      { toponym: 'Saint Petersburg', lang: 'en', to: '1914' },
      { toponym: 'Petrograd', lang: 'en', from: '1914', to: '1924' },
      { toponym: 'Петроградъ', lang: 'ru-petr1708', from: '1914' },
    ],
    links: [{ type: 'exactMatch', identifier: 'gn:498817' }],
    partOf: ['horseshoe'],
  }),
  place('western-village', {
    title: 'Village, "west" of Greenwich',
    kind: 'village',
    ccodes: [],
    where_prec: 2,
    where_note: 'known to a district only',
    geometry: { type: 'Point', coordinates: [-12.5, 41.25] },
  }),
  place('prison', { title: 'Prison', kind: 'site', where_prec: 3 }),
  place('nowhere-exact', { title: 'Steppe', kind: 'town', where_prec: 5 }),
  place('horseshoe', {
    title: 'Horseshoe',
    kind: 'region',
    where_prec: 4,
    boundary: 'drawn for the test',
    boundary_precision: 'fair',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [30, 45],
          [36, 45],
          [36, 50],
          [34, 50],
          [34, 46],
          [32, 46],
          [32, 50],
          [30, 50],
          [30, 45],
        ],
      ],
    },
  }),
  place('islands', {
    title: 'Islands',
    kind: 'country',
    where_prec: 6,
    boundary: 'drawn for the test',
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [10, 60],
            [11, 60],
            [11, 61],
            [10, 60],
          ],
        ],
        [
          [
            [20, 60],
            [25, 60],
            [25, 65],
            [20, 60],
          ],
        ],
      ],
    },
  }),
];

const erratum = { note: 'Prints 1920.', known: 'It was 1918.', confidence: 'high', authority: 'a decree' } as const;

const events: AtlasEvent[] = [
  event('petrograd-1918', {
    placeId: 'petrograd',
    title: 'Commas, "quotes"\nand a second line; Петроград',
    alsoAt: ['prison', 'western-village'],
    victims: ['officers', 'clergy'],
    graphic: true,
    claims: [
      claim('two-figures', {
        figures: [
          figure({ bound: 'at-least', low: 500, best: null, verbatim: 'at least 500' }),
          figure({ bound: 'in-words', best: null, measure: 'arrested', verbatim: 'thousands' }),
        ],
      }),
      claim('silent-on-figures', { source: 'memoir', attributedTo: 'Somebody', erratum }),
      claim('own-date', {
        source: 'memoir',
        when: dated('1918-09-02~', { calendar: 'unknown', inferred: true }),
        relations: [{ to: 'formula', kind: 'contradicts', why: 'One says 40, the other a formula.' }],
      }),
      claim('no-date', { when: null, rank: 'deprecated', rankReason: 'a slip' }),
    ],
  }),
  event('western', { placeId: 'western-village', when: dated('1918-09-05/..'), placeBasis: 'inferred' }),
  event('until', { placeId: 'prison', when: dated('../1919?'), kind: 'institution', category: 'institution' }),
  event('between', { placeId: 'horseshoe', when: dated('[1919-03..1919-05]'), placeBasis: 'addressed', kind: 'order' }),
  event('either', {
    placeId: 'islands',
    when: dated('[1918-09-18,1918-09-05]'),
    partOf: ['between'],
    relations: [{ to: 'until', kind: 'same-matter', why: 'Both are of one year.' }],
  }),
  event('printed-later', { placeId: 'prison', when: dated('2023-03-12', { role: 'publication' }), kind: 'report' }),
  event('undated', { placeId: 'nowhere-exact', when: null }),
  event('unplaced-one', {
    when: dated('1918-XX-XX'),
    where_prec: null,
    placeBasis: null,
    claims: [
      claim('formula', {
        relations: [{ to: 'western', kind: 'answers', why: '=So it is told.' }],
        says: '=1+1 is no formula',
        figures: [figure({ best: 12_000_000, low: -1 })],
      }),
    ],
  }),
];

export const smallAtlas: Atlas = {
  description: {
    ...description,
    title: { en: 'A small atlas' },
    edition: '0.1.0',
    licence: 'CC-BY-4.0',
    attribution: 'A small atlas (2026)',
    extent: { from: '1917-11-01', to: '1922-12-31' },
    opening: { from: '1918-09-01', to: '1918-10-31' },
    periods: [],
    layers: [],
    corrections: 'Write to the editor.',
  },
  vocabulary,
  sources: [
    {
      id: 'gazette',
      type: 'webpage',
      title: 'The 100% {Gazette} & its #1 price: $5_~^\\',
      'title-short': 'Gazette',
      issued: { 'date-parts': [[2023, 3, 12]] },
      accessed: { 'date-parts': [[2026, 11, 1]] },
      URL: 'https://example.org/a_b?c=d&e=100%25#f',
      custom: {
        source_type: 'press',
        standpoint: 'none',
        reliability_note: 'invented',
        independence_group: 'gazette',
        text_file: 'gazette.txt',
      },
    },
    {
      id: 'memoir',
      type: 'book',
      title: 'Мемуары',
      author: [{ family: 'Иванов', given: 'Иван' }, { literal: 'The Society & Sons' }],
      issued: { 'date-parts': [[1924]] },
      publisher: 'Ватага',
      'publisher-place': 'Berlin',
      page: '12-34',
      custom: { source_type: 'memoir', standpoint: 'none', reliability_note: 'invented', independence_group: 'memoir' },
    },
  ],
  places,
  events,
};
