// The track of the time control: bands, histogram, axis and slider share one scale; wheel and pinch draw it larger or smaller.
import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import type { Scene } from '../../scene/scene.ts';
import { shareOf, zoomedView } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { isFramed } from '../parts/in-frame.ts';
import { useMedia } from '../parts/use-media.ts';
import { useRoom } from '../parts/use-room.ts';
import { Histogram, separator } from './Histogram.tsx';
import { LongSpans } from './LongSpans.tsx';
import { PeriodBands } from './PeriodBands.tsx';
import { partWords } from './part-words.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { useWindowDrag } from './use-window-drag.ts';

/** How much larger a turn of the wheel by one pixel draws the axis. */
const zoomPerPixel = 1.0025;

/** As in time-track.css: on a phone the bands are unfolded, and have all the room they need. */
const phone = '(max-width: 800px)';
const lowWindow = '(max-height: 799px)';

export function TimeTrack({ scene, periods }: { scene: Scene; periods: readonly CompiledPeriod[] }) {
  const { messages, send } = useAtlas();
  const { state, axis, bars, besideBars, pointed } = scene;
  const words = partWords(scene, messages);
  const track = useRef<HTMLDivElement>(null);
  const latest = useRef(axis);
  latest.current = axis;
  const fingers = useRef(new Map<number, number>());
  const { width, rem } = useRoom(track);
  const isPhone = useMedia(phone);
  const isLow = useMedia(lowWindow);
  const mostLanes = isPhone ? Number.POSITIVE_INFINITY : isLow ? 1 : 2;
  const drag = useWindowDrag(track, axis, state.window);
  // While time moves by itself the way of the Tab key stays as it was: the bars are not drawn anew with each day.
  const tabDay = useRef(state.window.from);
  if (!state.playing) tabDay.current = state.window.from;

  const shareAt = useCallback((x: number) => {
    const box = track.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(1, (x - box.left) / box.width)) : 0.5;
  }, []);

  useEffect(() => {
    const element = track.current;
    // A listener of the wheel that may stop the page must say so; the page must not scroll while the axis is drawn larger.
    const turn = (event: WheelEvent) => {
      // In a frame the wheel alone belongs to the page around it.
      if (isFramed() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const view = zoomedView(latest.current, zoomPerPixel ** -event.deltaY, shareAt(event.clientX));
      send({ type: 'axis-viewed', view });
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [send, shareAt]);

  const pinch = (event: PointerEvent) => {
    const held = fingers.current;
    if (event.pointerType !== 'touch' || !held.has(event.pointerId)) return;
    const before = [...held.values()];
    held.set(event.pointerId, event.clientX);
    const after = [...held.values()];
    if (held.size !== 2) return;
    const spread = ([a = 0, b = 0]: number[]) => Math.max(1, Math.abs(a - b));
    const middle = ((after[0] ?? 0) + (after[1] ?? 0)) / 2;
    const view = zoomedView(latest.current, spread(after) / spread(before), shareAt(middle));
    send({ type: 'axis-viewed', view });
  };
  const hold = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    fingers.current.set(event.pointerId, event.clientX);
    if (fingers.current.size > 1) drag.cancel();
  };
  const release = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
  };

  const at = (day: number) => `${Math.max(0, Math.min(1, shareOf(axis, day))) * 100}%`;
  return (
    <div
      className="time-track"
      onPointerDown={hold}
      onPointerMove={pinch}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div className="time-scale" ref={track} {...drag.handlers}>
        <PeriodBands periods={periods} axis={axis} width={width} rem={rem} mostLanes={mostLanes} />
        <LongSpans spans={bars.long} axis={axis} side={besideBars ? 'a' : null} />
        {besideBars && besideBars.long.length > 0 && <LongSpans spans={besideBars.long} axis={axis} side="b" />}
        <div className="drawing">
          {state.silence &&
            bars.silent.map(({ from, to }) => (
              <span
                key={from}
                className="silent"
                aria-hidden="true"
                style={{ left: at(from), right: `calc(100% - ${at(to + 1)})` }}
              />
            ))}
          <Histogram
            bars={bars}
            beside={besideBars}
            axis={axis}
            words={words.join(separator)}
            ofClaims={state.timeOf === 'source'}
            tabDay={tabDay.current}
          />
          {pointed && (
            <div className="pointed" aria-hidden="true">
              <span
                className="possible"
                style={{ left: at(pointed.earliestStart), right: `calc(100% - ${at(pointed.latestEnd + 1)})` }}
              />
              {!pointed.doubtful && pointed.latestStart <= pointed.earliestEnd && (
                <span
                  className="certain"
                  style={{ left: at(pointed.latestStart), right: `calc(100% - ${at(pointed.earliestEnd + 1)})` }}
                />
              )}
            </div>
          )}
          {state.beside?.type === 'window' && (
            <TimeSlider
              window={state.beside.window}
              axis={axis}
              isDay={false}
              isSecond
              onMove={(window) => send({ type: 'beside-window-moved', window })}
            />
          )}
          <TimeSlider
            window={state.window}
            axis={axis}
            isDay={state.mode === 'day'}
            onMove={(window) => send({ type: 'window-moved', window })}
          />
        </div>
        <TimeAxis axis={axis} width={width} rem={rem} />
      </div>
    </div>
  );
}
