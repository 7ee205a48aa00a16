// The places that have records in the window, in step with the map.

import type { PlaceEntry } from '../../scene/place-entries.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { placeOrders } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { countInWords } from '../parts/count-words.ts';
import { countedInView } from '../parts/counted-words.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { placeCard, pointsAt } from '../parts/points-at.ts';
import { SomeOf } from '../parts/SomeOf.tsx';
import { useDates } from '../parts/use-dates.ts';
import { EmptyWindow } from './EmptyWindow.tsx';

export function PlaceList({ page }: { page: SettledScene }) {
  const { messages, send, elements } = useAtlas();
  const { entries, state, nearest } = page;
  const chosen = state.selection.type === 'place' ? state.selection.place : null;
  const { narrowing } = messages;
  return (
    <section className="place-list" aria-labelledby={elements.idOf('places-title')}>
      <h2 id={elements.idOf('places-title')} className="unseen">
        {messages.places}
      </h2>
      <div className="list-head">
        <p className="small">{countedInView(page, messages)}</p>
        <select
          aria-label={narrowing.placeOrder}
          value={state.placeOrder}
          onChange={({ target }) => {
            const by = placeOrders.find((one) => one === target.value);
            if (by) send({ type: 'places-ordered', by });
          }}
        >
          {placeOrders.map((one) => (
            <option key={one} value={one}>
              {narrowing.placeOrders[one]}
            </option>
          ))}
        </select>
      </div>
      <div id={elements.idOf('list')} tabIndex={-1}>
        {entries.length > 0 ? (
          <SomeOf
            list={entries}
            wrap={(rows) => <ul aria-label={messages.places}>{rows}</ul>}
            draw={(entry) => (
              <PlaceRow
                key={entry.place.id}
                entry={entry}
                chosen={entry.place.id === chosen}
                pointed={entry.place.id === state.pointedPlace}
              />
            )}
          />
        ) : (
          <EmptyWindow nearest={nearest} />
        )}
      </div>
    </section>
  );
}

function PlaceRow({ entry, chosen, pointed }: { entry: PlaceEntry; chosen: boolean; pointed: boolean }) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const { place, count, certain, beside, first } = entry;
  return (
    <li>
      <button
        type="button"
        className={pointed ? 'place-row pointed-at' : 'place-row'}
        aria-current={chosen}
        aria-describedby={pointed ? elements.idOf(placeCard) : undefined}
        {...pointsAt(place.id, send)}
        onClick={() => send({ type: 'place-chosen', place: place.id, by: 'list' })}
      >
        <span className="place-name">
          <Mixed text={place.title} />
        </span>
        {place.kind !== 'city' && <span className="small"> {messages.terms.placeKind(place.kind)}</span>}
        <span
          className={certain > 0 || beside !== null ? 'tally' : 'tally possible'}
          title={certain > 0 || beside !== null ? undefined : messages.onlyPossible}
        >
          {countInWords(messages, count, beside)}
        </span>
        {first && <span className="small place-first">{dates.span(first)}</span>}
      </button>
    </li>
  );
}
