// What a place is: its kind, what it lies in, its names then and now, and how well its position and outline are known.
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { PlaceNames } from './PlaceNames.tsx';
import { WithinControl } from './WithinControl.tsx';

/** An outline says itself how well the position is known; its note, if any, says the rest. */
function positionWords({ bounds, where_note: note = '' }: CompiledPlace, precision: string): string {
  if (!note) return precision;
  return bounds ? note : `${precision}. ${note.charAt(0).toUpperCase()}${note.slice(1)}`;
}

export function PlaceHeading({ place, within }: { place: CompiledPlace; within: readonly CompiledPlace[] }) {
  const { messages, send } = useAtlas();
  const { terms } = messages;
  return (
    <div className="place-heading">
      <p>
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
      </p>
      <PlaceNames place={place} />
      <dl className="place-facts">
        <div>
          <dt>{messages.precision}</dt>
          <dd>
            <Mixed text={positionWords(place, terms.precision(place.where_prec))} />
          </dd>
        </div>
        {place.boundary && (
          <div>
            <dt>{messages.boundary}</dt>
            <dd>
              <span lang={messages.recordLanguage}>{place.boundary}</span>
              {place.boundary_precision && ` (${terms.boundaryPrecision[place.boundary_precision]})`}
            </dd>
          </div>
        )}
      </dl>
      {!place.bounds && <WithinControl place={place} />}
    </div>
  );
}
