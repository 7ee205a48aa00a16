// Checks a table of claims, as the atlas publishes it, against its own columns: names, required cells, types and allowed words,
// real dates, numbers in order, and sources and places that exist.
import Papa from 'papaparse';
import { dayFromIso } from '../../model/calendar.ts';
import type { Figure } from '../../model/claim.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { DatasetFile } from '../dataset-file.ts';
import type { Issue } from '../issue.ts';
import { inWords, quote } from '../quote.ts';
import { boundFault } from '../rules/figure-bound.ts';
import type { RuleContext } from '../rules/rule.ts';
import { type ClaimColumn, unplaced } from '../writers/claim-column.ts';
import { claimColumns } from '../writers/claim-columns.ts';
import { allowedIn } from '../writers/column.ts';
import { largestFile, unreadable } from './read-json.ts';
import { spreadsheetIssues } from './spreadsheet-traces.ts';
import { delimiterOf, withoutMarks } from './table-head.ts';

type Row = Record<string, string>;
type Fault = { field: string; what: string; fix: string };
type Known = Pick<RuleContext, 'seenIds' | 'complete' | 'vocabulary'>;

const cellFaults: Record<ClaimColumn['type'], (cell: string) => string | null> = {
  string: () => null,
  list: () => null,
  number: (cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? null : 'a number'),
  integer: (cell) => (/^-?\d{1,15}$/.test(cell) ? null : 'a whole number'),
  boolean: (cell) => (cell === 'true' || cell === 'false' ? null : 'true or false'),
  date: (cell) => (dayFromIso(cell) !== null ? null : 'a real day such as 1835-02-20'),
  datetime: (cell) =>
    /^.{10}T\d{2}:\d{2}:\d{2}$/.test(cell) && dayFromIso(cell.slice(0, 10)) !== null
      ? null
      : 'a second such as 1835-02-20T23:59:59',
};

function* faultsOfCells(row: Row, { vocabulary }: Known): Iterable<Fault> {
  for (const column of claimColumns) {
    const { name: field, type, required } = column;
    const oneOf = vocabulary ? allowedIn(column, vocabulary.record) : column.oneOf;
    const cell = row[field] ?? '';
    if (cell === '') {
      if (required) yield { field, what: 'the cell is empty.', fix: 'Fill it in.' };
      continue;
    }
    const wanted = oneOf && !oneOf.includes(cell) ? `one of ${inWords(oneOf, 'or')}` : cellFaults[type](cell);
    if (wanted)
      yield { field, what: `${quote(cell)} is not ${wanted}.`, fix: `Write ${wanted}, or leave the cell empty.` };
  }
}

/** `null` for an empty cell, and for one that is no number: that is told already. */
const amount = (cell = '') => (cell === '' || !Number.isFinite(Number(cell)) ? null : Number(cell));

function* faultsOfRow(row: Row, { seenIds, complete }: Known): Iterable<Fault> {
  const { edtf = '', source = '', place_id: place = '', earliest = '', latest = '', bound = '' } = row;
  const reading = edtf === '' ? null : readEdtf(edtf);
  if (reading && !reading.ok)
    yield { field: 'edtf', what: `${reading.fault}.`, fix: 'Write a real date such as 1835-02-20.' };
  if (earliest !== '' && latest !== '' && earliest > latest) {
    yield { field: 'earliest', what: `${earliest} is later than ${latest} (latest).`, fix: 'Put the days in order.' };
  }
  const figure = { low: amount(row.low), best: amount(row.best), high: amount(row.high) };
  const given = Object.entries(figure).filter(([, number]) => number !== null) as [string, number][];
  for (const [index, [name, number]] of given.entries()) {
    const next = given[index + 1];
    if (!next || number <= next[1]) continue;
    const what = `${name} (${number}) is greater than ${next[0]} (${next[1]}).`;
    yield { field: name, what, fix: 'Put the numbers as the source prints them.' };
  }
  const fault = bound === '' ? null : boundFault({ ...figure, bound: bound as Figure['bound'] });
  if (fault) yield { field: 'bound', what: fault, fix: 'Keep only the numbers that the source prints.' };
  if (bound === '' && given.length > 0)
    yield { field: 'bound', what: 'the cell is empty beside a number.', fix: 'Say what the number is.' };
  if (complete.sources && source !== '' && !seenIds.sources.has(source)) {
    yield { field: 'source', what: `there is no source ${quote(source)}.`, fix: 'Write the id of a listed source.' };
  }
  if (complete.records && place !== '' && place !== unplaced && !seenIds.places.has(place)) {
    yield {
      field: 'place_id',
      what: `there is no place ${quote(place)}.`,
      fix: `Write the id of a place, or ${unplaced}.`,
    };
  }
}

function headerFault(file: string, fields: readonly string[]): Issue | null {
  const names = claimColumns.map(({ name }) => name);
  const needed = claimColumns.filter(({ mayBeMissing }) => !mayBeMissing).map(({ name }) => name);
  const missing = needed.filter((name) => !fields.includes(name));
  const unknown = fields.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const what = `the table lacks ${missing.length === 1 ? 'the column' : `${missing.length} columns:`} ${inWords(missing.slice(0, 5))}.`;
    return unreadable(file, what, 'Begin with the line of column names that export claims-csv writes.');
  }
  if (unknown.length === 0) return null;
  const what = `the table has a column that is not known: ${unknown.slice(0, 5).map(quote).join(', ')}.`;
  return { ...unreadable(file, what, 'Take the column out.'), rule: 'claims-csv' };
}

/** Issues of one table; `path` counts rows of data from 0, sentences count lines as an editor shows them, where no cell is broken over lines. */
export function checkClaimsCsv(table: DatasetFile, known: Known): Issue[] {
  const { name: file, text } = table;
  if (text.length > largestFile) {
    return [unreadable(file, `more than ${largestFile} characters are not read.`, 'Split the file.')];
  }
  const bare = withoutMarks(text);
  const delimiter = delimiterOf(bare);
  const { data, errors, meta } = Papa.parse<Row>(bare, { header: true, skipEmptyLines: true, delimiter });
  const header = headerFault(file, meta.fields ?? []);
  if (header?.rule === 'readable') return [header];
  const issues: Issue[] = header ? [header] : [];
  const rewritten = spreadsheetIssues(table, delimiter, data);
  issues.push(...rewritten.issues);
  for (const { row = 0, message } of errors.slice(0, 20)) {
    issues.push({
      ...{ rule: 'claims-csv', severity: 'error', file, recordId: null, path: `rows[${row}]` },
      sentence: `${file}: line ${row + 2}: ${message}.`,
      fix: 'Write the row as RFC 4180 has it: as many cells as columns, quotes doubled.',
    });
  }
  for (const [index, row] of data.entries()) {
    const id = row.claim_id || null;
    for (const { field, what, fix } of [...faultsOfCells(row, known), ...faultsOfRow(row, known)]) {
      if (rewritten.explains(index, field)) continue;
      issues.push({
        ...{ rule: 'claims-csv', severity: 'error', file, recordId: id, path: `rows[${index}].${field}` },
        sentence: `${file}: line ${index + 2}${id ? `, claim ${quote(id)}` : ''}, ${field}: ${what}`,
        fix,
      });
    }
  }
  return issues;
}
