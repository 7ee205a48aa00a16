// The same figures as a table, for readers who do not see the drawing and for those who want to copy it.

import { amountInWords } from '../../messages/figure-words.ts';
import type { EstimateChart } from '../../model/estimates.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import type { ChartSection } from './estimate-layout.ts';
import { letterOf } from './estimate-layout.ts';

interface EstimateTableProps {
  chart: EstimateChart;
  sections: readonly ChartSection[];
  caption: string;
}

export function EstimateTable({ chart, sections, caption }: EstimateTableProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { columns, notKnown, whoIn, setAside, hasNote } = messages.estimates;
  const several = chart.events.length > 1;
  const titles = [
    columns.voice,
    columns.figure,
    columns.printed,
    columns.who,
    columns.said,
    columns.stance,
    ...(several ? [columns.event] : []),
  ];
  return (
    // A wide table scrolls by itself, so that the page need not; the focus lets the arrow keys scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="estimate-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>
          <Mixed text={caption} />
        </caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.flatMap(({ rows }) =>
            rows.map(({ claim, figure, source, citedWork, said, voice, event, setAside: aside }) => {
              const text = source['title-short'] ?? source.title;
              const who = claim.attributedTo ?? (citedWork && (citedWork['title-short'] ?? citedWork.title));
              return (
                <tr key={`${claim.id} ${JSON.stringify(figure)}`}>
                  <td>{letterOf(voice)}</td>
                  <th scope="row">
                    <Mixed text={amountInWords(figure, messages)} />
                    {aside && ` (${setAside})`}
                  </th>
                  <td>
                    <Mixed text={messages.estimates.inWords(figure.verbatim)} />
                  </td>
                  <td>
                    <Mixed text={who ? whoIn(who, text) : text} />
                    {claim.erratum && ` (${hasNote})`}
                  </td>
                  <td>{said ? dates.span(said) : notKnown}</td>
                  <td>{messages.terms.stance(claim.stance)}</td>
                  {several && <td lang={messages.recordLanguage}>{event.title}</td>}
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
