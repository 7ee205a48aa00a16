// The records of the choice, a page at a time: each with its date, what it says and who says so, and a press opens it.
import { useEffect, useRef, useState } from 'react';
import { recordsOfPage } from '../../prepared/open-records.ts';
import type { Choice } from '../../prepared/tally.ts';
import { AskedFault } from './AskedFault.tsx';
import { usePrepared } from './prepared-context.tsx';
import { useAsked } from './use-asked.ts';

/** While a slider is dragged no page is asked for. */
const rest = 200;

interface RecordPagesProps {
  choice: Choice;
  /** How many there are, by the counts. */
  total: number;
}

export const dateOf = ({ starts, ends }: { starts: string; ends: string }): string =>
  starts === ends ? starts : `${starts} – ${ends}`;

export function RecordPages({ choice, total }: RecordPagesProps) {
  const { words, folder, change } = usePrepared();
  const of = JSON.stringify(choice);
  const [turned, setTurned] = useState({ of, page: 0 });
  const page = turned.of === of ? turned.page : 0;
  const pages = Math.max(1, Math.ceil(total / recordsOfPage));
  const asked = useAsked(`${of} ${page}`, total > 0 ? () => folder.records.page(choice, page) : null, rest);
  const top = useRef<HTMLHeadingElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) top.current?.scrollIntoView({ block: 'nearest' });
    isTurned.current = page > 0;
  }, [page]);
  const { text, source } = folder.manifest.columns;
  const turn = (to: number) => setTurned({ of, page: to });
  return (
    <section aria-label={words.records} className="prepared-records">
      <h2 ref={top}>{words.records}</h2>
      {total === 0 ? <p>{words.none}</p> : <p className="small">{words.recordsOrder}</p>}
      <AskedFault asked={asked} />
      {total > 0 && (
        <>
          <table aria-busy={asked.isWaiting}>
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.says}</th>
                {source !== null && <th scope="col">{words.source}</th>}
              </tr>
            </thead>
            <tbody>
              {(asked.answer ?? []).map((one) => (
                <tr key={one.row}>
                  <td>{dateOf(one)}</td>
                  <td>
                    <button type="button" className="link" onClick={() => change({ record: one.row }, true)}>
                      {(text !== null && one.text) || words.record(one.row)}
                    </button>
                  </td>
                  {source !== null && <td>{one.source}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          <div className="prepared-turn">
            <button type="button" className="quiet" disabled={page === 0} onClick={() => turn(page - 1)}>
              {words.earlier}
            </button>
            <span role="status">{words.page(page + 1, pages)}</span>
            <button type="button" className="quiet" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
              {words.later}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
