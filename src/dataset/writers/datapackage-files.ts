// Writes the whole Data Package: the descriptor with its tables, as files of a folder or as one ZIP.
import { strToU8 } from 'fflate';
import type { Atlas } from '../../model/atlas.ts';
import { writeDatapackage } from './datapackage.ts';
import { isLargeAtlas } from './large-atlas.ts';
import { packageTables } from './package-tables.ts';
import type { Provenance } from './provenance.ts';
import { csvPieces, writeCsvt } from './table.ts';
import { packZip, zipPieces } from './zip.ts';

/** Text in pieces, by path inside the package. */
export function datapackagePieces(atlas: Atlas, provenance?: Provenance): [path: string, pieces: Iterable<string>][] {
  return [
    ['datapackage.json', [writeDatapackage(atlas)]],
    ...packageTables.flatMap(({ table, path }): [string, Iterable<string>][] => [
      [path, csvPieces(table, atlas, provenance)],
      [path.replace(/csv$/, 'csvt'), [writeCsvt(table)]],
    ]),
  ];
}

/** Text by path inside the package. */
export function datapackageFiles(atlas: Atlas, provenance?: Provenance): Map<string, string> {
  return new Map(datapackagePieces(atlas, provenance).map(([path, pieces]) => [path, [...pieces].join('')]));
}

export function writeDatapackageZip(atlas: Atlas, provenance?: Provenance): Uint8Array<ArrayBuffer> {
  return packZip(
    Object.fromEntries([...datapackageFiles(atlas, provenance)].map(([path, text]) => [path, strToU8(text)])),
  );
}

export const datapackageZipPieces = (atlas: Atlas, provenance?: Provenance): Iterable<Uint8Array<ArrayBuffer>> =>
  isLargeAtlas(atlas) ? zipPieces(datapackagePieces(atlas, provenance)) : [writeDatapackageZip(atlas, provenance)];
