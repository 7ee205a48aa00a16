// What opening a file tells a reader, as one text: what it is, what its columns were taken for, what is asked, and the report.
import { enOwnRecords } from '../../src/messages/en/own-records.ts';
import { openOwnFile } from '../../src/own-records/files/open-own-file.ts';
import { guessMapping } from '../../src/own-records/mapping/guess-mapping.ts';
import type { Mapping } from '../../src/own-records/mapping/mapping.ts';
import type { Question } from '../../src/own-records/mapping/open-questions.ts';
import { surveyTable } from '../../src/own-records/mapping/table-survey.ts';
import { makeReport } from '../../src/own-records/rows/make-report.ts';
import type { MappedRow } from '../../src/own-records/rows/map-row.ts';
import { reportText } from '../../src/own-records/rows/report-text.ts';
import { ownGazetteer } from './own-gazetteer.ts';

const asked = (question: Question): string => {
  switch (question.about) {
    case 'encoding':
      return `asked: encoding, ${question.encoding}? ${question.cells.join(' | ')}`;
    case 'date-order':
      return `asked: order of day and month${question.contradicted ? ', contradicted' : ''}? ${question.cells.join(' | ')}`;
    case 'calendar':
      return `asked: calendar? ${question.cells.join(' | ')}`;
    case 'bound':
      return `asked: bound of “${question.column}”? ${question.cells.join(' | ')}`;
  }
};

/** The columns that were found, each by what it was taken for. */
function columnsText({ place, date, count, also, ...mapping }: Mapping): string {
  const dates = date.form === 'none' ? {} : { date: Object.values(date).slice(1).join(' + ') };
  const columns = {
    place: place.name,
    ...(place.position ? { position: place.position } : { longitude: place.longitude, latitude: place.latitude }),
    precision: place.precision && `${place.precision.column} (${place.precision.scale})`,
    ...dates,
    'date precision': mapping.datePrecision && `${mapping.datePrecision.column} (${mapping.datePrecision.scale})`,
    count: [count.best, count.low, count.high].filter(Boolean).join(' + ') || null,
    ...{ id: mapping.id, event: mapping.event, title: mapping.title, text: mapping.text },
    ...{ source: mapping.source, credited: mapping.attribution },
    ...{ category: mapping.category, perpetrator: mapping.perpetrator, victims: mapping.victims },
    also: also.join(', ') || null,
  };
  return Object.entries(columns)
    .filter(([, column]) => column)
    .map(([role, column]) => `${role}: ${column}`)
    .join('; ');
}

function figureText({ figures: [figure] }: MappedRow): string {
  if (!figure) return '-';
  const { low, best, high, bound } = figure;
  return bound === 'in-words'
    ? `in words “${figure.verbatim}”`
    : `${bound} ${[low, best, high].map((one) => one ?? '.').join('/')}`;
}

function rowText(row: MappedRow): string {
  const { line, when, place, placeName } = row;
  const where =
    place === null
      ? `(${placeName || 'nowhere'})`
      : place.known
        ? place.id
        : `${place.title || '-'} ${place.point.join(' ')} p${place.precision}`;
  return `${line} | ${where} | ${when ? `${when.edtf}${when.calendar === 'gregorian' ? '' : ` ${when.calendar}`}` : '-'} | ${figureText(row)}${row.shown ? '' : ' | left out'}`;
}

export async function openingText(name: string, content: Blob, answers: Partial<Mapping> = {}): Promise<string> {
  const file = await openOwnFile(name, content, { encoding: answers.encoding ?? undefined });
  if (file.form === 'refused') return `refused: ${JSON.stringify(file.why)}\n`;
  if (file.form === 'records') return `records: ${file.files.map((one) => one.name).join(', ')}\n`;
  const { table } = file;
  const { mapping, guesses, questions } = await guessMapping(await surveyTable(table));
  const proof = guesses.flatMap(({ reason }) =>
    reason.why === 'proof' ? [`shown by “${reason.cell}”: ${mapping.dateOrder}`] : [],
  );
  const rows: string[] = [];
  const report = await makeReport(table, { ...mapping, ...answers }, ownGazetteer, (row) => rows.push(rowText(row)));
  return [
    `${table.known ?? 'table'}, ${table.encoding ?? 'workbook'}: ${columnsText(mapping)}`,
    ...proof,
    ...questions.map(asked),
    ...(Object.keys(answers).length > 0 ? [`answered: ${JSON.stringify(answers)}`] : []),
    '',
    reportText(report, enOwnRecords, table.unit),
    ...rows,
    '',
  ].join('\n');
}
