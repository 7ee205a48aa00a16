// The counts of a prepared folder, read for a view: the groups of rows whose cells it touches, each once.
import { pause } from '../model/pause.ts';
import { type Box, type CellRange, cellsWithin, touches } from './cells.ts';
import { openGroups, type ParquetGroup, type ParquetGroups } from './parquet-groups.ts';
import type { PreparedManifest } from './read-manifest.ts';
import type { CountRows } from './tally.ts';

export interface ViewCounts {
  /** Zoom of the cells. */
  zoom: number;
  /** Those that the view touches. */
  cells: readonly CellRange[];
  /** Rows of these cells, and of some around them. */
  rows: readonly CountRows[];
}

export interface CountsReader {
  /** @param mapZoom of the map, in tiles of 512 pixels. Rejects with a `PreparedError`. */
  of(view: Box, mapZoom: number): Promise<ViewCounts>;
}

/** How much finer the cells are than the map's own tiles: they come out at 45 to 180 pixels. */
const finer = 3.5;

export function openCounts(
  { counts }: PreparedManifest,
  addressOf: (file: string) => string,
  fetchBytes: typeof fetch,
): CountsReader {
  const opened = new Map<string, Promise<ParquetGroups>>();
  const read = new Map<ParquetGroup, CountRows[]>();

  /** What failed is asked for again. */
  function once<Key, Value>(map: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
    const known = map.get(key);
    if (known) return known;
    const made = make();
    map.set(key, made);
    made.catch(() => map.delete(key));
    return made;
  }

  return {
    async of(view, mapZoom) {
      const [widest] = counts;
      if (!widest) throw new Error('a manifest without counts was taken');
      const level = counts.findLast(({ zoom }) => zoom <= mapZoom + finer) ?? widest;
      const file = await once(opened, level.file, () => openGroups(addressOf(level.file), level, fetchBytes));
      const cells = cellsWithin(view, level.zoom);
      const wanted = file.groups.filter((group) => {
        const reach = group.reach('cell');
        return !reach || touches(cells, reach.from, reach.to);
      });
      const fresh = wanted.filter((group) => !read.has(group));
      const rows: CountRows[] = [];
      try {
        await file.hold(fresh);
        for (const group of wanted) {
          const parts = read.get(group) ?? (await rowsOf(file, group));
          read.set(group, parts);
          rows.push(...parts);
          // Unpacking a group takes some 20 ms: between two of them the page does what waits.
          if (fresh.includes(group)) await pause();
        }
      } finally {
        file.release();
      }
      return { zoom: level.zoom, cells, rows };
    },
  };
}

/** The rows of a group, told apart by the facet they are about. */
async function rowsOf(file: ParquetGroups, group: ParquetGroup): Promise<CountRows[]> {
  const names = ['cell', 'month', 'facet', 'value', 'events'];
  const [cells = [], months = [], facets = [], values = [], events = []] = await file.read(group, names);
  const places = new Map<number, number[]>();
  for (let at = 0; at < facets.length; at++) {
    const facet = Number(facets[at]);
    const known = places.get(facet);
    if (known) known.push(at);
    else places.set(facet, [at]);
  }
  return [...places].map(([facet, own]) => ({
    facet,
    cells: Float64Array.from(own, (at) => Number(cells[at])),
    months: Int32Array.from(own, (at) => Number(months[at])),
    events: Float64Array.from(own, (at) => Number(events[at])),
    values: facet === 0 ? [] : own.map((at) => String(values[at])),
  }));
}
