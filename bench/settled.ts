// Measures what the lists, panels and counts of a page cost at each settled step of a play: nothing open, a place of 5,000 records open, a tray
// of 20,000 open; and a step of the scene itself. It asserts nothing.
import { join } from 'node:path';
import { compileFolder } from '../src/commands/compile-corpus.ts';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { buildLookup } from '../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../src/lookup/time-axis.ts';
import { dayFromIso } from '../src/model/calendar.ts';
import type { CompiledAtlas } from '../src/model/compiled-atlas.ts';
import { createSceneMaker } from '../src/scene/scene.ts';
import type { Selection } from '../src/state/atlas-state.ts';
import { openingState } from '../src/state/opening-state.ts';
import { swollen, timed } from './swollen-corpus.ts';

export interface SettledFigures {
  records: number;
  open: string;
  /** Milliseconds: medians and the slowest of the steps; the first of them works out what a choice keeps. */
  scene: number;
  settled: number;
  slowest: number;
  first: number;
}

const steps = 30;
const crowdedPlace = 'petrograd';

/** Of every placed record one in so many is moved to one place, so that it has about 5,000. */
function crowded(corpus: CompiledAtlas): CompiledAtlas {
  const every = Math.max(2, Math.round(corpus.events.length / 5_500));
  const events = corpus.events.map((event, i) =>
    event.placeId !== null && i % every === 0 ? { ...event, placeId: crowdedPlace } : event,
  );
  return { ...corpus, events };
}

const none = { event: null, claim: null };
const opened: [name: string, selection: Selection][] = [
  ['nothing', { type: 'none' }],
  ['a place', { type: 'place', place: crowdedPlace, ...none }],
  ['a tray', { type: 'tray', tray: 'unplaced', ...none }],
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export function benchSettled(sizes: readonly number[] = [0, 10_000, 100_000]): SettledFigures[] {
  const { compiled } = compileFolder(join(projectRoot, 'geo'));
  return sizes.flatMap((size) => {
    const corpus = size === 0 ? compiled : crowded(swollen(compiled, size));
    const lookup = buildLookup(corpus);
    const days = (iso: { from: string; to: string }) => ({
      from: dayFromIso(iso.from) as number,
      to: dayFromIso(iso.to) as number,
    });
    const sceneFor = createSceneMaker(lookup, buildTimeAxis(days(corpus.description.extent), lookup.reach));
    const opening = openingState(days(corpus.description.opening));
    return opened.map(([open, selection]) => {
      const runs = Array.from({ length: steps }, (_, step) => {
        const { from, to } = opening.window;
        const state = { ...opening, selection, window: { from: from + step, to: to + step } };
        const scene = timed(() => sceneFor(state));
        const settled = timed(() => scene.value.settled());
        return { scene: scene.ms, settled: settled.ms };
      });
      const later = runs.slice(1).map(({ settled }) => settled);
      const figures = {
        records: corpus.events.length,
        open,
        scene: median(runs.map(({ scene }) => scene)),
        settled: median(later),
        slowest: Math.max(...later),
        first: runs[0]?.settled ?? Number.NaN,
      };
      process.stdout.write(
        `settled, ${String(figures.records).padStart(6)} records, ${open.padEnd(8)} open: ${figures.settled.toFixed(2).padStart(8)} ms (slowest ${figures.slowest.toFixed(1)}, first ${figures.first.toFixed(1)}; the scene ${figures.scene.toFixed(3)})\n`,
      );
      return figures;
    });
  });
}
