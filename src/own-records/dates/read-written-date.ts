// Reads a cell that holds a date in any of its forms, single dates and ranges, in numbers and in words, into what is written there.
import { type EdtfDate, readEdtf } from '../../model/edtf.ts';
import { about, after, before, betweenTwo, fromTo, monthNamed, towards, yearWord } from './date-words.ts';
import { isPart, type PartReading, readPart } from './read-part.ts';
import type { DateFault, DateOrder, DatePart, WrittenDate } from './written-date.ts';

const ofEdtf = (date: EdtfDate): DatePart => ({ ...date });

/** EDTF is read first: its signs mean nothing else. `null` for what is not written in it. */
function fromEdtf(text: string): WrittenDate | null {
  if (!/^[[\dX.][\dX\-~?%/.,[\]]+$/.test(text) || !/[~?%[\]]|\/|\.\.|XX/.test(text)) return null;
  const { ok, ...reading } = readEdtf(text);
  if (!ok || !('edtf' in reading)) return null;
  const { edtf } = reading;
  const orOpen = (date: EdtfDate | null) => date && ofEdtf(date);
  switch (edtf.form) {
    case 'date':
      return { form: 'date', date: ofEdtf(edtf.date) };
    case 'interval':
      return { form: 'interval', start: orOpen(edtf.start), end: orOpen(edtf.end) };
    case 'between':
      return { form: 'between', first: orOpen(edtf.first), last: orOpen(edtf.last) };
    case 'one-of':
      return { form: 'one-of', dates: edtf.dates.map(ofEdtf) };
  }
}

/** The first date of a range, which leaves out what the second says: `5–7 September 1835`, `August–September 1835`, `1835–36`. */
function firstOfRange(left: string, right: DatePart, order: DateOrder | null): PartReading {
  const day = /^(\d{1,2})\.?(?:st|nd|rd|th|-?го)?$/.exec(left);
  if (day && right.day !== null) return { ...right, day: Number(day[1]) };
  const dayAndMonth = /^(\d{1,2})[./] ?(\d{1,2})\.?$/.exec(left);
  if (dayAndMonth) {
    const [first, second] = [Number(dayAndMonth[1]), Number(dayAndMonth[2])];
    if (order === null && first !== second) return 'order-open';
    const isMonthFirst = order === 'month-first';
    return { ...right, day: isMonthFirst ? second : first, month: isMonthFirst ? first : second };
  }
  const whole = readPart(left, order);
  if (isPart(whole)) return whole;
  const worded = readPart(`${left} ${right.year}`, order);
  return isPart(worded) ? worded : whole;
}

function secondOfRange(right: string, left: string, order: DateOrder | null): PartReading {
  const year = /^(\d{4})$/.exec(left);
  if (year && /^\d{2}$/.test(right)) return readPart(`${left.slice(0, 2)}${right}`, order);
  // `September 5-7, 1835`
  const american = /^(\p{L}+\.?) \d{1,2}$/u.exec(left);
  if (american && /^\d{1,2},? \d{4}$/.test(right)) return readPart(`${american[1]} ${right}`, order);
  return readPart(right, order);
}

/** Both ends of a range; `null` where the two texts are none. */
function rangeOf(left: string, right: string, order: DateOrder | null): [DatePart, DatePart] | DateFault | null {
  const last = secondOfRange(right, left, order);
  if (!isPart(last)) return last === 'unreadable' || last === 'serial' ? null : last;
  const american = /^(\p{L}+\.?) (\d{1,2})$/u.exec(left);
  const first =
    american && monthNamed(american[1] as string) !== null
      ? readPart(`${left}, ${last.year}`, order)
      : firstOfRange(left, last, order);
  if (!isPart(first)) return first === 'unreadable' || first === 'serial' ? null : first;
  return [first, last];
}

/** Every place at which a text may be cut into the two ends of a range: spaced hyphens before bare ones. */
function cuts(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (const sign of [/ - /g, / (?:to|bis|по|до) /g, /-/g, /\//g]) {
    for (const match of text.matchAll(sign)) {
      found.push([text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]);
    }
  }
  return found.filter(([left, right]) => left !== '' && right !== '');
}

function marked(part: DatePart, approximate: boolean, uncertain: boolean): DatePart {
  return { ...part, approximate: part.approximate || approximate, uncertain: part.uncertain || uncertain };
}

/** @param text trimmed, with plain hyphens and single spaces */
export function readWrittenDate(text: string, order: DateOrder | null): WrittenDate | DateFault {
  const edtf = fromEdtf(text);
  if (edtf) return edtf;
  const plain = text.toLowerCase().replace(yearWord, '').trim();
  const uncertain = / ?\(?\?\)?$/.test(plain);
  const sure = plain.replace(/ ?\(?\?\)?$/, '');
  const approximate = about.test(sure) || sure.endsWith('~');
  const bare = sure.replace(about, '').replace(/~$/, '').trim();
  const mark = (part: DatePart) => marked(part, approximate, uncertain);

  const single = readPart(bare, order);
  if (isPart(single)) return { form: 'date', date: mark(single) };
  if (single !== 'unreadable') return single;

  const two = betweenTwo.exec(bare);
  const ends = two ?? fromTo.exec(bare);
  if (ends) {
    const range = rangeOf(ends[1] as string, ends[2] as string, order);
    if (range === null) return 'unreadable';
    if (typeof range === 'string') return range;
    const [first, last] = range.map(mark) as [DatePart, DatePart];
    return two ? { form: 'between', first, last } : { form: 'interval', start: first, end: last };
  }
  for (const [side, isLast] of [
    [before, true],
    [after, false],
  ] as const) {
    if (!side.test(bare) || towards.test(bare.replace(side, ''))) continue;
    const only = readPart(bare.replace(side, ''), order);
    if (!isPart(only)) return only;
    return { form: 'between', first: isLast ? null : mark(only), last: isLast ? mark(only) : null };
  }
  let fault: DateFault = 'unreadable';
  for (const [left, right] of cuts(bare)) {
    const range = rangeOf(left, right, order);
    if (typeof range === 'string') fault = range;
    else if (range) return { form: 'interval', start: mark(range[0]), end: mark(range[1]) };
  }
  return fault;
}
