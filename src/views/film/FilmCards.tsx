// What the film says at a stop: of a chapter its days, of a record when, where, what and how many, and who says so.
import type { FilmWords } from '../../messages/en/film.ts';
import { figureInWords } from '../../messages/figure-words.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { worded } from '../../model/words.ts';
import type { FilmScene } from '../../scene/film-scene.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import type { Scene } from '../../scene/scene.ts';
import { spreadInWords } from '../figures/spread-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { sourceName } from '../parts/source-name.ts';
import { speakingAgainst } from '../parts/speaking-against.ts';
import { useDates } from '../parts/use-dates.ts';

type Chapter = NonNullable<FilmScene['chapter']>;

interface ChapterTitleProps {
  periods: Scene['periods'];
  chapter: Chapter;
}

/** By its period, or where none is around it by its days alone. */
export function ChapterTitle({ periods, chapter }: ChapterTitleProps) {
  const { messages } = useAtlas();
  const [days] = useDates().window(chapter.window.from, chapter.window.to);
  const period = periods[chapter.period];
  return <Mixed text={period ? `${worded(period.title, messages.reading)} · ${days}` : days} />;
}

interface ChapterCardProps extends ChapterTitleProps {
  film: FilmScene;
  words: FilmWords;
}

export function ChapterCard({ periods, film, chapter, words }: ChapterCardProps) {
  const { course } = film;
  const others = Object.values(course.untold).reduce((sum, records) => sum + records.length, 0);
  return (
    <>
      <h3>
        <ChapterTitle periods={periods} chapter={chapter} />
      </h3>
      <p>{words.chapterRests(chapter.rests)}</p>
      {chapter === course.stops[0] && (
        <>
          <p>{words.lede(course.rests, others)}</p>
          <p className="small">{words.noCause}</p>
        </>
      )}
    </>
  );
}

export function RunningCard({ words }: { words: FilmWords }) {
  return <p className="small">{words.running}</p>;
}

interface RecordCardProps {
  record: PanelRecord;
  lit: CompiledPlace | null;
  words: FilmWords;
}

/** All of it is one button: a tap anywhere stops the film and opens the record. */
export function RecordCard({ record, lit, words }: RecordCardProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { event, spreads, asPrinted, claims } = record;
  const [first] = spreads;
  const figure = asPrinted ? figureInWords(asPrinted, messages) : first ? spreadInWords(first, messages) : '';
  const names = [...new Set(claims.map(({ source }) => sourceName(source)))];
  const against = speakingAgainst(record);
  const where = lit && (lit.kind === 'country' ? words.wholeCountry(lit.title) : lit.title);
  return (
    <button type="button" className="film-caption" onClick={() => send({ type: 'film-paused' })}>
      <span className="small">
        <Mixed text={[dates.ofEvent(event), where, messages.terms.eventKind(event.kind)].filter(Boolean).join(' · ')} />
      </span>
      <span className="film-what" lang={messages.recordLanguage}>
        {event.title}
      </span>
      {figure && (
        <span className="figure">
          <Mixed text={figure} />
        </span>
      )}
      <span className="small">
        <Mixed text={words.saysSo(names.join(' · '))} />
        {against > 0 && ` · ${messages.relations.speakAgainst(against)}`}
      </span>
    </button>
  );
}
