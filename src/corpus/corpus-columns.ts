// A corpus as columns and back: all that is counted, filtered or sorted lies in the file as it does in memory, words and names as JSON, and the
// texts of records in packed chunks.
import { type Lookup, lookupOf } from '../lookup/build-lookup.ts';
import type { FacetColumn, FacetColumns } from '../lookup/facet-columns.ts';
import { type FacetName, facetNames } from '../lookup/facets.ts';
import type { Lists } from '../lookup/lists.ts';
import { buildSearchIndex, type SearchIndex, searchIndexOf } from '../lookup/search-index.ts';
import { countedDays, type Spans } from '../lookup/spans.ts';
import { type BoundOrders, buildTimeIndex, ordersOf } from '../lookup/time-index.ts';
import type { AtlasDescription, ConflictNotes } from '../model/atlas.ts';
import type { CompiledAtlas, CompiledPlace, LeftOut } from '../model/compiled-atlas.ts';
import type { CompiledPeriod } from '../model/compiled-periods.ts';
import type { RetiredIds } from '../model/retired-ids.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Column, Columns } from './column-file.ts';
import { packTexts, readTexts } from './text-chunks.ts';

/** What a corpus says of itself, beside its records. */
export interface CorpusHead {
  description: AtlasDescription;
  vocabulary: Vocabulary;
  sources: readonly Source[];
  periods: readonly CompiledPeriod[];
  persons: CompiledAtlas['listedPersons'];
  leftOut: readonly LeftOut[];
  retired: RetiredIds;
  conflictNotes: ConflictNotes;
  reach: Lookup['reach'];
  facets: Record<FacetName, Pick<FacetColumn, 'values' | 'of'>>;
}

/** Ids in a section of JSON: so many are read and numbered in some milliseconds. */
const idsPerStep = 20_000;

/** Names of places in a section of JSON: reading one takes some milliseconds, so that nothing else waits long. */
const placesPerSection = 1_000;

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const spansColumns = (name: string, { doubtful, ...days }: Spans): Columns => ({
  ...Object.fromEntries(Object.entries(days).map(([bound, column]) => [`${name}.${bound}`, column])),
  [`${name}.doubtful`]: doubtful,
});
const listsColumns = (name: string, { offsets, items }: Lists): Columns => ({
  [`${name}.offsets`]: offsets,
  [`${name}.items`]: items,
});

const ordersColumns = (orders: BoundOrders): Columns =>
  Object.fromEntries(Object.entries(orders).map(([bound, order]) => [`orders.${bound}`, order]));

const ordersIn = (columns: Columns): BoundOrders => ({
  earliestStart: column(columns, 'orders.earliestStart'),
  latestStart: column(columns, 'orders.latestStart'),
  earliestEnd: column(columns, 'orders.earliestEnd'),
  latestEnd: column(columns, 'orders.latestEnd'),
});

/** What of a lookup is written to a file beside words and texts. */
export type CountedLookup = Omit<Lookup, 'time' | 'eventAt' | 'recordNumbers' | 'placeNumbers' | 'size' | 'languages'>;

/** All that is counted, filtered or sorted, and the names. */
export function countedColumns(lookup: CountedLookup, head: Pick<CorpusHead, 'description' | 'leftOut'>): Columns {
  const { claims, facets, places } = lookup;
  const told: CorpusHead = {
    ...head,
    vocabulary: lookup.vocabulary,
    sources: [...lookup.sources.values()],
    periods: lookup.periods,
    persons: [...lookup.persons].map(([id, title]) => ({ id, title })),
    retired: lookup.retired,
    conflictNotes: lookup.conflictNotes,
    reach: lookup.reach,
    facets: Object.fromEntries(
      facetNames.map((name) => [name, { values: facets[name].values, of: facets[name].of }]),
    ) as CorpusHead['facets'],
  };
  const sections = Array.from({ length: Math.ceil(places.length / placesPerSection) }, (_, i) =>
    json(places.slice(i * placesPerSection, (i + 1) * placesPerSection)),
  );
  const { ids } = lookup;
  const idSections = Array.from({ length: Math.ceil(ids.length / idsPerStep) }, (_, i) =>
    json(ids.slice(i * idsPerStep, (i + 1) * idsPerStep)),
  );
  return {
    head: json(told),
    ...Object.fromEntries(sections.map((section, i) => [`places.${i}`, section])),
    ...Object.fromEntries(idSections.map((section, i) => [`ids.${i}`, section])),
    ...spansColumns('spans', lookup.spans),
    ...ordersColumns(ordersOf(buildTimeIndex(countedDays(lookup.spans, lookup.placesOf)))),
    isDeed: lookup.isDeed,
    filedAt: lookup.filedAt,
    ranks: lookup.ranks,
    ...listsColumns('placesOf', lookup.placesOf),
    ...listsColumns('recordsOfPlace', lookup.recordsOfPlace),
    ...listsColumns('wholesOf', lookup.wholesOf),
    ...listsColumns('joinedTo', lookup.joinedTo),
    ...listsColumns('relatedTo', lookup.relatedTo),
    'claims.ids': json(claims.ids),
    'claims.firsts': claims.firsts,
    'claims.recordOf': claims.recordOf,
    'claims.inForce': claims.inForce,
    ...spansColumns('claims.dates', claims.dates),
    ...spansColumns('claims.said', claims.said),
    ...listsColumns('clashes', lookup.clashes()),
    ...Object.assign({}, ...facetNames.map((name) => listsColumns(`facets.${name}`, facets[name].lists))),
  };
}

/** All of a corpus, to be written to a column file. Reads every record. */
export function columnsOfCorpus(lookup: Lookup, head: Pick<CorpusHead, 'description' | 'leftOut'>): Columns {
  return {
    ...countedColumns(lookup, head),
    ...wordColumns(searchIndexOf(lookup)),
    ...packTexts(Array.from({ length: lookup.size }, (_, number) => lookup.eventAt(number))),
  };
}

function wordColumns({ words, persons, placesNamed }: SearchIndex): Columns {
  return {
    'words.terms': json(words.terms),
    'words.offsets': words.offsets,
    'words.postings': words.postings,
    'words.others': json({ persons, placesNamed: [...placesNamed] }),
  };
}

function jsonIn(columns: Columns, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(columns[name] as Uint8Array));
}

function column<T extends Column>(columns: Columns, name: string): T {
  const found = columns[name];
  if (!found) throw new Error(`the corpus lacks its column "${name}"`);
  return found as T;
}

const spansIn = (columns: Columns, name: string): Spans => ({
  earliestStart: column(columns, `${name}.earliestStart`),
  latestStart: column(columns, `${name}.latestStart`),
  earliestEnd: column(columns, `${name}.earliestEnd`),
  latestEnd: column(columns, `${name}.latestEnd`),
  doubtful: column(columns, `${name}.doubtful`),
});

const listsIn = (columns: Columns, name: string): Lists => ({
  offsets: column(columns, `${name}.offsets`),
  items: column(columns, `${name}.items`),
});

export const headIn = (columns: Columns): CorpusHead => jsonIn(columns, 'head') as CorpusHead;

/** The places section by section, so that a page may do other things between them. */
export function* placesIn(columns: Columns): Iterable<CompiledPlace[]> {
  for (let i = 0; columns[`places.${i}`]; i++) yield jsonIn(columns, `places.${i}`) as CompiledPlace[];
}

/** The ids of the records section by section, like the places. */
export function* idsIn(columns: Columns): Iterable<string[]> {
  for (let i = 0; columns[`ids.${i}`]; i++) yield jsonIn(columns, `ids.${i}`) as string[];
}

/** What can be asked of the corpus. `places` by the reader's names for them. */
export function lookupIn(
  columns: Columns,
  { description, vocabulary, sources, periods, persons, retired, conflictNotes, reach, facets }: CorpusHead,
  { places, ids, recordNumbers }: Pick<Lookup, 'places' | 'ids' | 'recordNumbers'>,
): Lookup {
  const firsts = column<Uint32Array>(columns, 'claims.firsts');
  const clashes = listsIn(columns, 'clashes');
  let claimIds: string[] | null = null;
  const own: Omit<Lookup, 'time'> = {
    places,
    placeNumbers: new Map(places.map(({ id }, number) => [id, number])),
    size: ids.length,
    recordNumbers,
    ids,
    eventAt: readTexts(columns),
    sources: new Map(sources.map((source) => [source.id, source])),
    periods,
    persons: new Map(persons.map(({ id, title }) => [id, title])),
    vocabulary,
    languages: description.languages.map(({ tag }) => tag),
    spans: spansIn(columns, 'spans'),
    isDeed: column(columns, 'isDeed'),
    filedAt: column(columns, 'filedAt'),
    placesOf: listsIn(columns, 'placesOf'),
    recordsOfPlace: listsIn(columns, 'recordsOfPlace'),
    ranks: column(columns, 'ranks'),
    claims: {
      size: firsts[ids.length] as number,
      // Asked for by addresses and citations alone.
      get ids() {
        claimIds ??= jsonIn(columns, 'claims.ids') as string[];
        return claimIds;
      },
      firsts,
      recordOf: column(columns, 'claims.recordOf'),
      inForce: column(columns, 'claims.inForce'),
      dates: spansIn(columns, 'claims.dates'),
      said: spansIn(columns, 'claims.said'),
    },
    facets: Object.fromEntries(
      facetNames.map((name) => [name, { ...facets[name], lists: listsIn(columns, `facets.${name}`) }]),
    ) as FacetColumns,
    wholesOf: listsIn(columns, 'wholesOf'),
    joinedTo: listsIn(columns, 'joinedTo'),
    relatedTo: listsIn(columns, 'relatedTo'),
    clashes: () => clashes,
    retired,
    conflictNotes,
    reach,
  };
  return lookupOf(own, ordersIn(columns));
}

/** The index behind the search, as it lies in the file. */
export function searchIndexIn(columns: Columns, lookup: Lookup): SearchIndex {
  // A table of the reader's comes without one: it is on the map before anything is looked for.
  if (!columns['words.terms']) return buildSearchIndex(lookup);
  const { persons, placesNamed } = jsonIn(columns, 'words.others') as {
    persons: SearchIndex['persons'];
    placesNamed: [string, number[]][];
  };
  const sources = [...lookup.sources.values()];
  const firstPerson = lookup.size + lookup.places.length;
  const firstSource = firstPerson + persons.length;
  return {
    words: {
      documents: firstSource + sources.length,
      terms: jsonIn(columns, 'words.terms') as string[],
      offsets: column(columns, 'words.offsets'),
      postings: column(columns, 'words.postings'),
    },
    firstPlace: lookup.size,
    firstPerson,
    firstSource,
    persons,
    sources,
    placesNamed: new Map(placesNamed),
  };
}
