// A Parquet file on a host as its groups of rows: what each holds at the least and the most of a column, and the values of whole groups.
import { type ColumnMetaData, type FileMetaData, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import { preparedError, preparedFaultOf } from './prepared-fault.ts';
import { rangeFile } from './range-file.ts';
import type { PreparedFile } from './read-manifest.ts';

export interface ParquetGroup {
  /** Place of its first row in the file. */
  first: number;
  rows: number;
  /** The least and the most of a column of whole numbers; `null` where the file does not say. */
  reach(column: string): { from: number; to: number } | null;
}

export interface ParquetGroups {
  columns: readonly string[];
  groups: readonly ParquetGroup[];
  /** The values of some columns in one group, column by column. */
  read(group: ParquetGroup, columns: readonly string[]): Promise<ArrayLike<unknown>[]>;
  /** Fetches the bytes of groups, those that lie side by side by one request; `release` lets them go. */
  hold(groups: readonly ParquetGroup[]): Promise<void>;
  release(): void;
}

/** Bytes at the end of a file that are fetched in the hope that they hold its table of contents. */
const endBytes = 65_536;
/** A file of no more bytes is fetched at once. */
const smallFile = 262_144;

const startOf = ({ dictionary_page_offset, data_page_offset }: ColumnMetaData): number =>
  Number(dictionary_page_offset ?? data_page_offset);

/** Rejects with a `PreparedError`. */
export async function openGroups(
  address: string,
  listed: PreparedFile,
  fetchBytes: typeof fetch,
): Promise<ParquetGroups> {
  const file = rangeFile(address, listed, fetchBytes);
  const damaged = (cause: unknown) =>
    preparedFaultOf(cause) ? cause : preparedError({ kind: 'damaged', file: listed.file }, cause);
  const isSmall = listed.bytes <= smallFile;
  if (isSmall) await file.hold(0, listed.bytes);
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file, { initialFetchSize: Math.min(endBytes, listed.bytes) });
  } catch (cause) {
    throw damaged(cause);
  }
  const spans: { start: number; end: number }[] = [];
  let before = 0;
  const groups = metadata.row_groups.map(({ num_rows, columns }): ParquetGroup => {
    const known = columns.flatMap(({ meta_data }) => meta_data ?? []);
    spans.push({
      start: Math.min(...known.map(startOf)),
      end: Math.max(...known.map((one) => startOf(one) + Number(one.total_compressed_size))),
    });
    const first = before;
    before += Number(num_rows);
    return {
      ...{ first, rows: Number(num_rows) },
      reach(column) {
        const { statistics } = known.find(({ path_in_schema: [name] }) => name === column) ?? {};
        const [from, to] = [Number(statistics?.min_value ?? Number.NaN), Number(statistics?.max_value ?? Number.NaN)];
        return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
      },
    };
  });
  return {
    columns: parquetSchema(metadata).children.map(({ element }) => element.name),
    groups,
    async read({ first, rows }, columns) {
      try {
        const scan = await parquetScan({ file, metadata, columns: [...columns] });
        return await Promise.all(
          columns.map((column) => scan.readColumn({ column, rowStart: first, rowEnd: first + rows })),
        );
      } catch (cause) {
        throw damaged(cause);
      }
    },
    async hold(wanted) {
      if (isSmall) return;
      const stretches: { start: number; end: number }[] = [];
      for (const group of wanted) {
        const span = spans[groups.indexOf(group)];
        const last = stretches.at(-1);
        if (!span) continue;
        if (last && last.end === span.start) last.end = span.end;
        else stretches.push({ ...span });
      }
      await Promise.all(stretches.map(({ start, end }) => file.hold(start, end)));
    },
    release: () => {
      if (!isSmall) file.release();
    },
  };
}
