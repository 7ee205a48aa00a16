// Writes the whole Data Package: the descriptor with its tables, as files of a folder or as one ZIP.
import { strToU8 } from 'fflate';
import type { Atlas } from '../../model/atlas.ts';
import { writeDatapackage } from './datapackage.ts';
import { packageTables } from './package-tables.ts';
import type { Provenance } from './provenance.ts';
import { writeCsv, writeCsvt } from './table.ts';
import { packZip } from './zip.ts';

/** Text by path inside the package. */
export function datapackageFiles(atlas: Atlas, provenance?: Provenance): Map<string, string> {
  return new Map([
    ['datapackage.json', writeDatapackage(atlas)],
    ...packageTables.flatMap(({ table, path }): [string, string][] => [
      [path, writeCsv(table, atlas, provenance)],
      [path.replace(/csv$/, 'csvt'), writeCsvt(table)],
    ]),
  ]);
}

export function writeDatapackageZip(atlas: Atlas, provenance?: Provenance): Uint8Array<ArrayBuffer> {
  return packZip(
    Object.fromEntries([...datapackageFiles(atlas, provenance)].map(([path, text]) => [path, strToU8(text)])),
  );
}
