// What the page is of, under its name: the place's kind and what it lies in, how much of it lies in the time window, and the way to the rest.
import type { PlacePage } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

export function PlaceHeading({ page }: { page: PlacePage }) {
  const { messages, send } = useAtlas();
  const { panel, terms } = messages;
  const { place, within, counted, countedRecords, timeOf, otherYears, allYears, inside } = page;
  const inWindow = timeOf === 'event' ? panel.inWindow(counted) : panel.saidInWindow(counted, countedRecords);
  return (
    <p className="place-heading small">
      {terms.placeKind(place.kind)}
      {within.length > 0 && ` ${messages.liesIn} `}
      {within.map((one, i) => (
        <span key={one.id}>
          {i > 0 && ', '}
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'place-chosen', place: one.id, by: 'list' })}
          >
            {one.title}
          </button>
        </span>
      ))}
      {' · '}
      <span className="window-line">{counted > 0 ? inWindow : messages.noneInWindow}</span>
      {(otherYears > 0 || allYears) && (
        <>
          {' · '}
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'all-years-chosen', allYears: !allYears })}
          >
            {allYears ? panel.onlyWindow : panel.showAllYears(otherYears)}
          </button>
        </>
      )}
      {inside.towns.length > 0 && <Towns towns={inside.towns} />}
    </p>
  );
}

/** By name, in one line of a phone; the others are in the list of the records inside. */
const mostTowns = 2;

function Towns({ towns }: Pick<PlacePage['inside'], 'towns'>) {
  const { messages, send } = useAtlas();
  const rest = towns.slice(mostTowns).reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="towns">
      {messages.panel.inTowns}{' '}
      {towns.slice(0, mostTowns).map(({ place, count }, i) => (
        <span key={place.id}>
          {i > 0 && ' · '}
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'place-chosen', place: place.id, by: 'list' })}
          >
            {place.title}
          </button>{' '}
          {messages.number(count)}
        </span>
      ))}
      {rest > 0 && ` · ${messages.panel.inOtherTowns(rest)}`}
    </span>
  );
}
