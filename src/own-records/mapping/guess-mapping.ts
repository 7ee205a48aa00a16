// A first mapping for a table, each guess with its reason.
import type { KnownTable } from '../files/own-table.ts';
import type { ColumnFacts } from './column-facts.ts';
import { isNamed, type Role } from './column-names.ts';
import { mappingOfKnown } from './known-tables.ts';
import { type Column, columnsUsed, type DateColumns, emptyMapping, type Mapping } from './mapping.ts';
import { calendarNamed, openQuestions, orderOf, type Question } from './open-questions.ts';
import type { TableSurvey } from './table-survey.ts';

/** Why a column is taken for what it is taken for. */
export type Reason =
  | { why: 'known-table'; table: KnownTable }
  | { why: 'name' }
  | { why: 'cells'; share: number }
  /** The order of day and month is shown by this cell. */
  | { why: 'proof'; cell: string };

export interface Guess {
  field: string;
  column: Column | null;
  reason: Reason;
}

export interface MappingGuess {
  mapping: Mapping;
  guesses: Guess[];
  questions: Question[];
  facts: readonly ColumnFacts[];
  rows: number;
}

/** Values by which a reader can narrow. */
const mostToNarrowBy = 60;
const mostSources = 300;
const mostAlso = 8;

type Holds = (facts: ColumnFacts) => boolean;
const most = 0.6;

const cellsFit: Partial<Record<Role, Holds>> = {
  longitude: ({ degrees, farthest }) => degrees >= most && farthest <= 360,
  latitude: ({ degrees }) => degrees >= most,
  start: ({ dates }) => dates >= most,
  end: ({ dates }) => dates >= most,
  date: ({ dates, filled }) => filled === 0 || dates >= 0.3,
  year: ({ years }) => years >= most,
  month: ({ months, dates, length }) => months >= most || (dates < most && length < 12),
  day: ({ amounts }) => amounts >= most,
  low: ({ amounts }) => amounts >= most,
  high: ({ amounts }) => amounts >= most,
  best: ({ amounts, filled }) => filled > 0 && amounts >= 0.3,
  category: ({ distinct }) => distinct > 0 && distinct <= mostToNarrowBy,
  perpetrator: ({ distinct }) => distinct > 0 && distinct <= mostToNarrowBy,
  victims: ({ distinct, amounts }) => distinct > 0 && distinct <= mostToNarrowBy && amounts < most,
};

interface Finder {
  take(role: Role): Column | null;
  takeByCells(field: string, holds: Holds): Column | null;
}

function finder(facts: readonly ColumnFacts[], guesses: Guess[]): Finder {
  const taken = new Set<Column>();
  const take = (field: string, found: ColumnFacts | undefined, reason: Reason): Column | null => {
    if (!found) return null;
    taken.add(found.column);
    guesses.push({ field, column: found.column, reason });
    return found.column;
  };
  const free = (holds: Holds) => facts.find((one) => !taken.has(one.column) && holds(one));
  return {
    take: (role) =>
      take(
        role,
        free((one) => isNamed(one.column, role) && (cellsFit[role]?.(one) ?? true)),
        { why: 'name' },
      ),
    takeByCells(field, holds) {
      const found = free(holds);
      return take(field, found, { why: 'cells', share: found?.dates ?? 0 });
    },
  };
}

function dateColumns(find: Finder): DateColumns {
  const start = find.take('start');
  const end = start && find.take('end');
  if (start && end) return { form: 'span', start, end };
  const column = start ?? find.take('date');
  if (column) return { form: 'one', column };
  const year = find.take('year');
  const month = year && find.take('month');
  if (year && month) return { form: 'parts', year, month, day: find.take('day') };
  if (year) return { form: 'one', column: year };
  const byCells = find.takeByCells('date', ({ dates, filled, amounts }) => filled > 0 && dates >= 0.8 && amounts < 0.8);
  return byCells ? { form: 'one', column: byCells } : { form: 'none' };
}

function guessColumns(facts: readonly ColumnFacts[], columns: readonly Column[], guesses: Guess[]): Mapping {
  const find = finder(facts, guesses);
  const longitude = find.take('longitude');
  const latitude = find.take('latitude');
  const hasBoth = longitude !== null && latitude !== null;
  const position = hasBoth ? null : find.take('position');
  const date = dateColumns(find);
  const datePrecision = find.take('datePrecision');
  const precision = find.take('placePrecision');
  const low = find.take('low');
  const high = find.take('high');
  const best = find.take('best');
  const name = find.take('place');
  const id = find.take('id');
  const [title, text] = [find.take('title'), find.take('text')];
  const named = find.take('source');
  const sources = facts.find(({ column }) => column === named)?.distinct ?? 0;
  const mapping: Mapping = {
    ...emptyMapping,
    columns,
    place: {
      name,
      longitude: hasBoth ? longitude : null,
      latitude: hasBoth ? latitude : null,
      position,
      precision: precision ? { column: precision, scale: /^geo/i.test(precision) ? 'acled' : 'ucdp' } : null,
    },
    date,
    datePrecision: datePrecision
      ? { column: datePrecision, scale: /^time/i.test(datePrecision) ? 'acled' : 'ucdp' }
      : null,
    count: { best, low, high, bound: 'exact' },
    id,
    title,
    text,
    source: sources <= mostSources ? named : null,
    attribution: sources > mostSources ? named : null,
    category: find.take('category'),
    perpetrator: find.take('perpetrator'),
    victims: find.take('victims'),
  };
  // The longest texts that are left are what the rows say.
  const said =
    text ??
    title ??
    find.takeByCells('text', ({ length, amounts, dates }) => length >= 12 && amounts < most && dates < most);
  const used = new Set(columnsUsed(mapping));
  const also = facts
    .filter(({ column, filled }) => filled > 0 && !used.has(column) && column !== said)
    .slice(0, mostAlso);
  return { ...mapping, text: text ?? (said === title ? null : said), also: also.map(({ column }) => column) };
}

export async function guessMapping(survey: TableSurvey): Promise<MappingGuess> {
  const { table, facts } = survey;
  const guesses: Guess[] = [];
  const base = table.known ? mappingOfKnown(table.known, table.columns) : guessColumns(facts, table.columns, guesses);
  if (table.known) guesses.push({ field: 'table', column: null, reason: { why: 'known-table', table: table.known } });
  const seen = await survey.dates(base.date);
  const order = orderOf(seen, base);
  if (order?.proven && order.proof)
    guesses.push({ field: 'date-order', column: null, reason: { why: 'proof', cell: order.proof } });
  const calendar = calendarNamed(base) ?? base.calendar;
  const mapping: Mapping = { ...base, encoding: table.encoding, dateOrder: order?.proven ?? base.dateOrder, calendar };
  return { mapping, guesses, questions: await openQuestions(survey, mapping), facts, rows: seen.rows };
}
