// The data files of the published site, as they lie in its folder: what each is, how large, and under which licence.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type DataGroup = 'published' | 'edited' | 'baseMap';

export interface DataFile {
  /** From the site's root. */
  path: string;
  group: DataGroup;
  format: string;
  bytes: number;
}

/** By the end of a name, the longest first. */
const formats: [end: string, format: string][] = [
  ['.lpf.json', 'Linked Places (JSON-LD)'],
  ['.schema.json', 'JSON Schema'],
  ['.geojson', 'GeoJSON'],
  ['.jsonl', 'JSON Lines'],
  ['.json', 'JSON'],
  ['.csv', 'CSV'],
  ['.xlsx', 'XLSX'],
  ['.bib', 'BibTeX'],
  ['.ris', 'RIS'],
  ['.kml', 'KML'],
  ['.parquet', 'Parquet'],
  ['.pmtiles', 'PMTiles'],
  ['.webp', 'WebP'],
  ['.woff2', 'WOFF2'],
];

const groups: [folder: string, group: DataGroup, holds: RegExp][] = [
  ['data', 'published', /./],
  ['', 'edited', /\.(?:geojson|json)$/],
  ['basemap', 'baseMap', /\.(?:pmtiles|geojson|json|webp)$/],
];

/** Of a finished folder. CSL-JSON and the description of tables are told by their own names. */
export function dataFiles(site: string): DataFile[] {
  // Another corpus may bring no base map.
  return groups.flatMap(([folder, group, holds]) =>
    (existsSync(join(site, folder)) ? readdirSync(join(site, folder), { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile() && holds.test(entry.name))
      .map(({ name }) => name)
      .sort()
      .map((name) => {
        const path = folder === '' ? name : `${folder}/${name}`;
        return {
          path,
          group,
          format: formats.find(([end]) => name.endsWith(end))?.[1] ?? '',
          bytes: statSync(join(site, path)).size,
        };
      }),
  );
}
