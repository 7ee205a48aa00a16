// What is known to the whole country and to no nearer place, in a box at the map's corner, for it must not be a dot. It opens the country and
// moves no map.
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { countInWords } from '../parts/count-words.ts';
import { Mixed } from '../parts/Mixed.tsx';

/** Records of this kind are drawn full on the map, all others hollow. */
const deed = 'deed';

export function CountryBox({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const { mapWork, terms } = messages;
  const home = page.home();
  if (!home) return null;
  const { place, count, beside, kinds } = home;
  return (
    <button
      type="button"
      data-over-map=""
      className={page.lit === place.id ? 'country-box lit' : 'country-box'}
      aria-pressed={page.panel?.type === 'place' && page.panel.place.id === place.id}
      onClick={() => send({ type: 'place-chosen', place: place.id, by: 'list' })}
    >
      <span className="country-box-head">{mapWork.wholeCountry(countInWords(messages, count, beside))}</span>
      <span className="small">
        <Mixed text={place.title} />
        {': '}
        {mapWork.noNearerPlace}
      </span>
      <span className="country-kinds small">
        {/* Of two views only how many each has: their kinds are in the table of both. */}
        {(beside === null ? kinds : []).map(({ kind, count: ofKind }) => (
          <span key={kind}>
            <i className={kind === deed ? 'full' : 'hollow'} aria-hidden="true" /> {terms.eventKind(kind)}{' '}
            {messages.number(ofKind)}
          </span>
        ))}
      </span>
    </button>
  );
}
