// Files that are no text, told by their first bytes: workbooks, archives, map data, documents, pictures.
import { zipEntries } from '../zip-entries.ts';
import type { FileKind } from './file-kind.ts';
import { needs } from './needs.ts';

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** @param marks what stands at which byte: letters, or bytes in hexadecimal after `0x` */
const marked = (id: string, is: string, need: string, ...marks: [at: number, mark: string][]): FileKind => ({
  ...{ id, standing: 'foreign' as const, is, needs: need },
  recognises: ({ bytes }) => (marks.every(([at, mark]) => standsAt(bytes, at, mark)) ? {} : null),
});

function standsAt(bytes: Uint8Array, at: number, mark: string): boolean {
  if (!mark.startsWith('0x')) return ascii(bytes, at, mark.length) === mark;
  const wanted = mark.slice(2).match(/../g) ?? [];
  return wanted.every((pair, place) => bytes[at + place] === Number.parseInt(pair, 16));
}

/** An archive by what is in it. */
const zipped = (id: string, is: string, need: string, holds: (names: string[]) => boolean): FileKind => ({
  ...{ id, standing: 'foreign' as const, is, needs: need },
  recognises: ({ bytes }) => {
    if (!standsAt(bytes, 0, '0x504b0304') && !standsAt(bytes, 0, '0x504b0506')) return null;
    const names = zipEntries(bytes);
    if (!holds(names)) return null;
    const files = names.filter((name) => !name.endsWith('/'));
    return need === needs.archive || need === needs.map
      ? { count: { number: files.length, noun: 'file' }, names: files }
      : {};
  },
});

const anyEnds =
  (...endings: string[]) =>
  (names: string[]) =>
    names.some((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));

export const binaryFiles: readonly FileKind[] = [
  zipped('xlsx', 'a workbook of a spreadsheet program (.xlsx)', needs.workbook, (names) =>
    names.some((name) => name.startsWith('xl/')),
  ),
  zipped('docx', 'a text document (.docx)', needs.text, (names) => names.some((name) => name.startsWith('word/'))),
  zipped('pptx', 'a presentation (.pptx)', needs.text, (names) => names.some((name) => name.startsWith('ppt/'))),
  zipped('kmz', 'a KMZ file of an earth viewer', needs.map, anyEnds('.kml')),
  zipped('zipped-shapefile', 'a ZIP archive with a shapefile', needs.map, anyEnds('.shp')),
  zipped('zipped-geo', 'a ZIP archive with records of an atlas', needs.archive, (names) =>
    names.some((name) => /(?:^|\/)(?:atlas|unplaced)\.json$/.test(name)),
  ),
  {
    ...{ id: 'open-document', standing: 'foreign', needs: needs.workbook },
    is: 'an OpenDocument file, as LibreOffice keeps sheets and texts',
    recognises: ({ bytes }) => (/^mimetypeapplication\/vnd\.oasis/.test(ascii(bytes, 30, 40)) ? {} : null),
  },
  zipped('zip', 'a ZIP archive', needs.archive, () => true),
  marked('xls', 'an old file of an office program (.xls, .doc)', needs.workbook, [0, '0xd0cf11e0a1b11ae1']),
  marked('parquet', 'a Parquet table', needs.events, [0, 'PAR1']),
  marked('arrow', 'an Arrow table', needs.events, [0, 'ARROW1']),
  marked('geopackage', 'a GeoPackage', needs.map, [0, 'SQLite format 3'], [68, 'GPKG']),
  marked('sqlite', 'a SQLite database', needs.table, [0, 'SQLite format 3']),
  marked('shapefile', 'a part of a shapefile (.shp, .shx)', needs.map, [0, '0x0000270a'], [28, '0xe8030000']),
  {
    ...{ id: 'dbf', standing: 'foreign', is: 'the table of a shapefile (.dbf)', needs: needs.map },
    recognises: ({ bytes, name }) =>
      [0x03, 0x30, 0x83].includes(bytes[0] ?? 0) && name.toLowerCase().endsWith('.dbf') ? {} : null,
  },
  marked('flatgeobuf', 'a FlatGeobuf layer', needs.map, [0, 'fgb']),
  marked('pmtiles', 'map tiles (PMTiles)', needs.map, [0, 'PMTiles']),
  marked('pdf', 'a PDF document', needs.text, [0, '%PDF-']),
  marked('png', 'a picture (PNG)', needs.picture, [0, '0x89504e470d0a1a0a']),
  marked('jpeg', 'a picture (JPEG)', needs.picture, [0, '0xffd8ff']),
  marked('gif', 'a picture (GIF)', needs.picture, [0, 'GIF8']),
  marked('webp', 'a picture (WebP)', needs.picture, [0, 'RIFF'], [8, 'WEBP']),
  marked('avif', 'a picture or film (AVIF, HEIC, MP4)', needs.picture, [4, 'ftyp']),
  marked('tiff', 'a picture or raster map (TIFF)', needs.picture, [0, '0x49492a00']),
  marked('tiff-motorola', 'a picture or raster map (TIFF)', needs.picture, [0, '0x4d4d002a']),
  marked('djvu', 'a scanned document (DjVu)', needs.text, [0, 'AT&TFORM']),
  marked('gzip', 'a file packed with gzip', needs.archive, [0, '0x1f8b']),
  marked('bzip2', 'a file packed with bzip2', needs.archive, [0, 'BZh']),
  marked('xz', 'a file packed with xz', needs.archive, [0, '0xfd377a585a00']),
  marked('zstd', 'a file packed with Zstandard', needs.archive, [0, '0x28b52ffd']),
  marked('7z', 'a 7-Zip archive', needs.archive, [0, '0x377abcaf271c']),
  marked('rar', 'a RAR archive', needs.archive, [0, 'Rar!']),
  marked('tar', 'a tar archive', needs.archive, [257, 'ustar']),
  {
    ...{ id: 'binary', standing: 'foreign', is: 'no text, and of no kind known here', needs: needs.unknown },
    recognises: ({ text }) => (text === null ? {} : null),
  },
];
