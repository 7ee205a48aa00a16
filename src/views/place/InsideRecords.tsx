// The records of places inside a place, in short, apart from its own: each one click from its page.
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { InsideRecord } from '../../scene/evidence.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

interface InsideRecordsProps {
  inside: readonly InsideRecord[];
  hidden: number;
  place: CompiledPlace;
}

export function InsideRecords({ inside, hidden, place }: InsideRecordsProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { estimates: words } = messages;
  if (inside.length === 0 && hidden === 0) return null;
  const byOutline = inside.filter(({ by }) => by === 'outline').length;
  return (
    <details className="inside">
      <summary>{words.inside(inside.length)}</summary>
      {byOutline > 0 && (
        <p className="small">
          {words.byOutline(byOutline, inside.length)} {place.boundary && words.outlineIs(place.boundary)}
          {place.boundary_precision && ` (${messages.terms.boundaryPrecision[place.boundary_precision]})`}
        </p>
      )}
      {hidden > 0 && <p className="small">{words.insideHidden(hidden)}</p>}
      <ul>
        {inside.map(({ event, at, by }) => (
          <li key={event.id}>
            <span className="small">
              {at.title}
              {by === 'outline' && byOutline < inside.length && (
                <span role="img" aria-label={words.outlineOnly} title={words.outlineOnly}>
                  {' '}
                  ◌
                </span>
              )}
              {' · '}
              {dates.ofEvent(event)}
              {' · '}
              {messages.terms.eventKind(event.kind)}
            </span>
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'event-chosen', event: event.id, claim: null })}
            >
              <span lang={messages.recordLanguage}>{event.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
