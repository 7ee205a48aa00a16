// A chart of figures that count one thing, with its order, its table, and the way to save it.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import { type EstimateChart as Chart, type EstimateOrder, estimateOrders, rowsInOrder } from '../../model/estimates.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { type Dates, useDates } from '../parts/use-dates.ts';
import { useLetterWidth } from '../parts/use-letter-width.ts';
import { shapeOf } from './EstimateMark.tsx';
import { EstimatePicture } from './EstimatePicture.tsx';
import { EstimateTable } from './EstimateTable.tsx';
import { type ChartSection, layOut } from './estimate-layout.ts';
import { SavePicture } from './SavePicture.tsx';

interface EstimateChartProps {
  chart: Chart;
  /** Whose figures: an event's or a place's title. */
  subject: string;
}

/** By event where there are several; what editors have set aside stands under a heading of its own. */
function sectionsOf(chart: Chart, order: EstimateOrder, messages: Messages, dates: Dates): ChartSection[] {
  const rows = rowsInOrder(chart.rows, order);
  const inForce = rows.filter(({ setAside }) => !setAside);
  const setAside = rows.filter((row) => row.setAside);
  const apart = setAside.length > 0 ? [{ key: 'set-aside', heading: messages.estimates.setAside, rows: setAside }] : [];
  if (chart.events.length === 1) return [{ key: 'all', heading: null, rows: inForce }, ...apart];
  const byEvent = chart.events.map(({ event, span }): ChartSection => {
    const date = event.when && span ? ` · ${dates.historical(event.when)}` : '';
    return { key: event.id, heading: `${event.title}${date}`, rows: inForce.filter((row) => row.event === event) };
  });
  return [...byEvent.filter((section) => section.rows.length > 0), ...apart];
}

/** What the marks mean, as far as they occur. */
function keyOf(chart: Chart, { estimates: words }: Messages): string[] {
  const bounds = new Set(chart.rows.map(({ figure }) => figure.bound));
  const any = (...wanted: (typeof chart.rows)[number]['figure']['bound'][]) =>
    wanted.some((bound) => bounds.has(bound));
  const groups = chart.groups.map((texts) => texts.map((text) => text['title-short'] ?? text.title));
  const [only] = groups;
  return [
    chart.axis.scale === 'log' ? words.logAxis : '',
    any('at-least', 'more-than', 'at-most', 'less-than') ? words.keyOpen : '',
    any('more-than', 'less-than', 'nearly') ? words.keyHollow : '',
    any('about', 'nearly') ? words.keySoft : '',
    words.keyVoices,
    groups.length > 1 ? words.keyGroups(groups.map((texts, n) => words.keyGroup(shapeOf(n), texts))) : '',
    groups.length === 1 && only && only.length > 1 ? words.keyOneGroup(only) : '',
  ].filter(Boolean);
}

/** Width of an element, asked again when it changes. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

export function EstimateChart({ chart, subject }: EstimateChartProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { estimates: words } = messages;
  const [order, setOrder] = useState<EstimateOrder>('size');
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const { ref, width } = useWidth();
  const letterWidth = useLetterWidth();
  const counted = countedInWords(chart, messages) || words.uncounted;
  const title = words.chartTitle(counted.charAt(0).toUpperCase() + counted.slice(1), chart.rows.length);
  const numbers = chart.rows
    .flatMap(({ range }) => [range?.low ?? null, range?.high ?? null])
    .filter((n) => n !== null);
  const summary = words.chartSummary(
    chart.rows.length,
    chart.voices,
    messages.number(Math.min(...numbers)),
    messages.number(Math.max(...numbers)),
    chart.rows.some(({ range }) => range !== null && (range.low === null || range.high === null)),
  );
  const sections = sectionsOf(chart, order, messages, dates);
  const [only] = chart.events;
  const date = chart.events.length === 1 && only?.event.when && only.span ? dates.historical(only.event.when) : null;
  const texts = [
    ...new Set(chart.rows.map(({ source }) => words.sourceNamed(source['title-short'] ?? source.title, source.title))),
  ];
  return (
    <figure className="estimates" ref={ref}>
      <figcaption>
        <Mixed text={title} />
      </figcaption>
      {chart.events.length > 1 && <p className="small">{words.severalEvents}</p>}
      {asTable ? (
        <EstimateTable chart={chart} sections={sections} caption={`${subject}. ${title}`} />
      ) : (
        width > 0 && (
          <EstimatePicture
            layout={layOut(chart, sections, keyOf(chart, messages), width, messages, dates, letterWidth)}
            title={`${subject}. ${title}`}
            summary={summary}
            drawing={drawing}
          />
        )
      )}
      <div className="estimate-tools">
        <fieldset>
          <legend>{words.sort}</legend>
          {estimateOrders.map((one) => (
            <button
              key={one}
              type="button"
              className="quiet"
              aria-pressed={order === one}
              onClick={() => setOrder(one)}
            >
              {words.orders[one]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {words.table}
        </button>
        {!asTable && (
          <SavePicture
            drawing={drawing}
            title={`${subject}. ${title}`}
            description={[date, summary].filter((line) => line !== null)}
            sources={texts}
          />
        )}
      </div>
    </figure>
  );
}
