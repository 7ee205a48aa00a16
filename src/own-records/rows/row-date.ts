// The date of a row from the columns that hold it, with the doubt that a column of precision adds.

import { isoFromDay } from '../../model/calendar.ts';
import { compileDate, type HistoricalDate } from '../../model/historical-date.ts';
import { type CellDate, readCellDate } from '../dates/read-cell-date.ts';
import type { DateFault } from '../dates/written-date.ts';
import { type Column, columnsOfDate, type Mapping, type PrecisionScale } from '../mapping/mapping.ts';

/** The cell of a column in the row at hand; empty where there is no such column. */
export type CellOf = (column: Column | null) => string;

export type RowDate = { ok: true; when: HistoricalDate | null } | { ok: false; fault: DateFault; column: Column };

const isDay = (edtf: string) => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

function spanOf(start: string, end: string): string {
  if (start === end) return start;
  // Ends that are sets or open ranges have no interval of their own.
  const isPlain = (edtf: string) => !/[[/]/.test(edtf);
  if (isPlain(start) && isPlain(end)) return `${start}/${end}`;
  const [first, last] = [start, end].map((edtf) => compileDate({ edtf, calendar: 'gregorian' }));
  return `[${isoFromDay(first?.earliestStart ?? 0)}..${isoFromDay(last?.latestEnd ?? 0)}]`;
}

/**
 * UCDP: 1 the day is known; 2 to 5, it lies in the span, and it is not known when. ACLED: 1 the day; 2 its week, so three days on either side;
 * 3 its month.
 */
function withPrecision(edtf: string, degree: number, scale: PrecisionScale): string {
  if (degree <= 1) return edtf;
  if (scale === 'ucdp') {
    const [start, end] = edtf.split('/');
    if (end && start) return `[${start}..${end}]`;
    // A span of one day that is no day: as wide as the degree says.
    if (!isDay(edtf)) return edtf;
    return degree <= 3 ? `${edtf}~` : degree === 4 ? edtf.slice(0, 7) : edtf.slice(0, 4);
  }
  return isDay(edtf) ? (degree === 2 ? `${edtf}~` : edtf.slice(0, 7)) : edtf;
}

const highest: Record<PrecisionScale, number> = { ucdp: 5, acled: 3 };

/** The degree of a cell; `null` for an empty one, NaN for what the scale has not. */
export function degreeOf(cell: string, most: number): number | null {
  const text = cell.trim();
  if (text === '') return null;
  const degree = Number(text);
  return Number.isInteger(degree) && degree >= 1 && degree <= most ? degree : Number.NaN;
}

export const highestDateDegree = (scale: PrecisionScale): number => highest[scale];

function readSpan(
  cellOf: CellOf,
  { start, end }: { start: Column; end: Column },
  mapping: Mapping,
): CellDate | { fault: DateFault; column: Column } {
  const answers = { order: mapping.dateOrder, calendar: mapping.calendar };
  const [first, last] = [readCellDate(cellOf(start), answers), readCellDate(cellOf(end), answers)];
  if (!first.ok) return { fault: first.fault, column: start };
  if (!last.ok) return { fault: last.fault, column: end };
  if (first.edtf === null) return last;
  if (last.edtf === null) return first;
  const span = spanOf(first.edtf, last.edtf);
  const [from, to] = [first.edtf, last.edtf].map((edtf) => compileDate({ edtf, calendar: 'gregorian' }));
  if (from && to && to.latestEnd < from.earliestStart) return { fault: 'reversed', column: end };
  return { ok: true, edtf: span, calendar: first.calendar };
}

function readParts(cellOf: CellOf, date: Extract<Mapping['date'], { form: 'parts' }>, { calendar }: Mapping): CellDate {
  const [year, month, day] = [date.year, date.month, date.day].map((column) =>
    cellOf(column).trim().replace(/\.0$/, ''),
  );
  // Data of events write 0 or 99 for a month or a day that is not known.
  const known = (part: string | undefined) => part !== undefined && !/^(?:0{0,2}|-9|-?99|\?|-|xx)$/i.test(part);
  if (!known(year)) return { ok: true, edtf: null };
  if (!known(month)) return readCellDate(year as string, { order: null, calendar });
  const isNumber = /^\d{1,2}$/.test(month as string);
  const written = isNumber
    ? `${year}-${(month as string).padStart(2, '0')}${known(day) ? `-${(day as string).padStart(2, '0')}` : ''}`
    : `${known(day) ? `${day} ` : ''}${month} ${year}`;
  return readCellDate(written, { order: null, calendar });
}

/** As the row prints it: the cells of its date, one after the other. */
function verbatimOf(cellOf: CellOf, date: Mapping['date']): string {
  const parts = date.form === 'parts' ? [date.day, date.month, date.year] : columnsOfDate(date);
  const cells = parts.map((column) => cellOf(column).trim()).filter((cell) => cell !== '');
  return [...new Set(cells)].join(date.form === 'span' ? ' – ' : ' ').slice(0, 300);
}

export function rowDate(cellOf: CellOf, mapping: Mapping): RowDate {
  const { date, datePrecision } = mapping;
  if (date.form === 'none') return { ok: true, when: null };
  const column = date.form === 'one' ? date.column : date.form === 'span' ? date.start : (date.day ?? date.month);
  const read =
    date.form === 'one'
      ? readCellDate(cellOf(date.column), { order: mapping.dateOrder, calendar: mapping.calendar })
      : date.form === 'span'
        ? readSpan(cellOf, date, mapping)
        : readParts(cellOf, date, mapping);
  if ('column' in read) return { ok: false, fault: read.fault, column: read.column };
  if (!read.ok) return { ok: false, fault: read.fault, column };
  if (read.edtf === null) return { ok: true, when: null };
  const degree = datePrecision ? degreeOf(cellOf(datePrecision.column), highest[datePrecision.scale]) : null;
  const edtf = datePrecision && degree ? withPrecision(read.edtf, degree, datePrecision.scale) : read.edtf;
  const when: HistoricalDate = {
    edtf,
    verbatim: verbatimOf(cellOf, date),
    calendar: read.calendar,
    role: 'event',
    inferred: false,
  };
  return { ok: true, when };
}

/** Readings kept: more than there are days in two centuries. */
const mostKept = 100_000;

/** Reads the dates of many rows: what the same cells say is read once, and is one value. */
export function dateReader(mapping: Mapping): (cellOf: CellOf) => RowDate {
  const columns = [...columnsOfDate(mapping.date), mapping.datePrecision?.column ?? null];
  const kept = new Map<string, RowDate>();
  return (cellOf) => {
    let key = '';
    for (const column of columns) key += `${cellOf(column)}\0`;
    const known = kept.get(key);
    if (known) return known;
    const read = rowDate(cellOf, mapping);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, read);
    return read;
  };
}
