// The records of places inside a place, in short, apart from its own: each one click from its page.
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { InsidePage } from '../../scene/evidence.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { joinedInWords } from '../parts/joined-words.ts';
import { SomeOf } from '../parts/SomeOf.tsx';
import { useDates } from '../parts/use-dates.ts';

interface InsideRecordsProps {
  inside: InsidePage;
  place: CompiledPlace;
}

export function InsideRecords({ inside: { records, hidden, byOutline }, place }: InsideRecordsProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { estimates: words } = messages;
  if (records.length === 0 && hidden === 0) return null;
  return (
    <details className="inside">
      <summary>{words.inside(records.length)}</summary>
      {byOutline > 0 && (
        <p className="small">
          {words.byOutline(byOutline, records.length)} {place.boundary && words.outlineIs(place.boundary)}
          {place.boundary_precision && ` (${messages.terms.boundaryPrecision[place.boundary_precision]})`}
        </p>
      )}
      {hidden > 0 && <p className="small">{words.insideHidden(hidden)}</p>}
      <SomeOf
        list={records}
        wrap={(rows) => <ul>{rows}</ul>}
        draw={({ event, at, by, joined }) => (
          <li key={event.id}>
            <span className="small">
              {at.title}
              {by === 'outline' && byOutline < records.length && (
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
            {joined.all > 0 && <span className="small">{joinedInWords(joined, messages)}</span>}
          </li>
        )}
      />
    </details>
  );
}
