// A chart of figures that count one thing, with its order, its table, and the way to save it.
import { useLayoutEffect, useRef, useState } from 'react';
import { countedInWords } from '../../messages/figure-words.ts';
import { type EstimateChart as Chart, type EstimateOrder, estimateOrders } from '../../model/estimates.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useLetterWidth } from '../parts/use-letter-width.ts';
import { chartKey, chartSections } from './chart-sections.ts';
import { EstimatePicture } from './EstimatePicture.tsx';
import { EstimateTable } from './EstimateTable.tsx';
import { layOut } from './estimate-layout.ts';
import { SavePicture } from './SavePicture.tsx';

interface EstimateChartProps {
  chart: Chart;
  /** Whose figures: an event's or a place's title. */
  subject: string;
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
  const sections = chartSections(chart, order, messages, dates);
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
            layout={layOut(chart, sections, chartKey(chart, messages), width, messages, dates, letterWidth)}
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
