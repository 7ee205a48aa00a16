// How time moves and how it is written: folded away until it is asked for.
import { datings, modes, speeds, splitsBy, timeAxes } from '../state/atlas-state.ts';
import type { Scene } from '../state/scene.ts';
import { shareOf, zoomedView } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';

/** How much larger one press of the button draws the axis. */
const zoomStep = 2;

export function TimeSettings({ scene }: { scene: Scene }) {
  const { messages, send } = useAtlas();
  const { state, axis } = scene;
  const { way, mode, dating, timeOf, window, axisView } = state;
  // The window's own middle stays where it is.
  const share = shareOf(axis, Math.round((window.from + window.to) / 2));
  const middle = Math.max(0, Math.min(1, share));
  const zoom = (factor: number) => send({ type: 'axis-viewed', view: zoomedView(axis, factor, middle) });
  return (
    <details
      className="time-settings"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{messages.timeSettings}</summary>
      <div className="settings">
        <div className="choice" role="radiogroup" aria-label={messages.timeOf}>
          <span className="small">{messages.timeOf}</span>
          {timeAxes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="time-of"
                checked={timeOf === one}
                onChange={() => send({ type: 'time-of-chosen', timeOf: one })}
              />
              {messages.timesOf[one]}
            </label>
          ))}
        </div>
        <div className="choice" role="radiogroup" aria-label={messages.mode}>
          <span className="small">{messages.mode}</span>
          {modes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="mode"
                checked={mode === one}
                onChange={() => send({ type: 'mode-chosen', mode: one })}
              />
              {messages.modes[one]}
            </label>
          ))}
        </div>
        <div className="choice">
          <label>
            <span className="small">{messages.speed}</span>
            <select
              value={way.speed}
              onChange={(event) => {
                const speed = speeds.find((one) => String(one) === event.currentTarget.value);
                if (speed) send({ type: 'way-changed', way: { speed } });
              }}
            >
              {speeds.map((speed) => (
                <option key={speed} value={speed}>
                  {messages.speeds[speed]}
                </option>
              ))}
            </select>
          </label>
          <Tick
            label={messages.backward}
            on={way.direction === -1}
            set={(on) => send({ type: 'way-changed', way: { direction: on ? -1 : 1 } })}
          />
          <Tick label={messages.loop} on={way.loop} set={(loop) => send({ type: 'way-changed', way: { loop } })} />
          <Tick
            label={messages.skipEmpty}
            on={way.skipEmpty}
            set={(skipEmpty) => send({ type: 'way-changed', way: { skipEmpty } })}
          />
        </div>
        <div className="choice">
          <label>
            <span className="small">{messages.split}</span>
            <select
              value={state.split ?? ''}
              onChange={(event) => {
                const split = splitsBy[timeOf].find((one) => one === event.currentTarget.value) ?? null;
                send({ type: 'split-chosen', split });
              }}
            >
              <option value="">{messages.noSplit}</option>
              {splitsBy[timeOf].map((name) => (
                <option key={name} value={name}>
                  {messages.facets[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="choice" role="radiogroup" aria-label={messages.calendar}>
          <span className="small">{messages.calendar}</span>
          {datings.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="dating"
                checked={dating === one}
                onChange={() => send({ type: 'dating-chosen', dating: one })}
              />
              {messages.datings[one]}
            </label>
          ))}
        </div>
        <div className="choice">
          <button type="button" className="quiet" onClick={() => zoom(zoomStep)}>
            {messages.zoomAxisIn}
          </button>
          <button type="button" className="quiet" disabled={!axisView} onClick={() => zoom(1 / zoomStep)}>
            {messages.zoomAxisOut}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={!axisView}
            onClick={() => send({ type: 'axis-viewed', view: null })}
          >
            {messages.wholePeriod}
          </button>
        </div>
      </div>
    </details>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
