// Measures the parts of the atlas that are named, `npm run bench -- settled search`, or all of them, each in less than three minutes on a quiet
// machine; prints tables with the budgets beside the figures and keeps the figures in bench/results.json. It asserts nothing: read the ratios.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { benchCommands } from './commands.ts';
import { printIndexes } from './figures.ts';
import { measureIndexes } from './measure-indexes.ts';
import { benchNarrowing } from './narrowing.ts';
import { benchOpening } from './opening.ts';
import { benchOwnRecords } from './own-records.ts';
import { benchPrepare } from './prepare.ts';
import { benchRecordTable } from './record-table.ts';
import { benchSearch } from './search.ts';
import { benchSettled } from './settled.ts';
import { benchSteps, type Course } from './steps.ts';

expectHangUps();

/** The atlas's own map, basemap and names and all; and the marks alone on paper, for what they cost by themselves. */
const courses: Record<'atlas' | 'plain' | 'many' | 'million', Course[]> = {
  atlas: [
    { ground: 'atlas', events: 'corpus', ways: ['bare repaint', 'native'], steps: 200 },
    { ground: 'atlas', events: 10_000, ways: ['bare repaint', 'native', 'own'], steps: 100 },
    { ground: 'atlas', events: 100_000, ways: ['bare repaint', 'own'], steps: 100 },
  ],
  plain: [
    { ground: 'plain', events: 1_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 200 },
    { ground: 'plain', events: 10_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 200 },
  ],
  many: [{ ground: 'plain', events: 100_000, ways: ['bare repaint', 'native', 'own', 'setFilter'], steps: 100 }],
  million: [{ ground: 'plain', events: 1_000_000, ways: ['bare repaint', 'own', 'setFilter'], steps: 20 }],
};

/** `byNameOnly`: takes longer than the others. */
const parts: Record<string, { measures: string; run: () => unknown; byNameOnly?: true }> = {
  indexes: {
    measures: 'the time index and the histogram, 10^3 to 10^6 events',
    run() {
      const indexes = [1_000, 10_000, 100_000, 1_000_000].map(measureIndexes);
      printIndexes(indexes);
      return indexes;
    },
  },
  settled: { measures: 'lists, panels and counts at each settled step of time', run: () => benchSettled() },
  narrowing: { measures: 'a choice, and the counts beside facets and lenses', run: () => benchNarrowing() },
  search: { measures: 'the search index and its answers', run: () => benchSearch() },
  table: { measures: 'the table of records: sorting, and a step of time', run: () => benchRecordTable() },
  opening: { measures: 'opening 10^5 records in the built atlas: time, blocks, heap', run: () => benchOpening() },
  commands: {
    measures: 'validate, the corpus in a build, and each export, at 10^3 and 10^4 events',
    run: () => benchCommands([1_000, 10_000]),
  },
  'commands-large': {
    measures: 'the same at 10^5',
    run: () => benchCommands([1_000, 100_000]),
    byNameOnly: true,
  },
  own: { measures: 'a table of 10^5 rows of the reader’s own', run: () => benchOwnRecords([100_000]) },
  'own-million': {
    measures: 'the same of 10^6 rows',
    run: () => benchOwnRecords([1_000_000]),
    byNameOnly: true,
  },
  prepare: { measures: 'preparing a folder of 10^5 and 10^6 events', run: () => benchPrepare([100_000, 1_000_000]) },
  'prepare-large': {
    measures: 'the same of 10^7',
    run: () => benchPrepare([10_000_000]),
    byNameOnly: true,
  },
  'steps-atlas': { measures: 'a step of time on the whole map', run: () => benchSteps(courses.atlas) },
  'steps-plain': { measures: 'the same of marks alone, 10^3 and 10^4', run: () => benchSteps(courses.plain) },
  'steps-many': { measures: 'the same of marks alone, 10^5', run: () => benchSteps(courses.many) },
  'steps-million': { measures: 'the same of marks alone, 10^6', run: () => benchSteps(courses.million) },
};

const say = (line: string) => process.stderr.write(`${line}\n`);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}. The parts are:`);
  for (const [name, { measures }] of Object.entries(parts)) say(`  ${name.padEnd(16)} ${measures}`);
  process.exit(1);
}

const resultsFile = join(projectRoot, 'bench', 'results.json');
const results = existsSync(resultsFile)
  ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, unknown>)
  : {};
const names = asked.length > 0 ? asked : Object.keys(parts).filter((name) => !parts[name]?.byNameOnly);
for (const [i, name] of names.entries()) {
  const begun = performance.now();
  say(`${i + 1} of ${names.length}: ${name}, ${parts[name]?.measures}`);
  results[name] = await parts[name]?.run();
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  say(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
