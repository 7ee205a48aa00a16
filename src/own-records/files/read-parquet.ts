// A Parquet table, GeoParquet too, of which only the columns that are asked for are read, one group of rows after the other.
import { decompress as decompressZstd } from 'fzstd';
import { type AsyncBuffer, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import { isObject } from '../../dataset/readers/kinds/json-shape.ts';
import { isNamed } from '../mapping/column-names.ts';
import { type KnownTable, namedColumns, type OwnRow, type OwnTable } from './own-table.ts';
import { cellOfValue, geometryColumns, positionOf } from './read-features.ts';

/** Snappy is read by hyparquet itself: the faster reader of it is WebAssembly, which the page's policy forbids. */
const compressors = {
  GZIP: (input: Uint8Array, length: number) => gunzip(input, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array) => decompressZstd(input),
};

const isMidnight = /T00:00:00\.000Z$/;

/** A number of four bytes by its shortest name: 30.1, not 30.100000381469727. */
function shortest(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

/** Days come as ISO days: with them no order of day and month is open. */
function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return isMidnight.test(iso) ? iso.slice(0, -14) : iso;
}

const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? '';

function textOf(value: unknown, isSingle: boolean): string {
  if (typeof value === 'number') return Number.isFinite(value) ? (isSingle ? shortest(value) : String(value)) : '';
  if (value instanceof Date) return textOfDate(value);
  if (Array.isArray(value)) return cellOfValue(value.map((one) => (typeof one === 'bigint' ? Number(one) : one)));
  return typeof value === 'object' && value !== null ? jsonOf(value) : cellOfValue(value);
}

/** One column of the file, which gives one cell of a row, or two if it is a geometry. */
interface Field {
  name: string;
  /** Where its cells stand in a row. */
  at: number;
  kind: 'plain' | 'single' | 'geometry';
}

const bufferOf = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer(),
});

type Node = ReturnType<typeof parquetSchema>;

/** As WKB, or GeoParquet's own point: a pair of x and y. */
function isGeometry({ element, children }: Node): boolean {
  const names = children.map((child) => child.element.name).join(' ');
  return /^GEO/.test(element.logical_type?.type ?? '') || names === 'x y';
}

/** Geometries stand for their longitude and latitude, unless the table has columns of such names; the boxes around them are left away. */
function fieldsOf(schema: Node): { fields: Field[]; names: string[] } {
  const fields: Field[] = [];
  const names: string[] = [];
  const heads = schema.children.map(({ element }) => element.name);
  const { longitude, latitude } = geometryColumns;
  let isPlaced = (['longitude', 'latitude'] as const).every((role) => heads.some((head) => isNamed(head, role)));
  const hasGeometry = schema.children.some(isGeometry);
  for (const node of schema.children) {
    const { name, type } = node.element;
    const isPlace = isGeometry(node);
    const isBox = hasGeometry && node.children.some((child) => child.element.name === 'xmin');
    if (isBox || (isPlace && isPlaced)) continue;
    fields.push({ name, at: names.length, kind: isPlace ? 'geometry' : type === 'FLOAT' ? 'single' : 'plain' });
    names.push(...(isPlace ? [longitude, latitude] : [name]));
    isPlaced ||= isPlace;
  }
  return { fields, names };
}

function positionIn(value: unknown): { longitude: string; latitude: string } {
  if (isObject(value) && typeof value.x === 'number' && typeof value.y === 'number')
    return { longitude: String(value.x), latitude: String(value.y) };
  return positionOf(value) ?? { longitude: '', latitude: '' };
}

/** Writes the cells of one column into the rows. */
function fill(rows: readonly string[][], { at, kind }: Field, values: ArrayLike<unknown>): void {
  for (const [number, cells] of rows.entries()) {
    const value = values[number];
    if (kind !== 'geometry') {
      cells[at] = textOf(value, kind === 'single');
      continue;
    }
    const { longitude, latitude } = positionIn(value);
    cells[at] = longitude;
    cells[at + 1] = latitude;
  }
}

/** Rows whose cells are at hand at a time. */
const perStep = 20_000;

/**
 * Rejects for what is no Parquet file, or a damaged one; so does `each` of the table.
 * @param knownBy tells a table by its columns
 */
export async function readParquet(
  file: string,
  content: Blob,
  knownBy: (columns: readonly string[]) => KnownTable | null,
): Promise<OwnTable> {
  const buffer = bufferOf(content);
  const metadata = await parquetMetadataAsync(buffer);
  const { fields, names } = fieldsOf(parquetSchema(metadata));
  const columns = namedColumns(names);
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));

  const each: OwnTable['each'] = async (use, { columns: wanted = columns, enough } = {}) => {
    const places = new Set(wanted.map((column) => columns.indexOf(column)));
    const read = fields.filter(({ at, kind }) => places.has(at) || (kind === 'geometry' && places.has(at + 1)));
    const scan = await parquetScan({ file: buffer, metadata, columns: read.map(({ name }) => name), compressors });
    let before = 0;
    for (const size of groups) {
      const range = { rowStart: before, rowEnd: before + size };
      const values = await Promise.all(read.map(({ name }) => scan.readColumn({ column: name, ...range })));
      for (let first = 0; first < size; first += perStep) {
        const rows = Array.from({ length: Math.min(perStep, size - first) }, () => columns.map(() => ''));
        read.forEach((field, at) => {
          fill(rows, field, values[at]?.slice(first, first + rows.length) ?? []);
        });
        for (const [at, cells] of rows.entries()) {
          use({ line: before + first + at + 1, cells } satisfies OwnRow);
          if (enough?.()) return;
        }
      }
      before += size;
    }
  };
  return { ...{ file, columns, known: knownBy(columns), encoding: null, unit: 'row' as const }, each };
}
