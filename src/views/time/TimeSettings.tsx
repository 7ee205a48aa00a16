// How large the axis is drawn, its named periods, how time moves and how it is written: folded away until it is asked for. One choice a
// line, named at its beginning.
import { memo } from 'react';
import { dayFromIso } from '../../model/calendar.ts';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import { worded } from '../../model/words.ts';
import type { Scene } from '../../scene/scene.ts';
import { type AtlasState, dateBases, datings, modes, speeds } from '../../state/atlas-state.ts';
import { splitsBy } from '../../state/splits-by.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { AxisZoom } from './AxisZoom.tsx';

interface TimeSettingsProps {
  scene: Scene;
  periods: readonly CompiledPeriod[];
}

export function TimeSettings({ scene, periods }: TimeSettingsProps) {
  const { messages } = useAtlas();
  const { way, mode, dating, timeOf, split, silence } = scene.state;
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
        <AxisZoom scene={scene} />
        <Periods periods={periods} />
        <hr />
        <Ways way={way} mode={mode} dating={dating} timeOf={timeOf} split={split} />
        <Silence shown={silence} stretches={scene.bars.silent} />
      </div>
    </details>
  );
}

/** What the sources do not say: marked on the axis and on the map, and told in words. */
function Silence({ shown, stretches }: { shown: boolean; stretches: readonly TimeWindow[] }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { silence } = messages.timeWords;
  return (
    <div className="choice">
      <Tick label={silence.show} on={shown} set={(on) => send({ type: 'silence-shown', shown: on })} />
      {shown && (
        <p className="small">
          {silence.stretches(stretches.map(({ from, to }) => dates.span({ earliestStart: from, latestEnd: to })))}
        </p>
      )}
    </div>
  );
}

/** All of them: the bands over the axis are those that have room there. */
const Periods = memo(function Periods({ periods }: { periods: readonly CompiledPeriod[] }) {
  const { messages, send } = useAtlas();
  if (periods.length === 0) return null;
  return (
    <div className="choice">
      <span className="small">{messages.facets.period}</span>
      <span className="options">
        {periods.map(({ id, title, from, to }) => (
          <button
            type="button"
            className="link"
            key={id}
            onClick={() =>
              send({ type: 'window-moved', window: { from: dayFromIso(from) ?? 0, to: dayFromIso(to) ?? 0 } })
            }
          >
            <Mixed text={worded(title, messages.reading)} />
          </button>
        ))}
      </span>
    </div>
  );
});

type WaysProps = Pick<AtlasState, 'way' | 'mode' | 'dating' | 'timeOf' | 'split'>;

/** While time moves none of these changes. */
const Ways = memo(function Ways({ way, mode, dating, timeOf, split }: WaysProps) {
  const { messages, send } = useAtlas();
  return (
    <>
      <Choice
        name={messages.mode}
        among={modes}
        words={messages.modes}
        chosen={mode}
        choose={(one) => send({ type: 'mode-chosen', mode: one })}
      />
      <label className="choice">
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
      <div className="choice">
        <span className="options">
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
          <Tick
            label={messages.follow}
            on={way.follow}
            set={(follow) => send({ type: 'way-changed', way: { follow } })}
          />
        </span>
      </div>
      <hr />
      <Choice
        name={messages.timeOf}
        among={dateBases}
        words={messages.timesOf}
        chosen={timeOf}
        choose={(one) => send({ type: 'time-of-chosen', timeOf: one })}
      />
      <label className="choice">
        <span className="small">{messages.split}</span>
        <select
          value={split ?? ''}
          onChange={(event) => {
            const wanted = splitsBy[timeOf].find((one) => one === event.currentTarget.value) ?? null;
            send({ type: 'split-chosen', split: wanted });
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
      <Choice
        name={messages.calendar}
        among={datings}
        words={messages.datings}
        chosen={dating}
        choose={(one) => send({ type: 'dating-chosen', dating: one })}
      />
    </>
  );
});

interface ChoiceProps<Value extends string> {
  name: string;
  among: readonly Value[];
  words: Record<Value, string>;
  chosen: Value;
  choose: (value: Value) => void;
}

function Choice<Value extends string>({ name, among, words, chosen, choose }: ChoiceProps<Value>) {
  const group = useOwnId();
  return (
    <div className="choice" role="radiogroup" aria-label={name}>
      <span className="small" aria-hidden="true">
        {name}
      </span>
      <span className="options">
        {among.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={chosen === one} onChange={() => choose(one)} />
            {words[one]}
          </label>
        ))}
      </span>
    </div>
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
