// The questions about a table that only its reader can answer, each with the reader's own cells.
import { dayInWords } from '../../messages/date-words.ts';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { readCellDate } from '../../own-records/dates/read-cell-date.ts';
import type { DateOrder } from '../../own-records/dates/written-date.ts';
import type { Question } from '../../own-records/mapping/open-questions.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import { type ColumnStage, isPreset, type OwnFileDesk } from './use-own-file.ts';

interface QuestionProps {
  own: OwnFileDesk;
  stage: ColumnStage;
  words: OwnRecordWords;
}

export function OwnQuestions(props: QuestionProps) {
  const { stage, words } = props;
  if (stage.questions.length === 0) return null;
  return (
    <section className="own-questions" aria-label={words.sheet.questions}>
      <h3>{words.sheet.questions}</h3>
      {stage.questions.map((question) => (
        <OwnQuestion key={question.about} question={question} {...props} />
      ))}
    </section>
  );
}

interface Answer {
  id: string;
  label: string;
  chosen: boolean;
  choose: () => void;
}

function OwnQuestion({ question, own, stage, words }: QuestionProps & { question: Question }) {
  const { messages } = useAtlas();
  const group = useOwnId();
  const { sheet } = words;
  const { mapping, answered } = stage;
  const isSaid = isPreset(question.about) || answered.has(question.about);
  const cells = question.cells.join(' · ');

  /** `05.09.1835` in words, by an order of day and month. */
  const inOrder = (order: DateOrder): string => {
    const [cell = ''] = question.cells;
    const date = readCellDate(cell, { order, calendar: 'gregorian' });
    const day = date.ok && date.edtf ? dayFromIso(date.edtf) : null;
    return day === null ? cell : dayInWords(day, messages);
  };

  const answers = (): { asked: string; answers: Answer[] } => {
    switch (question.about) {
      case 'encoding':
        return {
          asked: sheet.askEncoding(cells),
          answers: (['windows-1251', 'windows-1252'] as const).map((encoding) => ({
            ...{ id: encoding, label: sheet.encodings[encoding], chosen: question.encoding === encoding },
            choose: () => own.change({ ...mapping, encoding }, 'encoding'),
          })),
        };
      case 'date-order':
        return {
          asked: `${sheet.askOrder(question.cells[0] ?? '')}${question.contradicted ? ` ${sheet.contradicted}` : ''}`,
          answers: (['day-first', 'month-first'] as const).map((dateOrder) => ({
            ...{ id: dateOrder, label: inOrder(dateOrder), chosen: isSaid && mapping.dateOrder === dateOrder },
            choose: () => own.change({ ...mapping, dateOrder }, 'date-order'),
          })),
        };
      case 'calendar':
        return {
          asked: sheet.askCalendar(cells),
          answers: (['gregorian', 'julian', 'unknown'] as const).map((calendar) => ({
            ...{ id: calendar, label: sheet.calendars[calendar], chosen: isSaid && mapping.calendar === calendar },
            choose: () => own.change({ ...mapping, calendar }, 'calendar'),
          })),
        };
      case 'bound':
        return {
          asked: sheet.askBound(question.column, cells),
          answers: (['exact', 'about', 'at-least', 'at-most'] as const).map((bound) => ({
            ...{ id: bound, label: sheet.bounds[bound], chosen: mapping.count.bound === bound },
            choose: () => own.change({ ...mapping, count: { ...mapping.count, bound } }, 'bound'),
          })),
        };
    }
  };
  const { asked, answers: choices } = answers();
  return (
    <fieldset className="own-question">
      <legend>{asked}</legend>
      {choices.map(({ id, label, chosen, choose }) => (
        <label key={id}>
          <input type="radio" name={group} checked={chosen} onChange={choose} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
