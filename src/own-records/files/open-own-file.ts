// Opens a file of the reader's: told for what it is, it is a table, records of an atlas, or nothing that can be shown, and then it is said why.
import { unzipSync } from 'fflate';
import { type DatasetFile, datasetFile } from '../../dataset/dataset-file.ts';
import { featuresOf, isObject, recordsIn } from '../../dataset/readers/kinds/json-shape.ts';
import { needs } from '../../dataset/readers/kinds/needs.ts';
import { recogniseFile, sampleOfBytes } from '../../dataset/readers/kinds/recognise-file.ts';
import type { DecodedText, TextEncoding } from '../../dataset/readers/text-encoding.ts';
import type { KnownTable, OwnTable } from './own-table.ts';
import { readDelimited } from './read-delimited.ts';
import { tableOfRecords } from './read-features.ts';
import { readSheets, sheetOfRecords, tableOfSheet } from './read-workbook.ts';
import { textSourceOf, wholeText } from './text-source.ts';

export type OwnFile =
  | { form: 'table'; table: OwnTable }
  /** Files of a `geo/` folder, or of our own downloads that hold whole records. */
  | { form: 'records'; files: DatasetFile[] }
  | { form: 'refused'; why: Refusal };

export type Refusal =
  /** `is`: what it was told for; `needs`: what it takes to bring it in. Both in English, as the validation says them. */
  | { kind: 'foreign'; is: string; needs: string }
  | { kind: 'damaged'; cause: string }
  | { kind: 'no-rows' }
  | { kind: 'too-large'; megabytes: number };

export interface OpenOptions {
  /** The reader's answer for a text that is not UTF-8. */
  encoding?: TextEncoding | undefined;
}

/** Bytes that an archive may come to when it is unpacked: a small file can hold more than a machine does. */
const largestUnpacked = 400_000_000;
const largestFile = 1_000_000_000;
/** Bytes of a form that has to be in memory as a whole. */
const largestWhole = 400_000_000;
/** Bytes of which the kind of a file is told. */
const head = 262_144;

const tableKinds = ['ucdp-ged', 'acled', 'lp-tsv', 'claims-csv'] as const;
const knownOf = (kind: string): KnownTable | null =>
  kind === 'linked-places-foreign' || kind === 'linked-places'
    ? 'linked-places'
    : (tableKinds.find((one) => one === kind) ?? null);

const refused = (why: Refusal): OwnFile => ({ form: 'refused', why });
const damaged = (cause: unknown): OwnFile =>
  refused({ kind: 'damaged', cause: cause instanceof Error ? cause.message : String(cause) });
const tooLarge = ({ size }: Blob): OwnFile => refused({ kind: 'too-large', megabytes: Math.round(size / 1e6) });

function unpack(bytes: Uint8Array): DatasetFile[] | Refusal {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isOurs = /\.(?:geo)?json$/.test(name) && !/(?:^|\/)(?:basemap|pictures|__MACOSX)\//.test(name);
        if (isOurs) size += originalSize;
        return isOurs && size <= largestUnpacked;
      },
    });
    if (size > largestUnpacked) return { kind: 'too-large', megabytes: Math.round(size / 1e6) };
    return Object.entries(files).map(([name, content]) => datasetFile(name, content));
  } catch (cause) {
    return { kind: 'damaged', cause: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function openParquet(name: string, file: Blob): Promise<OwnFile> {
  // Its reader is larger than all the others, and few files need it.
  const { readParquet } = await import('./read-parquet.ts');
  try {
    const table = await readParquet(name, file, knownByColumns);
    let isEmpty = true;
    // The first row shows whether its pages can be read.
    await table.each(
      () => {
        isEmpty = false;
      },
      { enough: () => true },
    );
    return isEmpty || table.columns.length < 2 ? refused({ kind: 'no-rows' }) : { form: 'table', table };
  } catch (cause) {
    return damaged(cause);
  }
}

async function openWorkbook(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<OwnFile> {
  try {
    const sheet = sheetOfRecords(await readSheets(bytes), knownByColumns);
    if (!sheet) return refused({ kind: 'no-rows' });
    return { form: 'table', table: tableOfSheet(file, sheet, knownByColumns) };
  } catch (cause) {
    return damaged(cause);
  }
}

/** The kind of table by the names of its columns alone. */
export function knownByColumns(columns: readonly string[]): KnownTable | null {
  const table = { delimiter: ',' as const, columns: [...columns], rows: [], rowCount: 1 };
  // A file without a text is an empty one, whatever its columns.
  const text = { text: columns.join(','), encoding: 'utf-8' as const };
  return knownOf(recogniseFile({ name: '', bytes: new Uint8Array(), text, json: null, table }).kind.id);
}

function openJson(file: string, { text, encoding }: DecodedText, kind: string): OwnFile {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isOne = isObject(value) && value.type === 'Feature';
    const features = isOne ? [value] : featuresOf(value);
    const records = features ?? recordsIn(value);
    if (!records) return refused({ kind: 'no-rows' });
    const table = tableOfRecords({ file, encoding, known: knownOf(kind), records, features: features !== null });
    return table.columns.length > 0 ? { form: 'table', table } : refused({ kind: 'no-rows' });
  } catch (cause) {
    if (isLines(text)) return openLines(file, { text, encoding });
    return damaged(cause);
  }
}

/** A record on each line, one of which may be broken. */
const isLines = (text: string) => text.split('\n', 2).every((line) => /^\s*\{.*\}\s*$/.test(line));

function openLines(file: string, { text, encoding }: DecodedText): OwnFile {
  const records = text.split('\n').flatMap((written): unknown[] => {
    // RFC 8142 marks the beginning of each record.
    const line = written.replace(/^[\uFEFF\p{Cc}]+/u, '');
    try {
      return line.trim() === '' ? [] : [JSON.parse(line)];
    } catch {
      return [line];
    }
  });
  const features = records.filter(isObject).every((one) => 'geometry' in one);
  return { form: 'table', table: tableOfRecords({ file, encoding, known: null, records, features }) };
}

/** Never throws for what is in the file. */
export async function openOwnFile(name: string, file: Blob, { encoding }: OpenOptions = {}): Promise<OwnFile> {
  if (file.size > largestFile) return tooLarge(file);
  const bytesOf = async (end?: number) => new Uint8Array(await file.slice(0, end).arrayBuffer());
  const { kind } = recogniseFile(sampleOfBytes(name, await bytesOf(head), file.size <= head));
  if (kind.id === 'parquet') return openParquet(name, file);
  const isTable = tableLike.has(kind.id);
  if (!isTable && file.size > largestWhole) return tooLarge(file);
  if (kind.id === 'xlsx') return openWorkbook(name, await bytesOf());
  if (kind.id === 'zipped-geo' || kind.id === 'zip') {
    const files = unpack(await bytesOf());
    if (!Array.isArray(files)) return refused(files);
    return files.length > 0
      ? { form: 'records', files }
      : refused({ kind: 'foreign', is: kind.is, needs: needs.archive });
  }
  if (kind.id === 'layer') return { form: 'records', files: [datasetFile(name, await bytesOf())] };
  const source = await textSourceOf(file, encoding);
  if (source === null) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  if (/^[\uFEFF\p{Cc}\s]*[[{]/u.test(source.head.slice(0, 1000)) && kind.id !== 'references') {
    if (file.size > largestWhole) return tooLarge(file);
    const text = { text: await wholeText(source), encoding: source.encoding };
    return kind.id === 'json-lines' ? openLines(name, text) : openJson(name, text, kind.id);
  }
  if (!isTable) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  const table = await readDelimited(name, source, knownOf(kind.id));
  if (kind.id === 'text' && !(await fits(table))) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  return table.columns.length > 1 ? { form: 'table', table } : refused({ kind: 'no-rows' });
}

/** Prose has commas, too, but not the same number of them in each line. */
async function fits(table: OwnTable): Promise<boolean> {
  let [rows, fitting] = [0, 0];
  await table.each(({ cells }) => {
    rows += 1;
    if (cells.length === table.columns.length) fitting += 1;
  });
  return rows > 0 && fitting >= rows * 0.8;
}

/** A text that looks like prose may be a table under a title. */
const tableLike = new Set<string>([...tableKinds, 'table-events', 'table', 'text']);
