// Reads one layer of a GeoPackage (an SQLite file) as GeoJSON, through SQLite compiled to JavaScript: no native build.
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { requireBuildTool, toolFile } from './install-tools.ts';

type Cell = string | number | Uint8Array | null;
interface Database {
  exec: (query: string) => { columns: string[]; values: Cell[][] }[];
  close: () => void;
}
type OpenSqlite = (options: { wasmBinary: Uint8Array }) => Promise<{
  Database: new (data: Uint8Array) => Database;
}>;

/** Bytes of the envelope before the geometry, by the envelope code in the header's flags. */
const envelopeBytes = [0, 32, 48, 48, 64];

/** GeoPackage binary (header, then well-known binary) to a MultiPolygon in two dimensions. */
const readMultiPolygon = (blob: Uint8Array): MultiPolygon => {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let at = 8 + (envelopeBytes[((blob[3] ?? 0) >> 1) & 7] ?? 0);
  const readHeader = (): boolean => {
    const littleEndian = view.getUint8(at) === 1;
    at += 5;
    return littleEndian;
  };
  const readCount = (littleEndian: boolean): number => {
    at += 4;
    return view.getUint32(at - 4, littleEndian);
  };
  const readPolygon = (): Position[][] => {
    const littleEndian = readHeader();
    return Array.from({ length: readCount(littleEndian) }, () =>
      Array.from({ length: readCount(littleEndian) }, (): Position => {
        at += 16;
        return [view.getFloat64(at - 16, littleEndian), view.getFloat64(at - 8, littleEndian)];
      }),
    );
  };
  const littleEndian = readHeader();
  return { type: 'MultiPolygon', coordinates: Array.from({ length: readCount(littleEndian) }, readPolygon) };
};

/** The features of a polygon layer with the columns asked for as properties. */
export const readGeoPackage = async (path: string, layer: string, columns: string[]): Promise<FeatureCollection> => {
  const open = requireBuildTool<OpenSqlite>('rtree-sql.js');
  const sqlite = await open({ wasmBinary: readFileSync(toolFile('rtree-sql.js/dist/sql-wasm.wasm')) });
  const database = new sqlite.Database(readFileSync(path));
  const [table] = database.exec(`select geom, ${columns.join(', ')} from ${layer}`);
  database.close();
  const features = (table?.values ?? []).map(([geometry, ...cells]): Feature => {
    if (!(geometry instanceof Uint8Array)) throw new Error(`A row of ${layer} has no geometry: ${cells.join(', ')}`);
    const properties = Object.fromEntries(columns.map((column, index) => [column, cells[index] as string | null]));
    return { type: 'Feature', properties, geometry: readMultiPolygon(geometry) };
  });
  return { type: 'FeatureCollection', features };
};
