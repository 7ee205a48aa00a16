// What is known of a place itself, at the end of its page: its names then and now, how well its position and outline are known, and what lies near.
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

export function PlaceFacts({ place }: { place: CompiledPlace }) {
  const { messages } = useAtlas();
  const { terms, panel } = messages;
  return (
    <details className="place-about">
      <summary>{panel.placeFacts}</summary>
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
    </details>
  );
}
