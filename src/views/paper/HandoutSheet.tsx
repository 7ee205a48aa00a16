// A handout of one or two pages: the map, the figures side by side, who says what, the other records in a line each, three questions and room to answer them, the sources.
import { useRef } from 'react';
import { countedInWords, figureInWords } from '../../messages/figure-words.ts';
import { type HandoutWords, handoutWords } from '../../messages/handout-words.ts';
import { type HandoutLine, handoutOf } from '../../scene/handout.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import type { PanelRecord, PlacePage } from '../../scene/panel.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { chartKey, chartSections } from '../figures/chart-sections.ts';
import { EstimatePicture } from '../figures/EstimatePicture.tsx';
import { layOut } from '../figures/estimate-layout.ts';
import { spreadInWords } from '../figures/spread-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { basisWords } from '../parts/basis-words.ts';
import { sourceName } from '../parts/source-name.ts';
import { speakingAgainst } from '../parts/speaking-against.ts';
import { useDates } from '../parts/use-dates.ts';
import { usualLetterWidth } from '../parts/wrap-words.ts';
import { PaperClaim } from './PaperClaim.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { PaperMap } from './PaperMap.tsx';

interface HandoutSheetProps {
  page: SettledScene;
  place: PlacePage;
  /** `null` where the map is not drawn. */
  picture: MapPicture | null;
  attribution: string;
}

export function HandoutSheet({ page, place, picture, attribution }: HandoutSheetProps) {
  const { messages } = useAtlas();
  const words = handoutWords[messages.language];
  const dates = useDates();
  const handout = handoutOf(place, page.sources);
  const { record, lines, left } = handout;
  return (
    <div className="paper-sheet paper-handout" data-theme="paper">
      <header>
        <h1>{place.place.title}</h1>
        <p className="paper-window">
          {messages.atlasTitle}. {dates.window(page.state.window.from, page.state.window.to).join(' · ')}
        </p>
        <p>{basisWords(page.sources, messages)}</p>
      </header>
      {picture && <PaperMap picture={picture} numbers={new Map()} />}
      {record && <Record record={record} />}
      {record && !record.event.graphic && (
        <section>
          <h2>{words.versions}</h2>
          {record.claims.map(({ claim }) => (
            <PaperClaim key={claim.id} claim={claim} event={record.event} sheet={handout} />
          ))}
          {record.conflictNote && (
            <p className="paper-note">
              {messages.editorsNote} <span lang={messages.recordLanguage}>{record.conflictNote}</span>
            </p>
          )}
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h2>{words.others}</h2>
          <ul className="paper-others">
            {lines.map((line) => (
              <Line key={line.event.id} line={line} page={page} />
            ))}
          </ul>
          {left > 0 && <p>{words.left(left)}</p>}
        </section>
      )}
      {record && <Questions record={record} words={words} />}
      <PaperFoot sources={handout.sources} cited={handout.cited} state={page.state} attribution={attribution} />
    </div>
  );
}

/** Pixels: the width of the text on A4 and Letter. */
const chartWidth = 660;

function Record({ record }: { record: PanelRecord }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const drawing = useRef<SVGSVGElement>(null);
  const { event, charts, spreads } = record;
  const [chart] = charts;
  const [spread] = spreads;
  return (
    <section>
      <h2 lang={messages.recordLanguage}>{event.title}</h2>
      <p>
        <i>{dates.ofEvent(event)}</i> · {messages.terms.eventKind(event.kind)}
        {spread && (
          <>
            {' '}
            · <b>{spreadInWords(spread, messages)}</b>
          </>
        )}
      </p>
      {event.graphic && <p>{messages.paper.graphicLeftOut}</p>}
      {chart && chart.rows.length > 1 && (
        <figure className="estimates">
          <figcaption>{messages.estimates.chartTitle(countedInWords(chart, messages), chart.rows.length)}</figcaption>
          <EstimatePicture
            layout={layOut(
              chart,
              chartSections(chart, 'size', messages, dates),
              chartKey(chart, messages),
              chartWidth,
              messages,
              dates,
              usualLetterWidth,
            )}
            title={event.title}
            summary=""
            drawing={drawing}
          />
        </figure>
      )}
    </section>
  );
}

function Line({ line: { event, at, claims }, page }: { line: HandoutLine; page: SettledScene }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const figures = claims.flatMap((claim) => claim.figures.map((figure) => figureInWords(figure, messages)));
  const names = claims.flatMap(({ source }) => page.sources.get(source) ?? []).map(sourceName);
  return (
    <li>
      {at && <b>{at.title}. </b>}
      <span lang={messages.recordLanguage}>{event.title}</span>
      <span className="paper-from">
        {' · '}
        {[dates.ofEvent(event), ...new Set(event.graphic ? [] : figures), ...new Set(names)].join(' · ')}
      </span>
    </li>
  );
}

/** Made of what the record's claims differ in; each with lines to write on. */
function Questions({ record, words }: { record: PanelRecord; words: HandoutWords }) {
  const { messages } = useAtlas();
  const { spreads, versions, charts } = record;
  const [spread] = spreads;
  const isDisputed = speakingAgainst(record) > 0 || versions.disagreements.some(({ kind }) => kind === 'stance');
  const questions = [
    spread && (charts[0]?.rows.length ?? 0) > 1
      ? words.figuresDiffer(spreadInWords(spread, messages))
      : words.oneFigure,
    versions.voices.independent < versions.voices.sources ? words.copies : words.voices,
    isDisputed ? words.against : words.silent,
  ];
  return (
    <section className="paper-questions">
      <h2>{words.questions}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
