// The manifest of a prepared folder: whose events they are, what they cover, and the files that hold them. Text from outside: each part is checked.
import { preparedError } from './prepared-fault.ts';

export interface PreparedFile {
  file: string;
  bytes: number;
}

export interface PreparedManifest {
  /** What the events are called; empty where whoever prepared them did not say. */
  title: string;
  /** Who made the tables; empty where it is not said. */
  credit: string;
  /** Names of the tables they were prepared from. */
  given: readonly string[];
  events: number;
  leftOut: number;
  extent: { west: number; south: number; east: number; north: number };
  /** First and last month in which an event begins, counted from year 0. */
  months: { from: number; to: number };
  /** Columns of the tables by what they hold; `null` where there is none. */
  columns: { text: string | null; source: string | null; facets: readonly string[] };
  /** Files of counts, the widest cells first. */
  counts: readonly (PreparedFile & { zoom: number })[];
  records: PreparedFile;
}

/** The form of the folder that this atlas reads. */
const form = 2;

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
const fileName = /^[\w-]+\.parquet$/;

/** Throws a `PreparedError` for what is no manifest, or one of another form. */
export function readManifest(text: string): PreparedManifest {
  const damaged = (cause?: unknown) => preparedError({ kind: 'no-form' }, cause);
  let whole: Fields;
  try {
    whole = fieldsOf(JSON.parse(text));
  } catch (cause) {
    throw damaged(cause);
  }
  if (whole.form === undefined) throw damaged();
  if (whole.form !== form) throw preparedError({ kind: 'other-form', form: String(whole.form).slice(0, 20) });

  const number = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw damaged(new Error(`${value} is no number`));
    return value;
  };
  const bytesOf = new Map(listOf(whole.files).map((one) => [fieldsOf(one).file, fieldsOf(one).bytes]));
  const listed = (name: unknown): PreparedFile => {
    const file = textOf(name);
    if (!fileName.test(file)) throw damaged(new Error(`"${file}" is no file of the folder`));
    return { file, bytes: number(bytesOf.get(file)) };
  };
  const [extent, columns] = [fieldsOf(whole.extent), fieldsOf(whole.columns)];
  const counts = listOf(whole.counts).map((one) => {
    const { zoom, file } = fieldsOf(one);
    return { zoom: number(zoom), ...listed(file) };
  });
  if (counts.length === 0) throw damaged(new Error('no counts'));
  return {
    ...{ title: textOf(whole.title), credit: textOf(whole.credit), given: listOf(whole.given).map(textOf) },
    ...{ events: number(whole.events), leftOut: number(whole.leftOut) },
    extent: {
      ...{ west: number(extent.west), south: number(extent.south) },
      ...{ east: number(extent.east), north: number(extent.north) },
    },
    months: { from: number(extent.first_month), to: number(extent.last_month) },
    columns: {
      text: textOf(columns.text) || null,
      source: textOf(columns.source) || null,
      facets: listOf(columns.facets).map(textOf),
    },
    counts: counts.sort((a, b) => a.zoom - b.zoom),
    records: listed('events.parquet'),
  };
}
