// Writes the claims as GeoParquet 1.1: the flat table with typed columns and a point, for whoever asks questions of it in SQL or opens it in a GIS.
import { ByteWriter, type ColumnSource, geojsonToWkb, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Atlas } from '../../model/atlas.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import { flatClaims } from './claims-csv.ts';
import type { Cell, Column } from './column.ts';
import { citationOfFile, type Provenance, provenanceOfWhole } from './provenance.ts';

/** Rows of a group: laid out in memory at a time, and what a reader fetches at the least. */
const rowsOfGroup = 10_000;

const optional = { repetition_type: 'OPTIONAL' } as const;

const schemaOf: Record<Column<never>['type'], Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional },
  number: { type: 'DOUBLE', ...optional },
  integer: { type: 'INT64', ...optional },
  boolean: { type: 'BOOLEAN', ...optional },
  date: { type: 'INT32', converted_type: 'DATE', ...optional },
  datetime: {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
    ...optional,
  },
};

/** A cell as the writer takes it for its type; an empty one is none. */
function typedCell(cell: Cell | undefined, type: Column<never>['type']): unknown {
  if (cell === undefined || cell === null || cell === '') return undefined;
  if (type === 'integer') return BigInt(cell);
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  if (type === 'datetime') return new Date(`${cell}Z`);
  return cell;
}

const geometry = 'geometry';

/** https://geoparquet.org/releases/v1.1.0/: longitude and latitude of WGS 84 where it names no other system. */
const geo = {
  version: '1.1.0',
  primary_column: geometry,
  columns: { [geometry]: { encoding: 'WKB', geometry_types: ['Point'] } },
};

function pointsOf(rows: readonly Cell[][]): ColumnSource['data'] {
  const at = (name: string) => flatClaims.columns.findIndex((column) => column.name === name);
  const [longitude, latitude] = [at('lon'), at('lat')];
  return rows.map((row) => {
    const [east, north] = [row[longitude], row[latitude]];
    if (typeof east !== 'number' || typeof north !== 'number') return undefined;
    return geojsonToWkb({ type: 'Point', coordinates: [east, north] });
  });
}

export function* claimsParquetPieces(
  atlas: Atlas,
  provenance: Provenance = provenanceOfWhole(atlas),
): Iterable<Uint8Array<ArrayBuffer>> {
  const { columns, lines } = flatClaims;
  const { title, version } = citedAtlas(atlas.description);
  const { licence, attribution } = atlas.description;
  const { citation } = citationOfFile(atlas, provenance);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length + 1 },
      ...columns.map(({ name, type }) => ({ name, ...schemaOf[type] })),
      { name: geometry, type: 'BYTE_ARRAY', ...optional },
    ],
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geo) },
      { key: 'atlas', value: JSON.stringify({ title, version, licence, attribution, citation }) },
    ],
  });
  let rows: Cell[][] = [];
  const writeGroup = () => {
    const cells = columns.map(({ name, type }, at) => ({ name, data: rows.map((row) => typedCell(row[at], type)) }));
    writer.write({ columnData: [...cells, { name: geometry, data: pointsOf(rows) }], rowGroupSize: rowsOfGroup });
    rows = [];
  };
  for (const line of lines(atlas, provenance)) if (rows.push(line) === rowsOfGroup) writeGroup();
  if (rows.length > 0) writeGroup();
  writer.finish();
  yield new Uint8Array(bytes.getBuffer());
}
