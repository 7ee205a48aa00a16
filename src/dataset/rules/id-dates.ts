// An id is cited as it is read: a year, month or day in it is one that a source gives.
import { datesOf, daysOfDate, readEdtf } from '../../model/edtf.ts';
import { compileDate, type HistoricalDate } from '../../model/historical-date.ts';
import type { LocatedEvent } from '../located.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

/** A year at the end of an id or before another word, with a month and a day or without. */
const datePattern = /(?<![\d])([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?![\d])/g;

const datesIn = ({ record, claims }: LocatedEvent): HistoricalDate[] =>
  [record.when, ...claims.map((claim) => claim.record.when)].filter((date) => date !== null && date !== undefined);

function givenBy(named: string, date: HistoricalDate): boolean {
  const reading = readEdtf(date.edtf);
  const inId = readEdtf(named);
  if (!reading.ok || !inId.ok || inId.edtf.form !== 'date') return false;
  const { first, last } = daysOfDate(inId.edtf.date);
  const span = compileDate(date);
  const meets = span.earliestStart <= last && span.latestEnd >= first;
  if (inId.edtf.date.day === null) return meets;
  return meets && datesOf(reading.edtf).some(({ day }) => day !== null);
}

export const idDates: Rule = {
  id: 'id-date',
  holds: 'A year, month or day in the id of an event is one that its date or the date of one of its claims allows.',
  severity: 'warning',
  onError: 'keep',
  *check({ events }) {
    for (const at of events) {
      const dates = datesIn(at);
      for (const [named = ''] of at.record.id.matchAll(datePattern)) {
        if (dates.some((date) => givenBy(named, date))) continue;
        const what = `${quote(named)} reads as a date, and no source gives it.`;
        const fix = 'Give the event an id without it, and retire this one.';
        yield { at, field: 'id', what, fix };
      }
    }
  },
};
