// Countries that have records in the window and lie at the edge of the map or beyond it, as tabs on the side where they are.
import type { EdgeSide, MapSpots } from '../../scene/map-spots.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { countInWords } from '../parts/count-words.ts';
import { Mixed } from '../parts/Mixed.tsx';

const sides: readonly EdgeSide[] = ['left', 'right'];

export function EdgeTabs({ page, spots }: { page: SettledScene; spots: Observable<MapSpots> }) {
  const { messages, send } = useAtlas();
  const { beyond } = useObservable(spots);
  const { others } = page;
  const tabsOf = (side: EdgeSide) => {
    const here = beyond.flatMap((one) =>
      one.side === side ? others.filter(({ place }) => place.id === one.place) : [],
    );
    if (here.length === 0) return null;
    return (
      <ul key={side} className={`edge-tabs ${side}`} aria-label={messages.mapWork.beyondEdge[side]}>
        {here.map(({ place, count, beside }) => (
          <li key={place.id}>
            <button
              type="button"
              data-over-map=""
              className={page.lit === place.id ? 'lit' : undefined}
              onClick={() => send({ type: 'place-chosen', place: place.id, by: 'list' })}
            >
              <Mixed text={place.title} /> <span className="tally">{countInWords(messages, count, beside)}</span>
            </button>
          </li>
        ))}
      </ul>
    );
  };
  return <div className="edges">{sides.map(tabsOf)}</div>;
}
