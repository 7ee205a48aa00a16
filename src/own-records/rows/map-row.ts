// One row of a table as what it says: who, where, when, how many, on whose word; and everything that is wrong with it. Doubt is kept.
import type { Figure } from '../../model/claim.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import type { OwnRow, OwnTable } from '../files/own-table.ts';
import { type Column, columnsUsed, type Mapping } from '../mapping/mapping.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { readJointPosition, readPosition } from './read-position.ts';
import { type CellOf, dateReader, degreeOf, highestDateDegree } from './row-date.ts';
import type { FaultKind, Outcome, RowFault } from './row-fault.ts';

export type Precision = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type RowPlace =
  | { known: true; id: string }
  | { known: false; title: string; point: [number, number]; precision: Precision };

export interface MappedRow {
  line: number;
  /** As written; `null` where the table has none. */
  id: string | null;
  event: string | null;
  title: string;
  text: string;
  when: HistoricalDate | null;
  /** `null`: no place is named, or none that is known. */
  place: RowPlace | null;
  /** What the row writes for its place, known or not. */
  placeName: string;
  figures: Figure[];
  source: string | null;
  attribution: string | null;
  category: string | null;
  perpetrator: string | null;
  victims: string | null;
  also: { column: Column; cell: string }[];
  faults: RowFault[];
  /** False for a row that is not shown, since it cannot be trusted or says nothing. */
  shown: boolean;
}

/** Longest title and text of a record, as the schema of the records has them. */
const longest = { title: 300, text: 4000 };
/** ACLED: 1 the place itself, 2 a place near it or a part of the region, 3 the region. */
const precisionOfAcled: readonly Precision[] = [1, 2, 4];

/** Nearly every cell is plain, and a look at it is cheaper than a copy. */
const unplain = /[^!-~\u00a1-\u00ac\u00ae-\u04ff ]| {2}|^ | $/;

/** On one line, without what cannot be seen. */
const oneLine = (cell: string) => (unplain.test(cell) ? cell.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim() : cell);

function cutAt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`;
}

interface Reading {
  mapping: Mapping;
  gazetteer: Gazetteer;
  cellOf: CellOf;
  say: (column: Column | null, what: FaultKind, becomes: Outcome) => void;
}

function precisionOf({ mapping: { place }, cellOf, say }: Reading): Precision {
  if (!place.precision) return 1;
  const { column, scale } = place.precision;
  const highest = scale === 'ucdp' ? 7 : 3;
  const degree = degreeOf(cellOf(column), highest);
  if (degree === null) return 1;
  if (Number.isNaN(degree)) {
    say(column, { kind: 'precision', highest }, 'kept');
    return 1;
  }
  return scale === 'ucdp' ? (degree as Precision) : (precisionOfAcled[degree - 1] as Precision);
}

function placeOf(reading: Reading): RowPlace | null {
  const { mapping, gazetteer, cellOf, say } = reading;
  const { name, longitude, latitude, position } = mapping.place;
  const hasPosition = (longitude && latitude) || position;
  const read = position ? readJointPosition(cellOf(position)) : readPosition(cellOf(longitude), cellOf(latitude));
  const title = oneLine(cellOf(name));
  if (hasPosition && !read.ok) {
    say(position ?? mapping.place[read.at], { kind: 'position', fault: read.fault }, 'unplaced');
    return null;
  }
  if (hasPosition && read.ok && read.point) {
    const precision = precisionOf(reading);
    return { known: false, title: cutAt(title, longest.title), point: read.point, precision };
  }
  if (title === '' || /^[-?.–—]+$/.test(title)) {
    say(name ?? position ?? longitude, { kind: 'no-place' }, 'unplaced');
    return null;
  }
  const found = gazetteer.find(title);
  if (found.found === 'one') return { known: true, id: found.place.id };
  const what: FaultKind =
    found.found === 'several'
      ? { kind: 'place-several', titles: found.titles }
      : { kind: 'place-unknown', near: found.near };
  say(name, what, 'unplaced');
  return null;
}

function figureOf(amount: Amount, verbatim: string): Figure {
  return { ...amount, measure: 'count', unit: 'people', scope: 'event', verbatim: cutAt(verbatim, longest.title) };
}

function figuresOf({ mapping: { count }, cellOf, say }: Reading): Figure[] {
  const columns = [count.best, count.low, count.high];
  const amounts = columns.map((column) => readAmount(cellOf(column), count.bound));
  for (const [at, reading] of amounts.entries()) {
    if (reading.ok) continue;
    say(columns[at] ?? null, { kind: 'amount', fault: reading.fault }, 'uncounted');
    return [];
  }
  const [best, low, high] = amounts.map((reading) => (reading.ok ? reading.amount : null));
  const written = columns.flatMap((column) =>
    column && cellOf(column).trim() ? [`${column} ${oneLine(cellOf(column))}`] : [],
  );
  if (!low && !high) return best ? [figureOf(best, oneLine(cellOf(count.best)))] : [];
  const [lower, upper] = [low?.best ?? low?.low ?? null, high?.best ?? high?.high ?? null];
  const middle = best?.best ?? null;
  if (lower !== null && upper !== null && lower > upper) {
    say(count.low, { kind: 'amount', fault: 'reversed' }, 'uncounted');
    return [];
  }
  const verbatim = written.join(', ');
  if (lower === null) return [figureOf({ low: null, best: null, high: upper, bound: 'at-most' }, verbatim)];
  if (upper === null) return [figureOf({ low: lower, best: null, high: null, bound: 'at-least' }, verbatim)];
  const within = middle !== null && middle >= lower && middle <= upper;
  if (lower === upper && (middle === null || within))
    return [figureOf({ low: null, best: lower, high: null, bound: 'exact' }, verbatim)];
  return [figureOf({ low: lower, best: within ? middle : null, high: upper, bound: 'range' }, verbatim)];
}

/** Makes rows of one table into what they say. Remembers ids, so each table has a reader of its own. */
export function rowMapper(
  table: Pick<OwnTable, 'columns'>,
  mapping: Mapping,
  gazetteer: Gazetteer,
): (row: OwnRow) => MappedRow {
  const places = new Map(table.columns.map((column, at) => [column, at]));
  const idLines = new Map<string, number>();
  const used = columnsUsed(mapping);
  const dateOf = dateReader(mapping);
  return ({ line, cells }) => {
    const cellOf: CellOf = (column) => (column === null ? '' : (cells[places.get(column) ?? -1] ?? ''));
    const orNull = (column: Column | null) => cutAt(oneLine(cellOf(column)), longest.title) || null;
    const faults: RowFault[] = [];
    let shown = true;
    const say: Reading['say'] = (column, what, becomes) => {
      faults.push({ line, column, cell: cutAt(oneLine(cellOf(column)), 120), what, becomes });
      if (becomes === 'left-out') shown = false;
    };
    const columns = table.columns.length;
    const overhang = cells.slice(columns).some((cell) => cell.trim() !== '');
    if (overhang) say(null, { kind: 'too-many-cells', cells: cells.length, columns }, 'left-out');
    if (cells.length < columns) say(null, { kind: 'too-few-cells', cells: cells.length, columns }, 'kept');

    const reading: Reading = { mapping, gazetteer, cellOf, say };
    const id = orNull(mapping.id);
    const before = id === null ? undefined : idLines.get(id);
    if (before !== undefined) say(mapping.id, { kind: 'same-id', line: before }, 'left-out');
    else if (id !== null) idLines.set(id, line);

    const place = placeOf(reading);
    const date = dateOf(cellOf);
    if (!date.ok) say(date.column, { kind: 'date', fault: date.fault }, 'undated');
    else if (date.when === null && mapping.date.form !== 'none') {
      const { date: from } = mapping;
      say(
        from.form === 'one' ? from.column : from.form === 'span' ? from.start : from.year,
        { kind: 'no-date' },
        'undated',
      );
    }
    if (mapping.datePrecision) {
      const highest = highestDateDegree(mapping.datePrecision.scale);
      const degree = degreeOf(cellOf(mapping.datePrecision.column), highest);
      if (Number.isNaN(degree)) say(mapping.datePrecision.column, { kind: 'precision', highest }, 'kept');
    }
    const figures = figuresOf(reading);
    const text = oneLine(cellOf(mapping.text));
    if (text.length > longest.text) say(mapping.text, { kind: 'cut', characters: text.length }, 'kept');
    const garbled = used.find((column) => cellOf(column).includes('\uFFFD'));
    if (garbled) say(garbled, { kind: 'garbled' }, 'kept');
    const title = orNull(mapping.title);
    const placeName = oneLine(cellOf(mapping.place.name));
    const saysNothing = !title && text === '' && placeName === '' && place === null && date.ok && date.when === null;
    if (saysNothing) say(null, { kind: 'nothing-said' }, 'left-out');
    return {
      ...{ line, id, event: orNull(mapping.event), shown, place, placeName, figures },
      // Of a row that is not shown it is no matter what else it lacks.
      faults: shown ? faults : faults.filter(({ becomes }) => becomes === 'left-out'),
      title: title ?? '',
      text: cutAt(text, longest.text),
      when: date.ok ? date.when : null,
      source: orNull(mapping.source),
      attribution: orNull(mapping.attribution),
      category: orNull(mapping.category),
      perpetrator: orNull(mapping.perpetrator),
      victims: orNull(mapping.victims),
      also: mapping.also.map((column) => ({ column, cell: oneLine(cellOf(column)) })).filter(({ cell }) => cell !== ''),
    };
  };
}
