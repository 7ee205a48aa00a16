// The second step: what the columns mean, guessed with a reason and shown with cells of the reader's, and the questions that the cells leave open.
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import type { Guess } from '../../own-records/mapping/guess-mapping.ts';
import type { Column, DateColumns, Mapping } from '../../own-records/mapping/mapping.ts';
import { mappingEnding, writeMapping } from '../../own-records/mapping/saved-mapping.ts';
import { saveFile } from '../parts/save-file.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';
import { type ColumnStage, type OwnFileDesk, unanswered } from './use-own-file.ts';

interface OwnColumnsProps {
  own: OwnFileDesk;
  stage: ColumnStage;
  words: OwnRecordWords;
}

type Field = keyof OwnRecordWords['sheet']['fields'];

/** A field of the form: which column it has, and the mapping with another. */
interface FieldOf {
  field: Field;
  column: Column | null;
  /** The guess is named by what the column was found as. */
  guessed?: Guess['field'];
  put: (column: Column | null) => Mapping;
}

function dateFields(mapping: Mapping): FieldOf[] {
  const { date } = mapping;
  const put = (next: DateColumns): Mapping => ({ ...mapping, date: next });
  switch (date.form) {
    case 'none':
      return [];
    case 'one':
      return [
        {
          field: 'date',
          column: date.column,
          put: (column) => put(column ? { form: 'one', column } : { form: 'none' }),
        },
      ];
    case 'span':
      return (['start', 'end'] as const).map((field) => ({
        field,
        column: date[field],
        put: (column) => (column ? put({ ...date, [field]: column }) : mapping),
      }));
    case 'parts':
      return (['year', 'month', 'day'] as const).map((field) => ({
        field,
        column: date[field],
        put: (column) => (column || field === 'day' ? put({ ...date, [field]: column }) : mapping),
      }));
  }
}

/** The same date in another form; columns that are not said yet are the first. */
function dateInForm(form: DateColumns['form'], columns: readonly Column[], date: DateColumns): DateColumns {
  const first = columns[0] ?? '';
  const known =
    date.form === 'one' ? date.column : date.form === 'span' ? date.start : date.form === 'parts' ? date.year : first;
  switch (form) {
    case 'none':
      return { form };
    case 'one':
      return { form, column: known };
    case 'span':
      return { form, start: known, end: known };
    case 'parts':
      return { form, year: known, month: known, day: null };
  }
}

const isFirst: ReadonlySet<Field> = new Set<Field>([
  'place',
  'longitude',
  'latitude',
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'title',
  'text',
  'best',
  'source',
]);

function fieldsOf(mapping: Mapping): FieldOf[] {
  const { place, count } = mapping;
  const plain = (field: Extract<Field, keyof Mapping>): FieldOf => ({
    field,
    column: mapping[field] as Column | null,
    put: (column) => ({ ...mapping, [field]: column }),
  });
  return [
    { field: 'place', column: place.name, put: (name) => ({ ...mapping, place: { ...place, name } }) },
    {
      field: 'longitude',
      column: place.longitude,
      put: (longitude) => ({ ...mapping, place: { ...place, longitude, position: null } }),
    },
    {
      field: 'latitude',
      column: place.latitude,
      put: (latitude) => ({ ...mapping, place: { ...place, latitude, position: null } }),
    },
    ...dateFields(mapping),
    ...(['title', 'text'] as const).map(plain),
    { field: 'best', column: count.best, put: (best) => ({ ...mapping, count: { ...count, best } }) },
    ...(['source', 'category', 'perpetrator', 'victims', 'attribution'] as const).map(plain),
    { field: 'low', column: count.low, put: (low) => ({ ...mapping, count: { ...count, low } }) },
    { field: 'high', column: count.high, put: (high) => ({ ...mapping, count: { ...count, high } }) },
    { field: 'position', column: place.position, put: (position) => ({ ...mapping, place: { ...place, position } }) },
    {
      field: 'placePrecision',
      column: place.precision?.column ?? null,
      put: (column) => ({
        ...mapping,
        place: { ...place, precision: column ? { column, scale: place.precision?.scale ?? 'ucdp' } : null },
      }),
    },
    {
      field: 'datePrecision',
      column: mapping.datePrecision?.column ?? null,
      put: (column) => ({
        ...mapping,
        datePrecision: column ? { column, scale: mapping.datePrecision?.scale ?? 'ucdp' } : null,
      }),
    },
    ...(['id', 'event'] as const).map(plain),
  ];
}

export function OwnColumns({ own, stage, words }: OwnColumnsProps) {
  const { sheet } = words;
  const { opened, mapping, busy } = stage;
  const { columns, known, guess, isSaved } = opened;
  const examples = new Map(guess.facts.map((facts) => [facts.column, facts.examples]));
  const reasons = new Map(guess.guesses.map((one) => [one.column, one.reason]));
  const choice = ({ field, column, put }: FieldOf) => (
    <ColumnChoice
      key={field}
      label={sheet.fields[field]}
      columns={columns}
      column={column}
      none={sheet.noColumn}
      examples={(column && examples.get(column)) || []}
      reason={column ? reasonWords(reasons.get(column), words) : ''}
      onChosen={(chosen) => own.change(put(chosen))}
    />
  );
  const fields = fieldsOf(mapping);
  const isShown = ({ field, column }: FieldOf) => isFirst.has(field) || column !== null;
  const open = unanswered(stage).length;
  return (
    <>
      <p>
        <strong>{own.file}</strong>: {sheet.rowsAndColumns(guess.rows, columns.length)}{' '}
        {isSaved ? sheet.savedColumns : known ? sheet.known(sheet.knownTables[known]) : sheet.columnsIntro}
      </p>
      <OwnQuestions own={own} stage={stage} words={words} />
      <h3>{sheet.columns}</h3>
      <div className="own-columns">
        <label className="own-column">
          <span>{sheet.dateForm}</span>
          <select
            value={mapping.date.form}
            onChange={({ currentTarget }) => {
              const form = currentTarget.value as DateColumns['form'];
              own.change({ ...mapping, date: dateInForm(form, columns, mapping.date) });
            }}
          >
            {(['none', 'one', 'span', 'parts'] as const).map((form) => (
              <option key={form} value={form}>
                {sheet.dateForms[form]}
              </option>
            ))}
          </select>
        </label>
        {fields.filter(isShown).map(choice)}
      </div>
      <details>
        <summary>{sheet.more}</summary>
        <div className="own-columns">{fields.filter((one) => !isShown(one)).map(choice)}</div>
      </details>
      <div className="own-actions">
        <button type="button" className="own-first" disabled={busy || open > 0} onClick={own.check}>
          {sheet.check}
        </button>
        <button type="button" className="quiet" disabled={stage.before.length === 0} onClick={own.undo}>
          {sheet.undo}
        </button>
        <button
          type="button"
          className="quiet"
          title={sheet.saveColumnsHint}
          onClick={() =>
            saveFile({
              name: `${own.file}${mappingEnding}`,
              mediaType: 'application/json',
              text: writeMapping(mapping),
            })
          }
        >
          {sheet.saveColumns}
        </button>
        <button type="button" className="quiet" onClick={own.another}>
          {sheet.another}
        </button>
      </div>
      <p className="small" role="status">
        {open > 0 ? sheet.unanswered : sheet.saveColumnsHint}
      </p>
    </>
  );
}

function reasonWords(reason: Guess['reason'] | undefined, { sheet }: OwnRecordWords): string {
  if (reason?.why === 'name') return sheet.byName;
  return reason?.why === 'cells' ? sheet.byCells : '';
}
