// One record as two views show it: two columns, a row a point, "silent" where one is silent; under it what they disagree about.
import type { ReactNode } from 'react';
import { circumstanceInWords } from '../../messages/circumstance-words.ts';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { figureInWords } from '../../messages/figure-words.ts';
import type { ComparedRecord, HeardRecord } from '../../scene/compare/compared-record.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { disagreementInWords } from '../place/disagreement-words.ts';

interface ComparedArticleProps {
  record: ComparedRecord;
  placeTitle: (place: string) => string;
  words: ComparisonWords;
}

type Point = keyof ComparisonWords['points'];
const points: readonly Point[] = ['figures', 'against', 'by', 'where', 'dates', 'denials'];

export function ComparedArticle({ record, placeTitle, words }: ComparedArticleProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { id, title, standing, a, b, places, surer, disagreements, changed } = record;
  const sentences = disagreements.map((about) => disagreementInWords(about, messages, dates, placeTitle));
  return (
    <article className={`compared ${standing}`}>
      <h4>
        <button type="button" className="link" onClick={() => send({ type: 'event-chosen', event: id, claim: null })}>
          <span lang={messages.recordLanguage}>{title}</span>
        </button>
        {places.length > 0 && <span className="small"> {places.map((place) => place.title).join(', ')}</span>}
      </h4>
      {a && b && standing === 'differ' ? (
        <Points a={a} b={b} placeTitle={placeTitle} words={words} />
      ) : (
        <p className="small">
          <InLine heard={(a ?? b) as HeardRecord} placeTitle={placeTitle} />
        </p>
      )}
      {surer && (
        <p className="compared-why">{words.surer(words.sides[surer], words.sides[surer === 'a' ? 'b' : 'a'])}</p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="compared-why">
          <Mixed text={sentence} />
        </p>
      ))}
      {changed && (
        <p className="compared-why">{words.changed(changed.fields, changed.onlyA, changed.onlyB, changed.otherwise)}</p>
      )}
    </article>
  );
}

/** What one side says on a point, thing by thing; none where it is silent. */
function useSaid(placeTitle: (place: string) => string): (heard: HeardRecord, point: Point) => string[] {
  const { messages } = useAtlas();
  const dates = useDates();
  return (heard, point) => {
    switch (point) {
      case 'figures':
        return heard.figures.map((figure) =>
          [figureInWords(figure, messages), messages.terms.scope[figure.scope]].filter(Boolean).join(', '),
        );
      case 'against':
      case 'by':
      case 'where':
        return heard[point].map((one) => circumstanceInWords(point, [one], messages, placeTitle));
      case 'dates':
        return heard.dates.map((date) => messages.panel.dateRoles[date.role](dates.historical(date)));
      case 'denials':
        return heard.denials.map(({ says }) => says);
    }
  };
}

function Points({
  a,
  b,
  placeTitle,
  words,
}: { a: HeardRecord; b: HeardRecord } & Omit<ComparedArticleProps, 'record'>) {
  const said = useSaid(placeTitle);
  const cell = (list: string[]): ReactNode =>
    list.length === 0 ? (
      <span className="silent">{words.silent}</span>
    ) : (
      <ul>
        {list.map((one) => (
          <li key={one}>
            <Mixed text={one} />
          </li>
        ))}
      </ul>
    );
  return (
    <table className="compared-points">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.point}</span>
          </th>
          <th scope="col">{words.sides.a}</th>
          <th scope="col">{words.sides.b}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const [inA, inB] = [said(a, point), said(b, point)];
          if (inA.length === 0 && inB.length === 0) return null;
          return (
            <tr key={point} className={inA.join() === inB.join() ? undefined : 'otherwise'}>
              <th scope="row">{words.points[point]}</th>
              <td>{cell(inA)}</td>
              <td>{cell(inB)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What one side alone, or both alike, say: the date and the figures. */
function InLine({ heard, placeTitle }: { heard: HeardRecord; placeTitle: (place: string) => string }) {
  const said = useSaid(placeTitle);
  const parts = [...said(heard, 'dates').slice(0, 1), ...said(heard, 'figures')];
  return <Mixed text={parts.join(' · ')} />;
}
