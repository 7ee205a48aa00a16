// Measures what a choice costs: the corpus narrowed by facets, words, an area or a lens, and the counts beside each facet's values and each lens.
// It asserts nothing.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFolder } from '../src/commands/compile-corpus.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildLookup, type Lookup } from '../src/lookup/build-lookup.ts';
import { facetCounterOf } from '../src/lookup/facet-counts.ts';
import { lensCounterOf, textSources } from '../src/lookup/lens-counts.ts';
import { type Narrowing, narrowedTo, narrowedView, noNarrowing } from '../src/lookup/narrowing.ts';
import { dayFromIso } from '../src/model/calendar.ts';
import { swollen, timed } from './swollen-corpus.ts';

export interface NarrowingFigures {
  records: number;
  choice: string;
  left: number;
  /** Milliseconds: the records and their view along time, then the spans behind the counts, once a choice; then the counts, at each step. */
  narrowed: number;
  facetSpans: number;
  lensSpans: number;
  facetStep: number;
  lensStep: number;
}

const choicesFor = (lookup: Lookup): [name: string, choice: Narrowing][] => [
  ['nothing', noNarrowing],
  ['deeds', { ...noNarrowing, filters: { ...noNarrowing.filters, kind: ['deed'] } }],
  ['a word', { ...noNarrowing, query: 'cheka' }],
  ['an area', { ...noNarrowing, area: { type: 'circle', longitude: 37, latitude: 50, kilometres: 500 } }],
  ['a source', { ...noNarrowing, lens: { type: 'source', source: textSources(lookup)[0] as string } }],
];

const window = { from: dayFromIso('1918-09-01') as number, to: dayFromIso('1918-12-31') as number };

/** A choice that is kept costs nothing: each round asks another lookup of the same records. */
function measure(lookup: Lookup, name: string, choice: Narrowing): NarrowingFigures {
  const narrowed = timed(() => {
    narrowedTo(lookup, choice);
    return narrowedView(lookup, 'event', choice);
  });
  const facets = timed(() => {
    const counter = facetCounterOf(lookup, 'event', choice);
    counter(window, 'possible');
    return counter;
  });
  const lenses = timed(() => {
    const counter = lensCounterOf(lookup, 'event', choice);
    counter(window, 'possible');
    return counter;
  });
  let day = 0;
  const nextDay = () => ({ from: window.from + ++day, to: window.to + day });
  const median = (task: () => void) =>
    Array.from({ length: 15 }, () => timed(task).ms).sort((a, b) => a - b)[7] as number;
  return {
    records: lookup.size,
    choice: name,
    left: narrowed.value.size,
    narrowed: narrowed.ms,
    facetSpans: facets.ms,
    lensSpans: lenses.ms,
    facetStep: median(() => facets.value(nextDay(), 'possible')),
    lensStep: median(() => lenses.value(nextDay(), 'possible')),
  };
}

export function benchNarrowing(sizes: readonly number[] = [10_000, 100_000]): NarrowingFigures[] {
  const { compiled } = compileFolder(join(projectRoot, 'geo'));
  return sizes.flatMap((size) => {
    const corpus = swollen(compiled, size);
    // Once for the compiler to see what is hot.
    for (const [name, choice] of choicesFor(buildLookup(corpus)))
      measure(buildLookup(swollen(compiled, 2_000)), name, choice);
    const lookup = buildLookup(corpus);
    return choicesFor(lookup).map(([name, choice]) => {
      const figures = measure(lookup, name, choice);
      const cells = (['narrowed', 'facetSpans', 'lensSpans', 'facetStep', 'lensStep'] as const).map((column) =>
        figures[column].toFixed(2).padStart(9),
      );
      process.stdout.write(
        `narrowed to ${name.padEnd(9)} of ${size}: ${String(figures.left).padStart(7)} left${cells.join('')} ms (narrowed, facets, lenses; a step of facets, of lenses)\n`,
      );
      return figures;
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchNarrowing();
