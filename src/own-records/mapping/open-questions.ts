// The questions that the cells of a table do not answer.
import type { TextEncoding } from '../../dataset/readers/text-encoding.ts';
import type { CalendarName } from '../../model/historical-date.ts';
import { newStyle, oldStyle } from '../dates/date-words.ts';
import { isCodePage } from '../files/text-source.ts';
import { rowDate } from '../rows/row-date.ts';
import type { ColumnFacts } from './column-facts.ts';
import { type Column, columnsOfDate, type Mapping } from './mapping.ts';
import { type OrderEvidence, orderEvidence, type SeenDates, type TableSurvey } from './table-survey.ts';

/** What only the reader can say; the mapping holds a value that stands until then. */
export type Question =
  | { about: 'encoding'; encoding: TextEncoding; cells: string[] }
  /** `contradicted`: cells prove both orders. */
  | { about: 'date-order'; cells: string[]; contradicted: boolean }
  /** The days lie in years in which two calendars were in use. */
  | { about: 'calendar'; cells: string[] }
  | { about: 'bound'; column: Column; cells: string[] };

/** The last country of Europe went over to the New Style in 1923. */
const lastYearOfTwoCalendars = 1923;
/** What the cells say of the order of day and month; `null` for dates whose parts have columns of their own. */
export const orderOf = (seen: SeenDates, { date }: Mapping): OrderEvidence | null =>
  date.form === 'parts' ? null : orderEvidence(seen);

/** Dates with a day in years in which the Julian calendar was in use, that do not say themselves in which they are. */
function daysOfTwoCalendars({ columns, different }: SeenDates, mapping: Mapping): string[] {
  const sure: Mapping = { ...mapping, dateOrder: mapping.dateOrder ?? 'day-first', datePrecision: null };
  const found = new Set<string>();
  for (const cells of different) {
    const cellOf = (column: Column | null) => cells[columns.indexOf(column ?? '')] ?? '';
    const [asNew, asOld] = (['gregorian', 'julian'] as const).map((calendar) => rowDate(cellOf, { ...sure, calendar }));
    if (!asNew?.ok || !asNew.when || !asOld?.ok || asOld.when?.edtf === asNew.when.edtf) continue;
    const year = Number(/\d{4}/.exec(asNew.when.edtf)?.[0]);
    if (year <= lastYearOfTwoCalendars && /\d{4}-\d{2}-\d{2}/.test(asNew.when.edtf)) found.add(asNew.when.verbatim);
    if (found.size >= 3) break;
  }
  return [...found];
}

/** The calendar that the name of a column of dates says: `date (Old Style)`. */
export function calendarNamed({ date }: Mapping): CalendarName | null {
  const names = date.form === 'parts' ? [] : columnsOfDate(date).map((column) => column.toLowerCase());
  if (names.some((name) => oldStyle.test(name))) return 'julian';
  return names.some((name) => newStyle.test(name)) ? 'gregorian' : null;
}

function bareCounts(facts: readonly ColumnFacts[], { count }: Mapping): string[] {
  if (!count.best || count.low || count.high) return [];
  return facts.find(({ column }) => column === count.best)?.examples ?? [];
}

/** The questions that a table and a mapping leave open, in the order in which they are asked. */
export async function openQuestions({ table, facts, dates }: TableSurvey, mapping: Mapping): Promise<Question[]> {
  const questions: Question[] = [];
  if (table.encoding && isCodePage(table.encoding)) {
    const cells = facts
      .flatMap(({ column, examples }) => [column, ...examples])
      .filter((cell) => /[^\p{ASCII}]/u.test(cell));
    questions.push({ about: 'encoding', encoding: table.encoding, cells: cells.slice(0, 3) });
  }
  // The columns of a known table mean what its makers say.
  if (table.known) return questions;
  const seen = await dates(mapping.date);
  const order = orderOf(seen, mapping);
  if (order?.isOpen && order.proven === null)
    questions.push({ about: 'date-order', cells: order.examples, contradicted: order.proof !== null });
  const days = calendarNamed(mapping) ? [] : daysOfTwoCalendars(seen, mapping);
  if (days.length > 0) questions.push({ about: 'calendar', cells: days });
  const counts = bareCounts(facts, mapping);
  if (counts.length > 0 && mapping.count.best)
    questions.push({ about: 'bound', column: mapping.count.best, cells: counts });
  return questions;
}
