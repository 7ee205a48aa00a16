// The time control: play, typed dates and what counts as being in range, beside a window with two thumbs over a histogram.
import { memo, useState } from 'react';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import type { Scene } from '../../scene/scene.ts';
import { matches } from '../../state/atlas-state.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { SheetGrip } from '../parts/SheetGrip.tsx';
import { useDates } from '../parts/use-dates.ts';
import { BarsLegend } from './BarsLegend.tsx';
import { DateField } from './DateField.tsx';
import { TimeSettings } from './TimeSettings.tsx';
import { TimeTrack } from './TimeTrack.tsx';

interface TimelineProps {
  live: Observable<Scene>;
  periods: readonly CompiledPeriod[];
  /** The page has room for the film. */
  hasFilm?: boolean;
}

export function Timeline({ live, periods, hasFilm = false }: TimelineProps) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const scene = useObservable(live);
  const { state, axis } = scene;
  const { window, playing, match, mode, beside } = state;
  const isDay = mode === 'day';
  // A phone has no room for all of it at once, and keeps the date here, where it stays in sight over the list; a wide page has it on the map.
  const [isUnfolded, setUnfolded] = useState(false);
  const [inWords, inOldStyle] = dates.window(window.from, window.to);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend over the map; the group is named here.
    <div className={isUnfolded ? 'time unfolded' : 'time'} role="group" aria-label={messages.time}>
      <SheetGrip />
      <div className="time-play">
        <button
          type="button"
          className="play"
          onClick={() => send({ type: playing ? 'pause-pressed' : 'play-pressed' })}
          aria-label={playing ? messages.pause : messages.play}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5 13.5 8 4 13.5z'} />
          </svg>
        </button>
        <StepButton direction={-1} label={messages.previousEvent} />
        <StepButton direction={1} label={messages.nextEvent} />
        {hasFilm && <FilmButton isOpen={state.film !== null} />}
      </div>
      <p className="time-words" aria-hidden="true">
        <span>
          {inWords}
          {inOldStyle && <small>{inOldStyle}</small>}
        </span>
      </p>
      <button
        type="button"
        className="time-more"
        aria-expanded={isUnfolded}
        aria-controls={elements.idOf('time-dates')}
        aria-label={messages.timeWords.more}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12M5 2.5v3M11 6.5v3M7 10.5v3" />
        </svg>
      </button>
      <BarsLegend scene={scene} />
      <TimeTrack scene={scene} periods={periods} />
      <div id={elements.idOf('time-dates')} className="time-dates">
        {(['from', 'to'] as const).map((side) => (
          <DateField
            key={side}
            {...{ side, window, axis, isDay }}
            onMove={(moved) => send({ type: 'window-moved', window: moved })}
          />
        ))}
        {beside?.type === 'window' &&
          (['from', 'to'] as const).map((side) => (
            <DateField
              key={side}
              {...{ side, axis, window: beside.window, isDay: false }}
              isSecond
              onMove={(moved) => send({ type: 'beside-window-moved', window: moved })}
            />
          ))}
        <div className="choice" role="radiogroup" aria-label={messages.dates}>
          {matches.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={elements.idOf('match')}
                checked={match === one}
                onChange={() => send({ type: 'match-chosen', match: one })}
              />
              {one === 'possible' ? messages.possibly : messages.certainly}
            </label>
          ))}
        </div>
      </div>
      <TimeSettings scene={scene} periods={periods} />
    </div>
  );
}

/** Opens the film, and leaves it. */
const FilmButton = memo(function FilmButton({ isOpen }: { isOpen: boolean }) {
  const { messages, send } = useAtlas();
  const { film, filmHint } = messages.timeWords;
  return (
    <button
      type="button"
      className="film-button"
      aria-pressed={isOpen}
      title={filmHint}
      onClick={() => send(isOpen ? { type: 'film-left' } : { type: 'film-opened' })}
    >
      {film}
    </button>
  );
});

const StepButton = memo(function StepButton({ direction, label }: { direction: 1 | -1; label: string }) {
  const { send } = useAtlas();
  return (
    <button
      type="button"
      className="step"
      aria-label={label}
      title={label}
      onClick={() => send({ type: 'stepped-to-record', direction })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={direction === 1 ? 'M3 3 10 8 3 13zM11 3h2v10h-2z' : 'M13 3 6 8l7 5zM3 3h2v10H3z'} />
      </svg>
    </button>
  );
});
