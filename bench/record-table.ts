// Measures the table of records with a hundred thousand rows: sorting by each column once, and a step in time after that. It asserts nothing.

import { compileFolder } from '../src/commands/compile-corpus.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildLookup } from '../src/lookup/build-lookup.ts';
import { dayFromIso } from '../src/model/calendar.ts';
import { recordTable } from '../src/scene/record-table.ts';
import { sortColumns } from '../src/state/atlas-state.ts';
import { openingState } from '../src/state/opening-state.ts';
import { timed } from './swollen-corpus.ts';

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

export interface TableFigures {
  column: string;
  /** Milliseconds of processor time: sorting once, and a step of time with the rows in sight. */
  first: number;
  step: number;
}

export function benchRecordTable(): TableFigures[] {
  const lookup = buildLookup(manyTimes());
  const from = dayFromIso('1917-01-01') as number;
  const state = openingState({ from, to: from + 1000 });
  recordTable(lookup, { ...state, query: 'warm the code up' });
  process.stdout.write(`the table of ${lookup.size} records, ms: first sort, a step in time with the rows in sight\n`);
  return sortColumns.map((by) => {
    const sorted = { ...state, sort: { by, descending: true } };
    const first = timed(() => recordTable(lookup, sorted)).ms;
    const all = timed(() => {
      for (let step = 1; step <= steps; step++) {
        const window = { from: from + step * 7, to: from + 1000 + step * 7 };
        const table = recordTable(lookup, { ...sorted, window });
        for (let row = 0; row < Math.min(30, table.count); row++) table.row(row);
      }
    }).ms;
    const step = all / steps;
    process.stdout.write(`  by ${by.padEnd(12)}${first.toFixed(1).padStart(9)}${step.toFixed(1).padStart(9)}\n`);
    return { column: by, first, step };
  });
}
