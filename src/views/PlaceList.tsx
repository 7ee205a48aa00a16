// The places that have records in the window, in step with the map; below them the records no map or window can hold.
import type { PlaceEntry } from '../state/place-entries.ts';
import type { SettledScene } from '../state/scene.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

export function PlaceList({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { entries, state, nearest } = page;
  const chosen = state.selection.type === 'place' ? state.selection.place : null;
  return (
    <section className="place-list" id="list" tabIndex={-1} aria-labelledby="places-title">
      <h2 id="places-title">{messages.places}</h2>
      <p className="small">
        {state.timeOf === 'event'
          ? messages.placesIntro(page.placesInWindow, page.recordsInWindow)
          : messages.placesIntroBySource(page.placesInWindow, page.recordsInWindow)}
      </p>
      {entries.length > 0 ? (
        <ul aria-label={messages.places}>
          {entries.map((entry) => (
            <PlaceRow key={entry.place.id} entry={entry} chosen={entry.place.id === chosen} />
          ))}
        </ul>
      ) : (
        <p className="empty">
          {messages.emptyWindow}{' '}
          {nearest && (
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'event-chosen', event: nearest.eventId, claim: null })}
            >
              {messages.nearest(dates.day(nearest.day))}
            </button>
          )}
        </p>
      )}
      <p className="trays">
        <button type="button" className="quiet" onClick={() => send({ type: 'tray-opened', tray: 'undated' })}>
          {messages.undated(page.undated)}
        </button>
        <button type="button" className="quiet" onClick={() => send({ type: 'tray-opened', tray: 'unplaced' })}>
          {messages.unplaced(page.unplaced)}
        </button>
      </p>
    </section>
  );
}

function PlaceRow({ entry, chosen }: { entry: PlaceEntry; chosen: boolean }) {
  const { messages, send } = useAtlas();
  const { place, count, certain } = entry;
  return (
    <li>
      <button
        type="button"
        className="place-row"
        aria-current={chosen}
        onClick={() => send({ type: 'place-chosen', place: place.id, by: 'list' })}
      >
        <span className="place-name">{place.title}</span>
        {place.kind !== 'city' && <span className="small"> {messages.terms.placeKind[place.kind]}</span>}
        <span
          className={certain > 0 ? 'tally' : 'tally possible'}
          title={certain > 0 ? undefined : messages.onlyPossible}
        >
          {messages.number(count)}
        </span>
      </button>
    </li>
  );
}
