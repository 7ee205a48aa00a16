// What the program must not know of the corpus: its ids, titles, places and years. Read from geo/, looked for in src/: code, strings and comments.
import { readFileSync } from 'node:fs';
import type { Tree } from './house-rules.ts';

/** Words that a corpus is told by; single letters and numbers tell nothing. */
export interface CorpusTraces {
  words: ReadonlySet<string>;
  /** First and last year. */
  years: { from: number; to: number };
}

interface Feature {
  id?: string;
  properties: { title: string; names: { toponym: string }[]; events: { id: string; claims: { id: string }[] }[] };
}

const shortest = 4;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The traces of the corpus in a folder. */
export function tracesOf(folder: string): CorpusTraces {
  const { id, title, layers, extent, periods = [] } = readJson(`${folder}/atlas.json`);
  const sources: { id: string; title: string }[] = readJson(`${folder}/sources.json`);
  const features: Feature[] = layers.flatMap((layer: string) => readJson(`${folder}/${layer}`).features);
  const events = features.flatMap(({ properties }) => properties.events);
  const words = [
    id,
    ...Object.values<string>(title),
    ...periods.flatMap((period: { id: string; title: Record<string, string> }) => [
      period.id,
      ...Object.values(period.title),
    ]),
    ...features.flatMap((feature) => [feature.id ?? '', feature.properties.title]),
    ...features.flatMap(({ properties }) => properties.names.map(({ toponym }) => toponym)),
    ...events.flatMap((event) => [event.id, ...event.claims.map((claim) => claim.id)]),
    ...sources.map((source) => source.id),
    // The name of a site or a newspaper is everybody's; the title of a text is not.
    ...sources.filter(({ title }) => title.includes(' ')).map(({ title }) => title),
  ];
  const years = { from: Number(extent.from.slice(0, 4)), to: Number(extent.to.slice(0, 4)) };
  return { words: new Set(words.filter(({ length }) => length >= shortest)), years };
}

/** Words as they stand in a text: letters, digits and hyphens, one to four of them in a row. */
function* phrasesOf(line: string): Iterable<string> {
  const words = line.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  for (let from = 0; from < words.length; from++)
    for (let count = 1; count <= 4 && from + count <= words.length; count++)
      yield words.slice(from, from + count).join(' ');
}

/** One sentence for each line that names the corpus. */
export function corpusBreaches(tree: Tree, { words, years }: CorpusTraces): string[] {
  const isYear = (word: string) => /^\d{4}$/.test(word) && Number(word) >= years.from && Number(word) <= years.to;
  return [...tree]
    .filter(([path]) => /^src\/.*\.(?:ts|tsx|mjs|css)$/.test(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, i) => {
        const phrases = [...phrasesOf(line)];
        const found =
          phrases.find((phrase) => words.has(phrase)) ?? (line.match(/(?<![\w#])\d{4}(?!\w)/g) ?? []).find(isYear);
        return found === undefined
          ? []
          : [`${path}, line ${i + 1}, names the corpus: "${found}". What is of one corpus belongs into geo/.`];
      }),
    );
}
