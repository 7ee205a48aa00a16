// How large the axis is drawn: smaller, larger, the whole period, and a strip that slides along the part in view.
import type { Scene } from '../../scene/scene.ts';
import { dayOfStep, shareOf, zoomedView } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

/** How much larger one press of the button draws the axis. */
const zoomStep = 2;

export function AxisZoom({ scene }: { scene: Scene }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { axis } = scene;
  const { window, axisView } = scene.state;
  const { first, last, steps } = axis;
  const length = last - first + 1;
  const [shown] = dates.window(dayOfStep(axis, first, 'from'), dayOfStep(axis, last, 'to'));
  // The window's own middle stays where it is.
  const middle = Math.max(0, Math.min(1, shareOf(axis, Math.round((window.from + window.to) / 2))));
  const zoom = (factor: number) => send({ type: 'axis-viewed', view: zoomedView(axis, factor, middle) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend above the row.
    <div className="axis-zoom" role="group" aria-label={messages.timeWords.axisZoom}>
      <span className="small" aria-hidden="true">
        {messages.timeWords.axisZoom}
      </span>
      <ZoomButton
        label={messages.zoomAxisOut}
        drawing="M3 7h10v2H3z"
        off={!axisView}
        press={() => zoom(1 / zoomStep)}
      />
      <div className="overview" title={shown}>
        <span
          className="overview-part"
          style={{ left: `${(first / steps) * 100}%`, width: `${(length / steps) * 100}%` }}
        />
        {axisView && (
          <input
            type="range"
            aria-label={messages.axisPart}
            aria-valuetext={shown}
            min={0}
            max={steps - length}
            value={first}
            onChange={(event) => {
              const moved = Number(event.currentTarget.value);
              const view = { from: dayOfStep(axis, moved, 'from'), to: dayOfStep(axis, moved + length - 1, 'to') };
              send({ type: 'axis-viewed', view });
            }}
          />
        )}
      </div>
      <ZoomButton label={messages.zoomAxisIn} drawing="M7 3h2v4h4v2H9v4H7V9H3V7h4z" press={() => zoom(zoomStep)} />
      <button
        type="button"
        className="quiet"
        disabled={!axisView}
        onClick={() => send({ type: 'axis-viewed', view: null })}
      >
        {messages.wholePeriod}
      </button>
    </div>
  );
}

interface ZoomButtonProps {
  label: string;
  drawing: string;
  off?: boolean;
  press: () => void;
}

function ZoomButton({ label, drawing, off = false, press }: ZoomButtonProps) {
  return (
    <button type="button" className="zoom" aria-label={label} title={label} disabled={off} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  );
}
