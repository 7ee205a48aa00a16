// Measures the table of records with a hundred thousand rows: sorting by each column once, and a step in time after that. Run it with
// `npx tsx bench/record-table.ts`. It asserts nothing.

import { compileFolder } from '../src/commands/compile-corpus.ts';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildLookup } from '../src/lookup/build-lookup.ts';
import { facetSpansOf } from '../src/lookup/facet-counts.ts';
import { lensCounts, lensSpansOf } from '../src/lookup/lens-counts.ts';
import { dayFromIso } from '../src/model/calendar.ts';
import { recordTable } from '../src/scene/record-table.ts';
import { sortColumns } from '../src/state/atlas-state.ts';
import { openingState } from '../src/state/opening-state.ts';

const size = 100_000;
const steps = 20;

/** The corpus many times over, each copy a few days later. */
function manyTimes(): ReturnType<typeof compileFolder>['compiled'] {
  const { compiled } = compileFolder(`${projectRoot}/geo`);
  const copies = Array.from({ length: size }, (_, i) => {
    const number = i % compiled.events.length;
    const copy = Math.floor(i / compiled.events.length);
    return { event: compiled.events[number], span: compiled.spans[number] ?? null, copy };
  });
  const events = copies.flatMap(({ event, copy }) =>
    event ? [{ ...event, id: `${event.id}-${copy}`, title: `${event.title} ${copy}` }] : [],
  );
  const spans = copies.map(({ span, copy }) => {
    if (!span) return null;
    const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
    const later = (day: number) => day + (copy % 700);
    return {
      ...span,
      earliestStart: later(earliestStart),
      latestStart: later(latestStart),
      earliestEnd: later(earliestEnd),
      latestEnd: later(latestEnd),
    };
  });
  return { ...compiled, events, spans };
}

function milliseconds(what: () => unknown): string {
  const begun = performance.now();
  what();
  return (performance.now() - begun).toFixed(1).padStart(9);
}

expectHangUps();
const print = (line: string) => process.stdout.write(`${line}\n`);
const lookup = buildLookup(manyTimes());
const from = dayFromIso('1917-01-01') as number;
const state = openingState({ from, to: from + 1000 });
recordTable(lookup, { ...state, query: 'warm the code up' });
print(`${lookup.records.length} records, milliseconds`);
print('column         first sort   a step in time, and the rows in sight');
for (const by of sortColumns) {
  const sorted = { ...state, sort: { by, descending: true } };
  const first = milliseconds(() => recordTable(lookup, sorted));
  const begun = performance.now();
  for (let step = 1; step <= steps; step++) {
    const table = recordTable(lookup, { ...sorted, window: { from: from + step * 7, to: from + 1000 + step * 7 } });
    for (let row = 0; row < Math.min(30, table.count); row++) table.row(row);
  }
  print(`${by.padEnd(12)} ${first}       ${((performance.now() - begun) / steps).toFixed(1).padStart(9)}`);
}
print(`lens counts, a new choice ${milliseconds(() => lensSpansOf(lookup, 'event', state))}`);
const spans = lensSpansOf(lookup, 'event', state);
print(`lens counts, a step       ${milliseconds(() => lensCounts(spans, state.window, 'possible'))}`);
print(`facet counts, a new choice${milliseconds(() => facetSpansOf(lookup, 'event', state))}`);
