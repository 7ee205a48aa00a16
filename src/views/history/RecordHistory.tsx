// The history of one record: since which edition it stands in the atlas, and what each later one changed in it, the newest first.

import { dayInWords } from '../../messages/date-words.ts';
import type { HistoryWords } from '../../messages/en/changes.ts';
import { dayFromIso } from '../../model/calendar.ts';
import type { EditionName } from '../../model/editions/edition.ts';
import type { RecordChange } from '../../model/editions/record-change.ts';
import type { RecordFile } from '../../model/editions/told-changes.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { ChangeList } from './ChangeList.tsx';
import { claimNames } from './claim-names.ts';

export function RecordHistory({ file, words }: { file: RecordFile; words: HistoryWords }) {
  const { messages, editions } = useAtlas();
  const { first, steps } = file.history;
  const dayOf = ({ date }: EditionName) => dayInWords(dayFromIso(date) ?? 0, messages);
  const nameOfClaim = claimNames(file, words);
  const nameOf = (change: RecordChange) => (change.type === 'event' ? null : nameOfClaim(change.id));
  const { opened, addressOfToday, recordFiles } = editions;
  const ways: [words: string, address: string][] = [
    ...(opened ? [[words.asItIs, addressOfToday(`?event=${encodeURIComponent(file.id)}`)] as [string, string]] : []),
    ...(first && first.id !== opened?.id
      ? [[words.asItWas(first.id), `?event=${encodeURIComponent(file.id)}&asof=${first.id}`] as [string, string]]
      : []),
    [words.plainPage, `${recordFiles}${encodeURIComponent(file.id)}.html`],
  ];
  return (
    <>
      <p>
        {first ? words.first(first.id, dayOf(first)) : words.notSealed} {first && steps.length === 0 && words.unchanged}
      </p>
      {steps.map(({ edition, changes }) => (
        <section key={edition?.id ?? ''}>
          <h4>{edition ? words.step(edition.id, dayOf(edition)) : words.sinceLast}</h4>
          <ChangeList changes={changes} words={words} nameOf={nameOf} />
        </section>
      ))}
      <ul className="change-ways">
        {ways.map(([word, address]) => (
          <li key={address}>
            <a href={address}>{word}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
