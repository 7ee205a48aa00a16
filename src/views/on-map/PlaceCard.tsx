// The card beside the place that is pointed at: what it is called, how much is said of it in the window, and of which days. It describes
// and takes no focus; Escape puts it away.
import { useCallback } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import { nameToday } from '../../model/place-names.ts';
import type { MapSpots } from '../../scene/map-spots.ts';
import type { PlaceCard as Card } from '../../scene/place-card.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { countInWords } from '../parts/count-words.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { placeCard } from '../parts/points-at.ts';
import { type Dates, useDates } from '../parts/use-dates.ts';
import { useEscape } from '../parts/use-escape.ts';
import { besideSpot } from './beside-spot.ts';

/** Pixels that the card takes up at most. */
const cardHeight = 132;

function spanWords({ first, last }: Card, { mapWork }: Messages, dates: Dates): string {
  if (first && last && first.day === last.day && first.sure && last.sure) return dates.day(first.day);
  const from = first && (first.sure ? dates.day(first.day) : mapWork.atTheEarliest(dates.day(first.day)));
  const to = last && (last.sure ? dates.day(last.day) : mapWork.atTheLatest(dates.day(last.day)));
  if (from && to) return mapWork.betweenDays(from, to);
  if (from) return mapWork.fromDay(from);
  return to ? mapWork.untilDay(to) : '';
}

export function PlaceCard({ live, spots }: { live: Observable<Scene>; spots: Observable<MapSpots> }) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const scene = useObservable(live);
  const { pointed: spot } = useObservable(spots);
  const close = useCallback(() => send({ type: 'place-pointed', place: null }), [send]);
  const isOpen = scene.pointedPlace >= 0 && scene.state.choice.length === 0 && !scene.state.drawing;
  useEscape(isOpen, close);
  const card = isOpen ? scene.card() : null;
  if (!card) return null;
  const { place, count, certain, beside, timeOf } = card;
  const { mapWork } = messages;
  const today = nameToday(place.names, messages.reading, place.title);
  return (
    <div
      className="place-card"
      role="tooltip"
      id={elements.idOf(placeCard)}
      // Without a spot there is no map; the card still describes the row that has the focus.
      style={spot ? besideSpot(spot, cardHeight) : { display: 'none' }}
      onPointerLeave={(event) => {
        // Back on the map, the map itself says what is pointed at.
        if (!(event.relatedTarget instanceof HTMLCanvasElement)) close();
      }}
    >
      <div className="place-card-paper">
        <p className="place-name">
          <Mixed text={place.title} />
          {today && <span className="small"> {mapWork.nameToday(today)}</span>}
        </p>
        {beside === null ? (
          <p>{timeOf === 'event' ? mapWork.cardRecords(count, certain) : mapWork.cardClaims(count, certain)}</p>
        ) : (
          <p>{countInWords(messages, count, beside)}</p>
        )}
        {beside === null && count > 0 && <p className="small">{spanWords(card, messages, dates)}</p>}
        {spot?.outside && <p className="small">{mapWork.outOfView}</p>}
      </div>
    </div>
  );
}
