// What the columns of a table mean: which is the place, the date, the count, and how their cells are to be read. Columns go by their names.

import type { TextEncoding } from '../../dataset/readers/text-encoding.ts';
import type { Bound } from '../../model/claim.ts';
import type { CalendarName } from '../../model/historical-date.ts';
import type { DateOrder } from '../dates/written-date.ts';

export type Column = string;

export type DateColumns =
  | { form: 'none' }
  /** One cell says it all: a day, a month, a range, in numbers or in words. */
  | { form: 'one'; column: Column }
  | { form: 'span'; start: Column; end: Column }
  /** The parts of a date, each in a column. */
  | { form: 'parts'; year: Column; month: Column; day: Column | null };

/** The scales of precision that are known. UCDP: places 1 to 7, dates 1 to 5. ACLED: both 1 to 3. */
export type PrecisionScale = 'ucdp' | 'acled';

export interface PrecisionColumn {
  column: Column;
  scale: PrecisionScale;
}

export interface Mapping {
  form: 1;
  /** The columns of the table it was made for: it opens any table that has them. */
  columns: readonly Column[];
  /** The reader's answer for a text that is not UTF-8. */
  encoding: TextEncoding | null;
  place: {
    name: Column | null;
    longitude: Column | null;
    latitude: Column | null;
    /** Both in one cell: latitude and longitude, or WKT. */
    position: Column | null;
    precision: PrecisionColumn | null;
  };
  date: DateColumns;
  /** `null`: nobody has said, and dates that can be read in two ways are told as faults. */
  dateOrder: DateOrder | null;
  calendar: CalendarName;
  datePrecision: PrecisionColumn | null;
  /** `best` alone may hold ranges and words; `bound` is what a bare number in it means. */
  count: { best: Column | null; low: Column | null; high: Column | null; bound: Bound };
  id: Column | null;
  /** Rows with the same cell here are claims about one event. */
  event: Column | null;
  title: Column | null;
  text: Column | null;
  /** Names the source of a row; without it the file is the source. */
  source: Column | null;
  /** Names whom the source credits. */
  attribution: Column | null;
  /** Columns of few values, to narrow by. */
  category: Column | null;
  perpetrator: Column | null;
  victims: Column | null;
  /** Shown with the record, each under its name. */
  also: readonly Column[];
}

export const emptyMapping: Mapping = {
  form: 1,
  columns: [],
  encoding: null,
  place: { name: null, longitude: null, latitude: null, position: null, precision: null },
  date: { form: 'none' },
  dateOrder: null,
  calendar: 'gregorian',
  datePrecision: null,
  count: { best: null, low: null, high: null, bound: 'exact' },
  id: null,
  event: null,
  title: null,
  text: null,
  source: null,
  attribution: null,
  category: null,
  perpetrator: null,
  victims: null,
  also: [],
};

export function columnsOfDate(date: DateColumns): Column[] {
  const columns =
    date.form === 'none'
      ? []
      : date.form === 'one'
        ? [date.column]
        : date.form === 'span'
          ? [date.start, date.end]
          : [date.year, date.month, date.day];
  return columns.filter((column) => column !== null);
}

/** Every column that a mapping names, the ones shown beside included. */
export function columnsUsed({ place, date, datePrecision, count, also, ...one }: Mapping): Column[] {
  const single = [
    one.id,
    one.event,
    one.title,
    one.text,
    one.source,
    one.attribution,
    one.category,
    one.perpetrator,
    one.victims,
  ];
  const all = [
    place.name,
    place.longitude,
    place.latitude,
    place.position,
    place.precision?.column,
    ...columnsOfDate(date),
    datePrecision?.column,
    count.best,
    count.low,
    count.high,
    ...single,
    ...also,
  ];
  return all.filter((column): column is Column => typeof column === 'string');
}

/** Columns that a mapping needs and a table has not: with none missing the mapping opens the table. */
export function missingColumns(mapping: Mapping, columns: readonly Column[]): Column[] {
  return [...new Set(columnsUsed(mapping))].filter((column) => !columns.includes(column));
}
