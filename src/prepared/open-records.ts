// The records of a prepared folder, page by page, in the order of the file: by cell, and within a cell by day.
import { type CellRange, covers, isIn, touches } from './cells.ts';
import { openGroups, type ParquetGroup, type ParquetGroups } from './parquet-groups.ts';
import type { PreparedManifest } from './read-manifest.ts';
import type { Choice } from './tally.ts';

/** What the list shows of a record. */
export interface ListedRecord {
  /** Its place in the file, which is its address. */
  row: number;
  /** ISO days. */
  starts: string;
  ends: string;
  /** Empty where the table has no such column, or its cell is empty. */
  text: string;
  source: string;
}

export interface WholeRecord extends ListedRecord {
  longitude: number;
  latitude: number;
  /** Every column of the table, as it was given. */
  cells: readonly { column: string; cell: string }[];
}

export interface RecordsReader {
  /**
   * A page of the records of a choice whose cells are those of zoom 12. Rejects with a `PreparedError`.
   * @param page counted from 0
   */
  page(choice: Choice, page: number): Promise<ListedRecord[]>;
  /** `null` where the file has no such row. */
  record(row: number): Promise<WholeRecord | null>;
}

export const recordsOfPage = 50;

/** Columns that the atlas itself put beside those of the table. */
const ours = /^(?:atlas_.*|geometry)$/;

const isoDay = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object'
    ? JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
    : String(value);
}

export function openRecords(
  { records, columns: { text, source } }: PreparedManifest,
  addressOf: (file: string) => string,
  fetchBytes: typeof fetch,
): RecordsReader {
  let opening: Promise<ParquetGroups> | null = null;
  /** The rows of the last choice that have been found, and the groups that have not been looked through. */
  let search: { of: string; found: number[]; rest: ParquetGroup[] } | null = null;
  /** The last groups that were read, column by column: the next page is mostly in the same. */
  const kept = new Map<string, Promise<ArrayLike<unknown>>>();

  function open(): Promise<ParquetGroups> {
    opening ??= openGroups(addressOf(records.file), records, fetchBytes).catch((cause) => {
      opening = null;
      throw cause;
    });
    return opening;
  }

  const mostKept = 24;
  async function column(file: ParquetGroups, group: ParquetGroup, name: string): Promise<ArrayLike<unknown>> {
    const key = `${group.first} ${name}`;
    const known = kept.get(key) ?? file.read(group, [name]).then(([values = []]) => values);
    kept.delete(key);
    kept.set(key, known);
    for (const old of kept.keys()) if (kept.size > mostKept) kept.delete(old);
    try {
      return await known;
    } catch (cause) {
      kept.delete(key);
      throw cause;
    }
  }

  /** Places of the rows of one group that belong to the choice. */
  async function matches(
    file: ParquetGroups,
    group: ParquetGroup,
    { months, facet, within }: Choice,
  ): Promise<number[]> {
    const [cell, month] = [group.reach('atlas_cell'), group.reach('atlas_month')];
    const isWhole = (reach: CellRange | null, ranges: readonly CellRange[]) =>
      reach !== null && covers(ranges, reach.from, reach.to);
    const [cells, times, values] = await Promise.all([
      isWhole(cell, within) ? null : column(file, group, 'atlas_cell'),
      isWhole(month, [months]) ? null : column(file, group, 'atlas_month'),
      facet && column(file, group, `atlas_facet_${facet.of}`),
    ]);
    const rows: number[] = [];
    for (let at = 0; at < group.rows; at++) {
      if (cells && !isIn(within, Number(cells[at]))) continue;
      if (times && (Number(times[at]) < months.from || Number(times[at]) > months.to)) continue;
      if (values && values[at] !== facet?.value) continue;
      rows.push(group.first + at);
    }
    return rows;
  }

  const groupOf = (file: ParquetGroups, row: number) =>
    file.groups.find(({ first, rows }) => row >= first && row < first + rows);

  async function listed(file: ParquetGroups, row: number): Promise<ListedRecord> {
    const group = groupOf(file, row);
    if (!group) throw new Error(`no row ${row}`);
    const names = ['atlas_starts', 'atlas_ends', text, source];
    const [starts, ends, said, from] = await Promise.all(
      names.map((name) => (name === null ? null : column(file, group, name))),
    );
    const at = row - group.first;
    return {
      ...{ row, starts: isoDay(starts?.[at]), ends: isoDay(ends?.[at]) },
      ...{ text: cellOf(said?.[at]), source: cellOf(from?.[at]) },
    };
  }

  return {
    async page(choice, page) {
      const file = await open();
      const of = JSON.stringify(choice);
      if (search?.of !== of) {
        const rest = file.groups.filter((group) => {
          const [cell, month] = [group.reach('atlas_cell'), group.reach('atlas_month')];
          return (
            (!cell || touches(choice.within, cell.from, cell.to)) &&
            (!month || touches([choice.months], month.from, month.to))
          );
        });
        search = { of, found: [], rest };
      }
      const mine = search;
      const end = (page + 1) * recordsOfPage;
      while (mine.found.length < end && mine.rest.length > 0) {
        const [next] = mine.rest;
        const rows = next ? await matches(file, next, choice) : [];
        // Two pages may be asked for at a time: each group is counted once.
        if (mine.rest[0] !== next) continue;
        mine.rest.shift();
        for (const row of rows) mine.found.push(row);
      }
      return Promise.all(mine.found.slice(page * recordsOfPage, end).map((row) => listed(file, row)));
    },
    async record(row) {
      const file = await open();
      const group = groupOf(file, row);
      if (!group) return null;
      await file.hold([group]);
      try {
        const names = file.columns.filter((name) => !ours.test(name));
        const cells: WholeRecord['cells'][number][] = [];
        // One column after the other: each takes a part of a frame, all of them together a tenth of a second.
        for (const name of names) {
          const [values] = await file.read(group, [name]);
          cells.push({ column: name, cell: cellOf(values?.[row - group.first]) });
        }
        const [longitude, latitude] = await file.read(group, ['atlas_lon', 'atlas_lat']);
        return {
          ...(await listed(file, row)),
          ...{
            longitude: Number(longitude?.[row - group.first]),
            latitude: Number(latitude?.[row - group.first]),
            cells,
          },
        };
      } finally {
        file.release();
      }
    },
  };
}
