// A corpus with hostile text in every field that its schemas admit, made from the small good one: a place holds ten strings, each with a
// record and a source of its own.
import { longest } from '../src/dataset/schemas/text-schema.ts';
import { goodFiles } from './dataset/good-corpus.ts';
import { hostileStrings } from './hostile-strings.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

export const stringsOfPlace = 10;

/** Words that an object has without being told; as ids they are allowed. */
const placeIds = ['constructor', 'prototype', 'then', 'length', 'null', 'undefined', 'true'];
export const hostilePlaceId = (number: number): string => placeIds[number] ?? `place-${number}`;

const parsed = (name: string): Fields => {
  const file = goodFiles.find((one) => one.name === name);
  if (!file) throw new Error(`the good corpus has no ${name}`);
  return JSON.parse(file.text) as Fields;
};

/** Fields whose texts are free, and how long they may be. */
const titles = new Set([
  ...[
    'title',
    'title-short',
    'container-title',
    'toponym',
    'unit',
    'verbatim',
    'start',
    'end',
    'attributedTo',
    'recordedBy',
  ],
  ...['family', 'given', 'literal', 'publisher', 'publisher-place', 'ISBN', 'DOI', 'volume', 'issue', 'page'],
]);
const prose = new Set([
  ...[
    'summary',
    'says',
    'rankReason',
    'where_note',
    'boundary',
    'note',
    'known',
    'authority',
    'standpoint',
    'reliability_note',
  ],
]);

/** How a string is put in: as it is, which the schemas may refuse, or cut to the length that the field has. */
export type Fit = 'whole' | 'cut';

function within(text: string, limit: number, fit: Fit): string {
  if (fit === 'whole') return text;
  const cut = text.slice(0, limit);
  return /\S/.test(cut) ? cut : `${cut.slice(0, limit - 1)}.`;
}

/** A copy with the string in every free field. */
function withText(value: Json, text: string, fit: Fit, key = ''): Json {
  if (typeof value === 'string') {
    if (titles.has(key)) return within(text, longest.title, fit);
    return prose.has(key) ? within(text, longest.prose, fit) : value;
  }
  if (Array.isArray(value)) return value.map((member) => withText(member, text, fit, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withText(member, text, fit, name)]));
}

const erratum = { note: '.', known: '.', confidence: 'low', authority: '.' };
const person = { family: '.', given: '.' };

function sourceWith(text: string, number: number, fit: Fit): Fields {
  const [model] = parsed('sources.json') as unknown as Fields[];
  const custom = { ...(model?.custom as Fields), text_file: `text-${number}.txt` };
  const fields = {
    'title-short': '.',
    'container-title': '.',
    author: [person, { literal: '.' }],
    publisher: '.',
    page: '.',
    note: '.',
  };
  const whole = {
    ...model,
    ...fields,
    id: `source-${number}`,
    custom: { ...custom, independence_group: `group-${number}` },
  };
  return withText(whole as Json, text, fit) as Fields;
}

function eventWith(text: string, number: number, fit: Fit): Fields {
  const [place] = parsed('sites.geojson').features as unknown as { properties: { events: Fields[] } }[];
  const [model] = place?.properties.events ?? [];
  const [claim] = (model?.claims ?? []) as Fields[];
  const made = (part: string, more: Fields): Fields => ({
    ...claim,
    id: `record-${number}-${part}`,
    source: `source-${number}`,
    attributedTo: '.',
    ...more,
  });
  const whole = {
    ...model,
    id: `record-${number}`,
    when: { ...(model?.when as Fields), inferred: true },
    claims: [
      made('kept', { erratum, citedWork: 'test-chronicle' }),
      made('aside', { rank: 'deprecated', rankReason: '.', stance: 'denies' }),
    ],
  };
  return withText(whole as Json, text, fit) as Fields;
}

function placeWith(texts: readonly string[], number: number, fit: Fit): Fields {
  const [model] = parsed('sites.geojson').features as unknown as { properties: Fields }[];
  const text = texts[0] ?? '';
  const properties = withText(
    { ...model?.properties, partOf: [], boundary: '.', events: [] } as Json,
    text,
    fit,
  ) as Fields;
  const names = texts.map((one) => ({ toponym: within(one, longest.title, fit), lang: 'en' }));
  const russian = { toponym: within(text, longest.title, fit), lang: 'ru' };
  return {
    type: 'Feature',
    id: hostilePlaceId(number),
    geometry: { type: 'Point', coordinates: [30 + number, 50 + (number % 5)] },
    properties: {
      ...properties,
      names: [...names, russian],
      events: texts.map((one, i) => eventWith(one, number * stringsOfPlace + i, fit)),
    },
  };
}

/** Files of the corpus, by name and text. */
export function hostileCorpus(fit: Fit): { name: string; text: string }[] {
  const groups = Array.from({ length: Math.ceil(hostileStrings.length / stringsOfPlace) }, (_, group) =>
    hostileStrings.slice(group * stringsOfPlace, (group + 1) * stringsOfPlace),
  );
  const sites = { ...parsed('sites.geojson'), features: groups.map((texts, number) => placeWith(texts, number, fit)) };
  const sources = [
    ...(parsed('sources.json') as unknown as Fields[]),
    ...hostileStrings.map((text, number) => sourceWith(text, number, fit)),
  ];
  const made = new Map<string, unknown>([
    ['sites.geojson', sites],
    ['sources.json', sources],
  ]);
  return goodFiles.map(({ name, text }) => ({ name, text: made.has(name) ? JSON.stringify(made.get(name)) : text }));
}
