// What is DuckDB's own: reading tables from CSV and Parquet into the relation that the portable steps begin with, and writing Parquet.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type GivenColumns, mostFacets } from './given-columns.ts';

export interface EngineLimits {
  /** As DuckDB writes it: `3GB`. */
  memory: string;
  /** Folder for what does not fit into it. */
  overflow: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const name = (column: string) => `"${column.replaceAll('"', '""')}"`;

export async function openEngine({ memory, overflow }: EngineLimits): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory, temp_directory: overflow });
  return await instance.connect();
}

/** Cells of a CSV stay texts: what is guessed of a column's first rows is wrong in one of ten million. */
export function tableOf(files: readonly string[]): string | { fault: string } {
  const list = `[${files.map(quoted).join(', ')}]`;
  if (files.every((file) => /\.parquet$/i.test(file))) return `read_parquet(${list}, union_by_name = true)`;
  if (files.every((file) => /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file)))
    return `read_csv(${list}, all_varchar = true, header = true, union_by_name = true, null_padding = true)`;
  return { fault: 'The files must be all CSV (.csv, .tsv, .txt, also .gz) or all Parquet (.parquet).' };
}

export async function columnsOf(engine: DuckDBConnection, table: string): Promise<string[]> {
  const reader = await engine.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
  return reader.getRows().map(([column]) => String(column));
}

/** First or last day of what is written as a year, a month or a day; NULL for anything else, so that no day is made up. */
function dayOf(column: string, end: boolean): string {
  const text = `trim(CAST(${name(column)} AS VARCHAR))`;
  const whole = (form: string, format: string, step: string) =>
    `WHEN regexp_matches(${text}, '${form}') THEN CAST(TRY_STRPTIME(${text}, '${format}') ${end ? `+ INTERVAL 1 ${step} - INTERVAL 1 DAY` : ''} AS DATE)`;
  return `CASE ${whole('^\\d{4}$', '%Y', 'YEAR')} ${whole('^\\d{4}-\\d{2}$', '%Y-%m', 'MONTH')}
    WHEN regexp_matches(${text}, '^\\d{4}-\\d{2}-\\d{2}([ T].*)?$') THEN CAST(TRY_STRPTIME(left(${text}, 10), '%Y-%m-%d') AS DATE) END`;
}

/** The relation `given`: every row with its own columns, and beside them what the atlas reads in it. */
export function givenSql(table: string, { lon, lat, from, to, facets }: GivenColumns): string {
  const facetColumns = Array.from({ length: mostFacets }, (_, n) => {
    const facet = facets[n];
    return `${facet === undefined ? 'CAST(NULL AS VARCHAR)' : `CAST(${name(facet)} AS VARCHAR)`} AS atlas_facet_${n + 1}`;
  });
  // An empty cell for the last day says that it is the first.
  const ends = `CASE WHEN coalesce(trim(CAST(${name(to)} AS VARCHAR)), '') = '' THEN ${dayOf(from, true)} ELSE ${dayOf(to, true)} END`;
  return `SELECT *, row_number() OVER () AS atlas_row,
    TRY_CAST(${name(lon)} AS DOUBLE) AS atlas_lon, TRY_CAST(${name(lat)} AS DOUBLE) AS atlas_lat,
    ${dayOf(from, false)} AS atlas_starts, ${ends} AS atlas_ends, ${facetColumns.join(', ')}
    FROM ${table}`;
}

/** GeoParquet 1.1 with points in its native encoding, which needs no spatial extension to write and none to read. */
const geo = JSON.stringify({
  version: '1.1.0',
  primary_column: 'geometry',
  columns: { geometry: { encoding: 'point', geometry_types: ['Point'] } },
});

/** Rows of a group: what a reader fetches at the least. */
export const rowsOfGroup = 10_240;

export const copyParquet = (query: string, file: string): string =>
  `COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rowsOfGroup})`;

export const copyGeoparquet = (query: string, file: string): string =>
  `COPY (SELECT * EXCLUDE (tile_x, tile_y, atlas_reason), {'x': atlas_lon, 'y': atlas_lat} AS geometry FROM (${query}))
   TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rowsOfGroup}, KV_METADATA {geo: ${quoted(geo)}})`;

export const copyCsv = (query: string, file: string): string =>
  `COPY (${query}) TO ${quoted(file)} (FORMAT csv, HEADER)`;

export const relation = (as: string, file: string): string =>
  `CREATE OR REPLACE VIEW ${as} AS SELECT * FROM read_parquet(${quoted(file)})`;
