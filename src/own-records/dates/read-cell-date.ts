// Reads the date of a cell by the answers that a reader has given for its column: which number is the day, and in which calendar.
import type { CalendarName } from '../../model/historical-date.ts';
import { newStyle, nothing, oldStyle } from './date-words.ts';
import { edtfOfWritten } from './edtf-of-written.ts';
import { threeNumbers } from './read-part.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { DateFault, DateOrder, WrittenDate } from './written-date.ts';

export interface DateAnswers {
  order: DateOrder | null;
  /** Of the column; a cell that names its calendar itself is believed. */
  calendar: CalendarName;
}

export type CellDate =
  | { ok: true; edtf: string; calendar: CalendarName }
  | { ok: false; fault: DateFault }
  /** The cell is empty, or says that the date is not known. */
  | { ok: true; edtf: null };

/** A cell on one line, with plain hyphens, without what cannot be seen. */
export function plainCell(cell: string): string {
  // Nearly every cell is plain, and a look at it is cheaper than a copy.
  if (!/[^!-~\u0430-\u044f\u0410-\u042f ]| {2}|^ | $/.test(cell)) return cell;
  return cell
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A spreadsheet's way of writing no day at all, and an empty field of a database. */
const noDay = /^(?:00[./-]0?1[./-]1900|1900-01-00|1\/0\/1900|0000-00-00.*|1\/1\/1970|0?1[./]0?1[./]1970)$/;

/** `25 October (6 November) 1835`: Old Style, and New Style in brackets. */
const inBothStyles =
  /^(\d{1,2})(?: (\p{L}+\.?)|\.(\d{1,2})\.?)? ?\((\d{1,2})(?: (\p{L}+\.?)|\.(\d{1,2})\.?)?\)(?: (\p{L}+\.?))?[ .]*(\d{4})/u;

function ofBothStyles(text: string): CellDate | null {
  const match = inBothStyles.exec(text.toLowerCase());
  if (!match) return null;
  const [, oldDay, oldName, oldMonth, newDay, newName, newMonth, shared, year] = match;
  const write = (day?: string, name?: string, month?: string) =>
    month ? `${day}.${month}.${year}` : `${day} ${name ?? shared ?? oldName} ${year}`;
  const read = (written: string, calendar: CalendarName) => {
    const reading = readWrittenDate(written, 'day-first');
    return typeof reading === 'string' ? reading : edtfOfWritten(reading, calendar);
  };
  const old = read(write(oldDay, oldName, oldMonth), 'julian');
  const now = read(write(newDay, newName, newMonth), 'gregorian');
  if (typeof old === 'string') return { ok: false, fault: old };
  if (typeof now === 'string') return { ok: false, fault: now };
  return old.edtf === now.edtf
    ? { ok: true, edtf: now.edtf, calendar: 'gregorian' }
    : { ok: false, fault: 'styles-differ' };
}

export type WrittenCell = { written: WrittenDate; calendar: CalendarName } | { done: CellDate };

/** What a cell says, before its days are looked up. */
export function readCell(cell: string, { order, calendar }: DateAnswers): WrittenCell {
  const text = plainCell(cell);
  if (text === '' || nothing.test(text.toLowerCase())) return { done: { ok: true, edtf: null } };
  if (noDay.test(text)) return { done: { ok: false, fault: 'placeholder' } };
  const both = ofBothStyles(text);
  if (both) return { done: both };
  const small = text.toLowerCase();
  const own: CalendarName = oldStyle.test(small) ? 'julian' : newStyle.test(small) ? 'gregorian' : calendar;
  const bare =
    own === calendar && !oldStyle.test(small) && !newStyle.test(small)
      ? text
      : small.replace(oldStyle, '').replace(newStyle, '');
  const written = readWrittenDate(bare.trim(), order);
  return typeof written === 'string' ? { done: { ok: false, fault: written } } : { written, calendar: own };
}

/** Never throws for what is in the cell. */
export function readCellDate(cell: string, answers: DateAnswers): CellDate {
  const read = readCell(cell, answers);
  if ('done' in read) return read.done;
  const reading = edtfOfWritten(read.written, read.calendar);
  if (typeof reading === 'string') return { ok: false, fault: reading };
  return { ok: true, edtf: reading.edtf, calendar: read.calendar };
}

/** What a cell of two numbers and a year says of the order; `null` for a cell that says nothing of it. */
export function orderShownBy(cell: string): DateOrder | 'either' | null {
  const match = threeNumbers.exec(plainCell(cell).toLowerCase());
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first === 0 || second === 0) return null;
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return first === second ? null : 'either';
}
