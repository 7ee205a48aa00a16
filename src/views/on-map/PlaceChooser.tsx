// Several places at one spot of the map: a short list to choose from, by pointer or by keyboard.
import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';
import type { MapSpots } from '../../scene/map-spots.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useEscape } from '../parts/use-escape.ts';
import { besideSpot } from './beside-spot.ts';

/** Pixels of its heading and of each of its rows. */
const headHeight = 52;
const rowHeight = 36;

/** Where an arrow, Home or End leads from row `at`; `null` for other keys. */
function rowAfter(key: string, at: number, rows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % rows;
    case 'ArrowUp':
      return (at + rows - 1) % rows;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}

export function PlaceChooser({ live, spots }: { live: Observable<Scene>; spots: Observable<MapSpots> }) {
  const { messages, send, elements } = useAtlas();
  const scene = useObservable(live);
  const { choice: spot } = useObservable(spots);
  const box = useRef<HTMLElement>(null);
  const offered = scene.state.choice;
  const isOpen = offered.length > 0 && spot !== null;
  const close = useCallback(() => {
    send({ type: 'places-offered', places: [] });
    elements.root.querySelector<HTMLElement>('.map-canvas canvas')?.focus();
  }, [send, elements]);
  useEscape(isOpen, close);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another offer, not another count, moves the focus.
  useLayoutEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('li button')?.focus();
  }, [isOpen, offered]);

  if (!isOpen) return null;
  const entries = scene.choice();
  const move = (event: KeyboardEvent) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const to = rowAfter(event.key, rows.indexOf(document.activeElement as HTMLElement), rows.length);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
  };
  return (
    <section
      className="place-chooser"
      ref={box}
      aria-label={messages.mapWork.placesHere(entries.length)}
      style={besideSpot(spot, headHeight + rowHeight * entries.length)}
      onKeyDown={move}
    >
      <div className="place-card-paper">
        <p className="place-chooser-head">
          {messages.mapWork.placesHere(entries.length)}
          <button type="button" className="link" onClick={close}>
            {messages.mapWork.closeChoice}
          </button>
        </p>
        <ul>
          {entries.map(({ place, count, certain }) => (
            <li key={place.id}>
              <button
                type="button"
                className="place-row"
                onClick={() => send({ type: 'place-chosen', place: place.id, by: 'map' })}
                onPointerEnter={() => send({ type: 'place-pointed', place: place.id })}
                onFocus={() => send({ type: 'place-pointed', place: place.id })}
              >
                <span className="place-name">
                  <Mixed text={place.title} />
                </span>
                <span className={certain > 0 ? 'tally' : 'tally possible'}>{messages.number(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
