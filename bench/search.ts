// Measures the search: building its index and answering a query, of our own index and of MiniSearch beside it. It asserts nothing.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { compileFolder } from '../src/commands/compile-corpus.ts';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildLookup, type Lookup } from '../src/lookup/build-lookup.ts';
import { searchAtlas } from '../src/lookup/search-atlas.ts';
import { buildSearchIndex, documentsOf, searchIndexOf } from '../src/lookup/search-index.ts';
import { wordsOfQuery } from '../src/lookup/word-index.ts';
import type { CompiledAtlas } from '../src/model/compiled-atlas.ts';
import { swollen, timed } from './swollen-corpus.ts';

export interface SearchFigures {
  records: number;
  places: number;
  terms: number;
  /** Milliseconds to build the index. */
  build: number;
  queries: { query: string; found: number; median: number; slowest: number; miniSearch: number | null }[];
  miniSearchBuild: number | null;
}

/** Milliseconds within which 100,000 records are to answer. */
const budget = 50;
const rounds = 15;

/** Each as a reader leaves it in the box at some moment: half typed, misspelt, in another script, a word that stands in half of the records. */
const queries = [
  'k',
  'Kra',
  'Екатеринодаръ',
  'Yekaterinodar',
  'Dzerzhinski',
  'Petrogard',
  'Vladimirovsko',
  'the cheka',
  'executed 1919',
  'Lenin hostages September 1918',
  'zzzzzzzz',
  'krasnodarskaya gubernskaya chrezvychainaya',
];

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** MiniSearch over the same documents, folded alike: prefixes and, where nothing else is found, near spellings. */
function miniSearchOf(lookup: Lookup): MiniSearch {
  const { persons, sources } = searchIndexOf(lookup);
  const index = new MiniSearch({
    fields: ['name', 'connection', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { name: 3, connection: 2 }, combineWith: 'AND', prefix: true, tokenize: wordsOfQuery },
  });
  let id = 0;
  for (const parts of documentsOf(lookup, persons, sources)) {
    const of = (weight: number) => parts.flatMap(([words, its]) => (its === weight ? words : [])).join(' ');
    index.add({ id: id++, name: of(3), connection: of(2), text: of(1) });
  }
  return index;
}

function measure(atlas: CompiledAtlas, size: number, withMiniSearch: boolean): SearchFigures {
  const lookup = buildLookup(swollen(atlas, size));
  const built = timed(() => buildSearchIndex(lookup));
  searchIndexOf(lookup);
  const mini = withMiniSearch ? timed(() => miniSearchOf(lookup)) : null;
  return {
    records: lookup.size,
    places: lookup.places.length,
    terms: built.value.words.terms.length,
    build: built.ms,
    miniSearchBuild: mini?.ms ?? null,
    queries: queries.map((query) => {
      const runs = Array.from({ length: rounds }, () => timed(() => searchAtlas(lookup, query)));
      const times = runs.map(({ ms }) => ms);
      const others = Array.from({ length: mini ? 3 : 0 }, () =>
        timed(() => {
          const plain = mini?.value.search(query);
          return plain?.length ? plain : mini?.value.search(query, { fuzzy: 0.2, maxFuzzy: 2 });
        }),
      ).map(({ ms }) => ms);
      return {
        query,
        found: runs[0]?.value.records.length ?? 0,
        median: median(times),
        slowest: Math.max(...times),
        miniSearch: mini ? median(others) : null,
      };
    }),
  };
}

/**
 * Measures and prints; the figures are given back to be written down. MiniSearch is measured up to so many records:
 * at 100,000 its index takes a minute and more, which `npx tsx bench/search.ts` takes the time for.
 */
export function benchSearch(
  sizes: readonly number[] = [1_000, 10_000, 100_000],
  miniSearchUpTo = 10_000,
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): SearchFigures[] {
  const { compiled } = compileFolder(join(projectRoot, 'geo'));
  const lookup = buildLookup(compiled);
  const real = timed(() => buildSearchIndex(lookup));
  print(`search, the corpus itself: ${lookup.size} records, index built in ${real.ms.toFixed(0)} ms`);
  return sizes.map((size) => {
    const figures = measure(compiled, size, size <= miniSearchUpTo);
    const { records, terms, build, miniSearchBuild } = figures;
    const other = miniSearchBuild === null ? '' : ` (MiniSearch ${miniSearchBuild.toFixed(0)} ms)`;
    print(
      `search, ${records} records, ${terms} words: index built in ${build.toFixed(0)} ms${other}; budget ${budget} ms an answer`,
    );
    for (const { query, found, median, slowest, miniSearch } of figures.queries) {
      const cells = [median.toFixed(1), slowest.toFixed(1), miniSearch?.toFixed(1) ?? ''].map((cell) =>
        cell.padStart(9),
      );
      print(
        `  ${query.padEnd(44)}${String(found).padStart(8)} found${cells.join('')} ms (median, slowest${miniSearch === null ? '' : ', MiniSearch'})`,
      );
    }
    return figures;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  expectHangUps();
  benchSearch(undefined, Number.POSITIVE_INFINITY);
}
