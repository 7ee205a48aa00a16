// One record as the claim that it is: what is said, when and where, who says so, and the row of the table as it was given.
import { useLayoutEffect, useRef } from 'react';
import { AskedFault } from './AskedFault.tsx';
import { usePrepared } from './prepared-context.tsx';
import { dateOf } from './RecordPages.tsx';
import { useAsked } from './use-asked.ts';

export function OpenedRecord({ row }: { row: number }) {
  const { words, folder, change } = usePrepared();
  const asked = useAsked(String(row), () => folder.records.record(row));
  const head = useRef<HTMLHeadingElement>(null);
  const { answer: record } = asked;
  useLayoutEffect(() => head.current?.focus(), []);
  const isHere = record !== null && !asked.isWaiting;
  return (
    <article className="prepared-record" aria-busy={asked.isWaiting}>
      <button type="button" className="quiet" onClick={() => change({ record: null }, true)}>
        {words.closeRecord}
      </button>
      <h2 ref={head} tabIndex={-1}>
        {words.record(row)}
      </h2>
      <AskedFault asked={asked} />
      {record === null && !asked.isWaiting && asked.failed === null && <p>{words.noRecord}</p>}
      {isHere && (
        <>
          <p className="small">{dateOf(record)}</p>
          <blockquote>{record.text || words.noText}</blockquote>
          <p>{record.source ? words.claims(record.source) : words.noSource}</p>
          <p className="small">
            {words.where(words.degrees(record.latitude, 'latitude'), words.degrees(record.longitude, 'longitude'))}
          </p>
          <h3>{words.asGiven}</h3>
          <dl>
            {record.cells
              .filter(({ cell }) => cell !== '')
              .map(({ column, cell }) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>{cell}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </article>
  );
}
