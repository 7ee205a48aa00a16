// A named period is dated by claims that give a date, or is a stretch of the calendar: never both, and never by an editor alone.
import type { NamedPeriod } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { compilePeriods } from '../../model/compiled-periods.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

type Fault = Pick<Finding, 'field' | 'what' | 'fix'>;

function* calendarFaults({ from = '', to = '', begins, ends }: NamedPeriod): Iterable<Fault> {
  if (begins || ends) {
    const what = 'it has days of its own beside the claims that date it.';
    yield { field: '', what, fix: 'Take from and to out: the days are worked out from the claims.' };
  }
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  if (first === null || last === null)
    yield { field: '', what: 'from and to are not both real days.', fix: 'Write days such as 1835-02-20.' };
  else if (first > last)
    yield { field: 'to', what: `it ends (${to}) before it begins (${from}).`, fix: 'Put the days in order.' };
}

type ClaimsById = ReadonlyMap<string, RuleContext['claims'][number]>;

function* toldFaults(period: NamedPeriod, claims: ClaimsById, whole: boolean): Iterable<Fault> {
  for (const end of ['begins', 'ends'] as const) {
    const ids = period[end] ?? [];
    if (ids.length === 0) {
      const what = `no claim says when it ${end === 'begins' ? 'begins' : 'ends'}.`;
      yield { field: end, what, fix: 'Name the claims, or give from and to of a stretch of the calendar.' };
    }
    for (const [index, id] of ids.entries()) {
      const field = `${end}[${index}]`;
      const found = claims.get(id);
      if (ids.indexOf(id) < index) yield { field, what: `${quote(id)} is named twice.`, fix: 'Name it once.' };
      else if (!found) {
        if (whole) yield { field, what: `there is no claim ${quote(id)}.`, fix: 'Name an existing claim.' };
      } else if (!effectiveDate(found.claim.record, found.event.record)) {
        const what = `claim ${quote(id)} gives no date.`;
        yield { field, what, fix: 'Name only claims that date it; the others are read in its records.' };
      }
    }
  }
}

export const periodDatings: Rule = {
  id: 'period-dating',
  holds:
    'A period names dated claims for its beginning and for its end, in order, or the days of a stretch of the calendar.',
  severity: 'error',
  onError: 'keep',
  *check({ description: at, claims, events, complete }) {
    if (!at) return;
    const byId: ClaimsById = new Map(claims.map((one) => [one.claim.record.id, one]));
    const records = events.map(({ record, placeId }) => ({ ...record, placeId }));
    for (const [index, period] of (at.record.periods ?? []).entries()) {
      const path = `periods[${index}]`;
      const ofCalendar = period.from !== undefined || period.to !== undefined;
      const faults = [...(ofCalendar ? calendarFaults(period) : toldFaults(period, byId, complete.records))];
      for (const { field, ...fault } of faults) yield { at, field: field === '' ? path : `${path}.${field}`, ...fault };
      const [compiled] = faults.length > 0 ? [] : compilePeriods([period], records, []);
      if (!compiled || compiled.from <= compiled.to) continue;
      const what = `by its claims it ends (${compiled.to}) before it begins (${compiled.from}).`;
      yield { at, field: path, what, fix: 'Look which claim names the beginning and which the end.' };
    }
  },
};
