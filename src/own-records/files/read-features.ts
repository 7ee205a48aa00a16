// GeoJSON and Linked Places of other projects, and lists of JSON records, as tables: each member of a record is a column, a geometry is two.
import type { Geometry } from 'geojson';
import { isObject, type JsonObject } from '../../dataset/readers/kinds/json-shape.ts';
import type { TextEncoding } from '../../dataset/readers/text-encoding.ts';
import { representativePoint } from '../../model/representative-point.ts';
import { eachOf, type KnownTable, type OwnRow, type OwnTable } from './own-table.ts';

/** Columns that a geometry gives. */
export const geometryColumns = { longitude: 'longitude', latitude: 'latitude' } as const;

/** A list of plain values on one line; anything deeper as JSON, so that nothing is lost in silence. */
export function cellOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const isNumbers = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number');

/** Where a geometry of any kind is written: its point, or a point inside of it. Texts, for a fault is told like that of any cell. */
export function positionOf(geometry: unknown): { longitude: string; latitude: string } | null {
  if (!isObject(geometry)) return null;
  const { type, coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) return geometries.map(positionOf).find((one) => one !== null) ?? null;
  let [longitude, latitude]: readonly unknown[] = [];
  if (type === 'Point' && Array.isArray(coordinates)) [longitude, latitude] = coordinates;
  else if ((type === 'Polygon' || type === 'MultiPolygon') && Array.isArray(coordinates)) {
    try {
      [longitude, latitude] = representativePoint(geometry as unknown as Parameters<typeof representativePoint>[0]);
    } catch {
      return null;
    }
  } else if (Array.isArray(coordinates)) {
    // Of a line or of several points, the one in the middle.
    const points = (coordinates.flat(type === 'MultiLineString' ? 1 : 0) as unknown[]).filter(isNumbers);
    [longitude, latitude] = points[Math.floor(points.length / 2)] ?? [];
  }
  return longitude === undefined ? null : { longitude: cellOfValue(longitude), latitude: cellOfValue(latitude) };
}

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** `in`, or the earliest and latest that Linked Places allows, as EDTF. */
function timeOf(side: unknown): string {
  if (typeof side === 'string') return side;
  if (!isObject(side)) return '';
  if (side.in !== undefined) return cellOfValue(side.in);
  const [earliest, latest] = [cellOfValue(side.earliest), cellOfValue(side.latest)];
  return earliest || latest ? `[${earliest}..${latest}]` : '';
}

function linkedRecord(feature: JsonObject): JsonObject {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const when = isObject(feature.when) ? feature.when : {};
  const [span = {}] = [
    ...listOf(when.timespans),
    ...listOf(feature.names).flatMap(({ when: named }) => listOf(isObject(named) ? named.timespans : [])),
  ];
  return {
    id: feature['@id'],
    ...properties,
    names: listOf(feature.names)
      .map(({ toponym }) => cellOfValue(toponym))
      .filter((name) => name !== ''),
    types: listOf(feature.types).map(({ label, identifier }) => cellOfValue(label ?? identifier)),
    start: timeOf(span.start),
    end: timeOf(span.end),
    description: listOf(feature.descriptions)
      .map(({ value }) => cellOfValue(value))
      .join(' '),
    source:
      listOf(feature.names)
        .flatMap(({ citations }) => listOf(citations))
        .map(({ label }) => cellOfValue(label))[0] ?? '',
  };
}

interface JsonRecords {
  file: string;
  encoding: TextEncoding;
  known: KnownTable | null;
  records: readonly unknown[];
  /** True for features, of which the properties are the columns. */
  features: boolean;
}

/** The features or records as rows; what is no object is a row without a cell that holds anything. */
export function tableOfRecords({ file, encoding, known, records, features }: JsonRecords): OwnTable {
  const flat = records.map((record): JsonObject => {
    if (!isObject(record)) return {};
    if (!features) return record;
    const members =
      known === 'linked-places'
        ? linkedRecord(record)
        : { id: record.id, ...(isObject(record.properties) ? record.properties : {}) };
    return { ...members, ...positionOf(record.geometry as Geometry) };
  });
  const columns = [...new Set(flat.flatMap((record) => Object.keys(record)))].filter((name) =>
    flat.some((record) => cellOfValue(record[name]) !== ''),
  );
  const rows = flat.map(
    (record, at): OwnRow => ({ line: at + 1, cells: columns.map((name) => cellOfValue(record[name])) }),
  );
  return { ...{ file, columns, known, encoding, unit: 'feature' as const }, each: eachOf(rows) };
}
