// Opens a file of the reader's: told for what it is, it is a table, records of an atlas, or nothing that can be shown, and then it is said why.
import { unzipSync } from 'fflate';
import { type DatasetFile, datasetFile } from '../../dataset/dataset-file.ts';
import { featuresOf, isObject, recordsIn } from '../../dataset/readers/kinds/json-shape.ts';
import { needs } from '../../dataset/readers/kinds/needs.ts';
import { recogniseFile, sampleOfBytes } from '../../dataset/readers/kinds/recognise-file.ts';
import { type DecodedText, decodeText, type TextEncoding } from '../../dataset/readers/text-encoding.ts';
import type { KnownTable, OwnTable } from './own-table.ts';
import { readDelimited } from './read-delimited.ts';
import { tableOfRecords } from './read-features.ts';
import { readSheets, sheetOfRecords, tableOfSheet } from './read-workbook.ts';

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
/** Bytes of which the kind of a file is told. */
const head = 262_144;

const tableKinds = ['ucdp-ged', 'acled', 'lp-tsv', 'claims-csv'] as const;
const knownOf = (kind: string): KnownTable | null =>
  kind === 'linked-places-foreign' || kind === 'linked-places'
    ? 'linked-places'
    : (tableKinds.find((one) => one === kind) ?? null);

const refused = (why: Refusal): OwnFile => ({ form: 'refused', why });

/** As a text, in the encoding that the reader names for one that is not UTF-8. */
function textOf(bytes: Uint8Array, encoding: TextEncoding | undefined): DecodedText | null {
  const decoded = decodeText(bytes);
  if (!decoded || !encoding || !isCodePage(decoded.encoding) || !isCodePage(encoding)) return decoded;
  return encoding === decoded.encoding ? decoded : { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

/** Encodings that cannot be told apart for certain: the reader is asked. */
export const isCodePage = (encoding: TextEncoding | null): boolean =>
  encoding === 'windows-1251' || encoding === 'windows-1252';

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

async function openWorkbook(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<OwnFile> {
  try {
    const sheet = sheetOfRecords(await readSheets(bytes), knownByColumns);
    if (!sheet) return refused({ kind: 'no-rows' });
    return { form: 'table', table: tableOfSheet(file, sheet, knownByColumns) };
  } catch (cause) {
    return refused({ kind: 'damaged', cause: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** The kind of table by the names of its columns alone. */
export function knownByColumns(columns: readonly string[]): KnownTable | null {
  const table = { delimiter: ',' as const, columns: [...columns], rows: [], rowCount: 1 };
  const text = { text: '', encoding: 'utf-8' as const };
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
    return refused({ kind: 'damaged', cause: cause instanceof Error ? cause.message : String(cause) });
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
export async function openOwnFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { encoding }: OpenOptions = {},
): Promise<OwnFile> {
  if (bytes.length > largestFile) return refused({ kind: 'too-large', megabytes: Math.round(bytes.length / 1e6) });
  const isWhole = bytes.length <= head;
  const { kind } = recogniseFile(sampleOfBytes(name, bytes.subarray(0, head), isWhole));
  if (kind.id === 'xlsx') return openWorkbook(name, bytes);
  if (kind.id === 'zipped-geo' || kind.id === 'zip') {
    const files = unpack(bytes);
    if (!Array.isArray(files)) return refused(files);
    return files.length > 0
      ? { form: 'records', files }
      : refused({ kind: 'foreign', is: kind.is, needs: needs.archive });
  }
  const text = textOf(bytes, encoding);
  if (kind.id === 'layer') return { form: 'records', files: [datasetFile(name, bytes)] };
  if (text === null) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  if (/^[\uFEFF\p{Cc}\s]*[[{]/u.test(text.text.slice(0, 1000)) && kind.id !== 'references') {
    return kind.id === 'json-lines' ? openLines(name, text) : openJson(name, text, kind.id);
  }
  if (!tableLike.has(kind.id)) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  const table = readDelimited(name, text, knownOf(kind.id));
  if (kind.id === 'text' && !fits(table)) return refused({ kind: 'foreign', is: kind.is, needs: kind.needs });
  return table.columns.length > 1 ? { form: 'table', table } : refused({ kind: 'no-rows' });
}

/** Prose has commas, too, but not the same number of them in each line. */
function fits(table: OwnTable): boolean {
  let [rows, fitting] = [0, 0];
  table.each(({ cells }) => {
    rows += 1;
    if (cells.length === table.columns.length) fitting += 1;
  });
  return rows > 0 && fitting >= rows * 0.8;
}

/** A text that looks like prose may be a table under a title. */
const tableLike = new Set<string>([...tableKinds, 'table-events', 'table', 'text']);
