// What a place is: its names then and now, what it lies in, and how well its position and outline are known.
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Toponym } from '../model/place.ts';
import { useAtlas } from './atlas-context.tsx';

function yearsOf({ from, to }: Toponym): string {
  return from || to ? ` (${from ?? ''}–${to ?? ''})` : '';
}

/** An outline says itself how well the position is known; its note, if any, says the rest. */
function positionWords({ bounds, where_note: note = '' }: CompiledPlace, precision: string): string {
  if (!note) return precision;
  return bounds ? note : `${precision}. ${note.charAt(0).toUpperCase()}${note.slice(1)}`;
}

export function PlaceHeading({ place, within }: { place: CompiledPlace; within: readonly CompiledPlace[] }) {
  const { messages, send } = useAtlas();
  const { terms } = messages;
  const others = place.names.filter(
    (name, i, all) => name.toponym !== place.title && all.findIndex((one) => one.toponym === name.toponym) === i,
  );
  return (
    <div className="place-heading">
      <p>
        {terms.placeKind[place.kind]}
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
      </p>
      {others.length > 0 && (
        <p className="small">
          {messages.alsoCalled}:{' '}
          {others.map((name, i) => (
            <span key={`${name.lang} ${name.toponym}`}>
              {i > 0 && ', '}
              <bdi lang={name.lang}>{name.toponym}</bdi>
              {yearsOf(name)}
            </span>
          ))}
        </p>
      )}
      {(place.where_prec > 1 || place.where_note) && (
        <p className="small">
          {messages.precision}: {positionWords(place, terms.precision[place.where_prec])}
        </p>
      )}
      {place.boundary && (
        <p className="small">
          {messages.boundary}: {place.boundary}
          {place.boundary_precision && ` (${terms.boundaryPrecision[place.boundary_precision]})`}
        </p>
      )}
    </div>
  );
}
