// A sealed edition beside the records of today: every record that differs, with what was, what is and why.
import { useState } from 'react';
import { requireJson } from '../../loading/lazy-part.ts';
import type { HistoryWords } from '../../messages/en/changes.ts';
import { loadHistoryWords } from '../../messages/history-words.ts';
import type { OpenableEdition } from '../../model/editions/edition.ts';
import type { ChangedRecord, SinceEdition } from '../../model/editions/told-changes.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart, PartStands } from '../parts/LazyPart.tsx';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import { usePart } from '../parts/use-part.ts';
import { ChangeList } from './ChangeList.tsx';

interface ComparisonSheetProps {
  edition: OpenableEdition;
  /** Events that the page shows, by their ids in the edition. */
  shown: ReadonlySet<string>;
  onClosed: () => void;
}

export function ComparisonSheet({ edition, shown, onClosed }: ComparisonSheetProps) {
  const { messages } = useAtlas();
  const name = `src/messages/${messages.language}/changes.ts`;
  const words = usePart(name, () => loadHistoryWords(messages.language));
  return (
    <SheetDialog title={words.part?.comparison(edition.id) ?? messages.editions.see} onClosed={onClosed}>
      {() => (
        <div className="about-body">
          <PartStands standing={words}>
            {(words) => (
              <LazyPart name={edition.since} open={() => requireJson<SinceEdition>(edition.since)}>
                {(since) => <Comparison edition={edition} since={since} shown={shown} words={words} />}
              </LazyPart>
            )}
          </PartStands>
        </div>
      )}
    </SheetDialog>
  );
}

interface ComparisonProps extends Omit<ComparisonSheetProps, 'onClosed'> {
  since: SinceEdition;
  words: HistoryWords;
}

function Comparison({ edition, since, shown, words }: ComparisonProps) {
  const { messages } = useAtlas();
  const isShown = ({ before }: ChangedRecord) => before !== null && shown.has(before);
  const here = since.records.filter(isShown);
  const [onlyShown, setOnlyShown] = useState(here.length > 0);
  const listed = onlyShown ? here : since.records;
  const count = (test: (record: ChangedRecord) => boolean) => messages.number(listed.filter(test).length);
  const came = count(({ before }) => before === null);
  const went = count(({ today }) => today === null);
  const changed = count(({ before, today }) => before !== null && today !== null);
  return (
    <>
      <label>
        <input type="checkbox" checked={onlyShown} onChange={(event) => setOnlyShown(event.currentTarget.checked)} />{' '}
        {words.onlyShown(messages.number(here.length))}
      </label>
      <p>{listed.length === 0 ? words.none : words.counts(came, changed, went)}</p>
      {listed.map((record) => (
        <Difference key={`${record.before} ${record.today}`} record={record} edition={edition} words={words} />
      ))}
      {!onlyShown && since.others.length > 0 && (
        <details className="difference">
          <summary>{words.others}</summary>
          <ChangeList changes={since.others} words={words} nameOf={({ id }) => id} />
        </details>
      )}
    </>
  );
}

function Difference({
  record,
  edition,
  words,
}: {
  record: ChangedRecord;
  edition: OpenableEdition;
  words: HistoryWords;
}) {
  const { messages, editions } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const { today, before, title, changes } = record;
  return (
    <details className="difference" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary lang={messages.recordLanguage}>{title}</summary>
      {isOpen && (
        <>
          <ChangeList changes={changes} words={words} nameOf={({ type, id }) => (type === 'event' ? null : id)} />
          <ul className="change-ways">
            {before !== null && (
              <li>
                <a href={`?event=${encodeURIComponent(before)}&asof=${edition.id}`}>{words.asItWas(edition.id)}</a>
              </li>
            )}
            {today !== null && (
              <li>
                <a href={editions.addressOfToday(`?event=${encodeURIComponent(today)}`)}>{words.asItIs}</a>
              </li>
            )}
          </ul>
        </>
      )}
    </details>
  );
}
