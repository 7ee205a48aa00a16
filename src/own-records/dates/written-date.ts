// What a written date says, before it is known whether such a day exists and in which calendar it is meant.

/** A date with as many parts as are written. */
export interface DatePart {
  year: number;
  month: number | null;
  day: number | null;
  /** Narrower than the month or year: the months of a season. */
  months?: [first: number, last: number];
  /** Narrower than the month: its first, second or last third. */
  third?: 0 | 1 | 2;
  approximate: boolean;
  uncertain: boolean;
}

export type WrittenDate =
  | { form: 'date'; date: DatePart }
  /** From one date to another; `null` is an open side. */
  | { form: 'interval'; start: DatePart | null; end: DatePart | null }
  /** At some time between. */
  | { form: 'between'; first: DatePart | null; last: DatePart | null }
  | { form: 'one-of'; dates: DatePart[] };

/** How the numbers of `5/9/1835` are meant; `null`: nobody has said. */
export type DateOrder = 'day-first' | 'month-first';

export type DateFault =
  | 'unreadable'
  | 'no-such-day'
  | 'no-such-month'
  | 'two-digit-year'
  | 'out-of-reach'
  | 'reversed'
  /** A spreadsheet's number of a day, without the format of one. */
  | 'serial'
  /** A day that programs write where they know none: 1900-01-00, 30.12.1899, 1970-01-01. */
  | 'placeholder'
  | 'order-open'
  /** Old and New Style stand side by side, and are not 13 (12, 11 …) days apart. */
  | 'styles-differ';
