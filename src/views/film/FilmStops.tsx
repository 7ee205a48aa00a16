// All stops of the film in their order, chapter by chapter, each to be gone to: the film as slides.
import type { FilmScene } from '../../scene/film-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { ChapterTitle } from './FilmCards.tsx';

interface FilmStopsProps {
  periods: Scene['periods'];
  rowOf: Scene['filmRow'];
  course: FilmScene['course'];
  /** Name of the stop that is shown. */
  at: string;
}

export function FilmStops({ periods, rowOf, course, at }: FilmStopsProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  return (
    <ol className="film-stops">
      {course.stops.map((stop) => {
        if (stop.type === 'end') return null;
        const row = stop.type === 'rest' ? rowOf(stop.record, stop.place) : null;
        return (
          <li key={stop.at} className={stop.type}>
            <button
              type="button"
              className="link"
              aria-current={stop.at === at ? 'step' : undefined}
              onClick={() => send({ type: 'film-stop-chosen', at: stop.at })}
            >
              {row ? (
                <>
                  <span className="small">
                    <Mixed text={[dates.ofEvent(row.event), row.place?.title].filter(Boolean).join(' · ')} />
                  </span>{' '}
                  <span lang={messages.recordLanguage}>{row.event.title}</span>
                </>
              ) : (
                stop.type === 'chapter' && <ChapterTitle periods={periods} chapter={stop} />
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
