// What became of a record and of its claims between two editions: what was, what is, and why.

import { fieldInWords } from '../../messages/change-words.ts';
import type { HistoryWords } from '../../messages/en/changes.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { FieldChange, Reason, RecordChange } from '../../model/editions/record-change.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';

interface ChangeListProps {
  changes: readonly RecordChange[];
  words: HistoryWords;
  /** What a record that is not the page's own is called; `null`: the page's own. */
  nameOf: (change: RecordChange) => string | null;
}

export function ChangeList({ changes, words, nameOf }: ChangeListProps) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.type} ${change.id} ${change.change}`}>
          <Change change={change} words={words} name={nameOf(change)} />
        </li>
      ))}
    </ul>
  );
}

function headOf({ type, change, leadsTo }: RecordChange, name: string | null, words: HistoryWords): string {
  const what = change === 'new' ? words.isNew[type] : change === 'gone' ? words.isGone[type] : null;
  const to = leadsTo === undefined ? null : `${words.now}: ${leadsTo}`;
  return [what, name, to].filter((part) => part !== null).join(' · ');
}

function Change({ change, words, name }: { change: RecordChange; words: HistoryWords; name: string | null }) {
  const head = headOf(change, name, words);
  return (
    <>
      {head !== '' && (
        <p className="change-head">
          <Mixed text={head} />
        </p>
      )}
      {change.fields.map((field) => (
        <Field key={field.field} change={field} words={words} />
      ))}
      {change.reasons.length > 0 && <Reasons reasons={change.reasons} words={words} />}
    </>
  );
}

/** A field that no table names is called as in the files. */
const fieldName = (field: string, { fields }: HistoryWords) => (Object.hasOwn(fields, field) ? fields[field] : field);

function Field({ change: { field, was, is }, words }: { change: FieldChange; words: HistoryWords }) {
  const { messages } = useAtlas();
  const said = (value: unknown, { was: before, is: now }: HistoryWords, isNow: boolean, all: Messages) => (
    <div className={isNow ? 'change-is' : 'change-was'}>
      <dt>{isNow ? now : before}</dt>
      <dd>
        <Mixed text={fieldInWords(field, value, all, words)} />
      </dd>
    </div>
  );
  return (
    <div className="change-field">
      <p className="small">
        <Mixed text={fieldName(field, words) ?? field} />
      </p>
      <dl>
        {said(was, words, false, messages)}
        {said(is, words, true, messages)}
      </dl>
    </div>
  );
}

function Reasons({ reasons, words }: { reasons: readonly Reason[]; words: HistoryWords }) {
  return (
    <div className="change-why">
      <p className="small">{words.why}</p>
      <ul>
        {reasons.map(({ kind, why }) => (
          <li key={why}>
            <span className="small">{words.kinds[kind]}:</span> <Mixed text={why} />
          </li>
        ))}
      </ul>
    </div>
  );
}
