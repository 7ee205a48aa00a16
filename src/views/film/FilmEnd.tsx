// The end of the film: what it could not show and why, each record to be opened.
import type { FilmWords } from '../../messages/en/film.ts';
import { lazyList } from '../../model/lazy-list.ts';
import type { FilmScene } from '../../scene/film-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { SomeOf } from '../parts/SomeOf.tsx';
import { useDates } from '../parts/use-dates.ts';

const reasons = ['spread', 'undated', 'unplaced', 'outside', 'beyond'] as const;

export function FilmEnd({ scene, film, words }: { scene: Scene; film: FilmScene; words: FilmWords }) {
  const { untold } = film.course;
  const told = reasons.filter((reason) => untold[reason].length > 0);
  return (
    <>
      <h3>{words.end}</h3>
      {told.length === 0 && <p>{words.endAll}</p>}
      {told.map((reason) => (
        <details key={reason} className="film-untold">
          <summary>{words.untold[reason](untold[reason].length)}</summary>
          <Untold records={untold[reason]} rowOf={scene.filmRow} />
        </details>
      ))}
    </>
  );
}

function Untold({ records, rowOf }: { records: readonly number[]; rowOf: Scene['filmRow'] }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  return (
    <SomeOf
      list={lazyList(records.length, (i) => rowOf(records[i] as number))}
      wrap={(rows) => <ul>{rows}</ul>}
      draw={({ event, place }) => (
        <li key={event.id}>
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'event-chosen', event: event.id, claim: null })}
          >
            <span className="small">
              <Mixed text={[dates.ofEvent(event), place?.title].filter(Boolean).join(' · ')} />
            </span>{' '}
            <span lang={messages.recordLanguage}>{event.title}</span>
          </button>
        </li>
      )}
    />
  );
}
