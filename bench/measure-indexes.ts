// What the typed indexes cost without a browser: building them, narrowing them to what passes a filter, and counting bars under it.
import { binRuns, binsOf, grains, histogram } from '../src/lookup/histogram.ts';
import { buildTimeIndex, columnsOf, type TimeIndex } from '../src/lookup/time-index.ts';
import { buildTimeView, type EntryColumns, narrowTimeView } from '../src/lookup/time-view.ts';
import { createWindowCounts } from '../src/lookup/window-counts.ts';
import { median } from './step-figures.ts';
import { type SyntheticEvents, sweep, syntheticEvents } from './synthetic-events.ts';

export interface IndexFigures {
  events: number;
  /** Milliseconds to build the index and the counts of the first window. */
  build: number;
  /** Of the index; and with the moving counts, the events' places and which of them are deeds. */
  bytesPerEvent: number;
  bytesWithCounts: number;
  /** Milliseconds of the slowest grain for one pass over the events that pass a filter; about a half of them, and all. */
  histogramOfHalf: number;
  histogramOfAll: number;
  /** Milliseconds to work out once which bins each event raises; bytes an event that are kept of it, for each grain that is shown. */
  binRuns: number;
  binRunsBytes: number;
  /** Milliseconds to build a view of entries, and to narrow it to half of them. */
  view: number;
  narrowed: number;
}

function middleTime(run: () => unknown, times = 5): number {
  const durations = Array.from({ length: times }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return median(durations);
}

function bytesOf({ byEarliestStart, byLatestStart, byEarliestEnd, byLatestEnd }: TimeIndex): number {
  const orders = [byEarliestStart, byLatestStart, byEarliestEnd, byLatestEnd];
  return orders.reduce((sum, { order, days }) => sum + order.byteLength + days.byteLength, 0);
}

function entriesOf({ columns, placesOf, isDeed }: SyntheticEvents): EntryColumns {
  const size = isDeed.length;
  return {
    recordOf: Uint32Array.from({ length: size }, (_, i) => i),
    claimOf: null,
    spans: { ...columns, doubtful: new Uint8Array(size) },
    placesOf,
    isDeed,
  };
}

export function measureIndexes(size: number): IndexFigures {
  const events = syntheticEvents(size);
  const { columns, placeCount, placesOf, isDeed } = events;
  const build = middleTime(() => {
    const counts = createWindowCounts(buildTimeIndex(columns), placeCount, placesOf, isDeed);
    counts.moveTo({ from: sweep.firstDay, to: sweep.firstDay + 60 });
  });
  const index = buildTimeIndex(columns);
  // Beside the index: places of the events, deeds, and the byte of each event that the moving counts keep.
  const others = placesOf.offsets.byteLength + placesOf.items.byteLength + isDeed.byteLength + size;

  // Neighbours in the columns have nothing to do with each other, so this is as random as any filter.
  const half = Uint32Array.from({ length: Math.ceil(size / 2) }, (_, i) => i * 2);
  const everything = Uint32Array.from({ length: size }, (_, i) => i);
  const passes = grains.map((grain) => {
    const bins = binsOf({ from: sweep.firstDay, to: sweep.firstDay + sweep.days - 1 }, grain);
    const made = middleTime(() => binRuns(columnsOf(index), bins, grain), 3);
    const runs = binRuns(columnsOf(index), bins, grain);
    return {
      made,
      bytes: runs.byteLength / size,
      half: middleTime(() => histogram(runs, bins, half)),
      all: middleTime(() => histogram(runs, bins, everything)),
    };
  });
  const slowest = (figure: (pass: (typeof passes)[number]) => number) => Math.max(...passes.map(figure));

  const entries = entriesOf(events);
  const view = middleTime(() => buildTimeView(entries), 3);
  const whole = buildTimeView(entries);
  return {
    events: size,
    build,
    bytesPerEvent: bytesOf(index) / size,
    bytesWithCounts: (bytesOf(index) + others) / size,
    histogramOfHalf: slowest((pass) => pass.half),
    histogramOfAll: slowest((pass) => pass.all),
    binRuns: slowest((pass) => pass.made),
    binRunsBytes: slowest((pass) => pass.bytes),
    view,
    narrowed: middleTime(() => narrowTimeView(whole, half), 3),
  };
}
