// The window in words, in large type at the map's upper left, where the eye is while the years play. Read out by the status line.
import type { Scene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

export function DateOnMap({ live }: { live: Observable<Scene> }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { window, beside } = useObservable(live).state;
  const [inWords, inOldStyle] = dates.window(window.from, window.to);
  const second = beside?.type === 'window' ? dates.window(beside.window.from, beside.window.to)[0] : null;
  return (
    <div className="date-on-map" aria-hidden="true">
      <p className="time-words" data-over-map="">
        <span>
          {inWords}
          {inOldStyle && <small>{inOldStyle}</small>}
          {second && <small>{messages.timeWords.ofSecond(second)}</small>}
        </span>
      </p>
    </div>
  );
}
