// The window in words, in large type at the map's upper left, where the eye is while the years play. Read out by the status line.
import type { Scene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useObservable } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

export function DateOnMap({ live }: { live: Observable<Scene> }) {
  const dates = useDates();
  const { window } = useObservable(live).state;
  const [inWords, inOldStyle] = dates.window(window.from, window.to);
  return (
    <div className="date-on-map" aria-hidden="true">
      <p className="time-words">
        <span>
          {inWords}
          {inOldStyle && <small>{inOldStyle}</small>}
        </span>
      </p>
    </div>
  );
}
