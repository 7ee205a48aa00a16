// Named periods as bands over the axis, each a click away: in as many lanes as their titles need and the control has room for. A band that finds
// none is left to the settings, which list them all. What its claims share is drawn full, what only some of them allow is hatched; pointed at or
// focused, a band tells who dates it how.
import { memo, useCallback, useState } from 'react';
import type { IsoDays } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import { worded } from '../../model/words.ts';
import { type SliderAxis, shareOf, sliderAxis } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useEscape } from '../parts/use-escape.ts';
import { useLetterWidth } from '../parts/use-letter-width.ts';
import { periodDatings } from './period-datings.ts';

/** As in time-track.css; in rem. */
const laneHeight = 1.5;
const typeSize = 0.75;
/** Pixels. */
const padding = 10;

interface Band {
  period: TitledPeriod;
  from: number;
  to: number;
  /** Pixels along the axis. */
  left: number;
  right: number;
  /** The title does not fit after the band's beginning. */
  titleBefore: boolean;
  /** Neither on its one side nor on the other is there room for its title. */
  untitled: boolean;
  lane: number;
}

/** A period under its title in the reader's language. */
type TitledPeriod = Omit<CompiledPeriod, 'title'> & { title: string };

/** What a lane is shared out by. */
interface BandRoom {
  width: number;
  letterWidth: number;
  mostLanes: number;
}

function bandsOn(axis: SliderAxis, periods: readonly TitledPeriod[], room: BandRoom): Band[] {
  const { width, letterWidth, mostLanes } = room;
  const bands: Band[] = [];
  const inOrder = periods
    .map((period) => ({ period, from: dayFromIso(period.from) ?? 0, to: dayFromIso(period.to) ?? 0 }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  /** How far each lane is taken. */
  const taken: number[] = [];
  for (const { period, from, to } of inOrder) {
    const left = Math.max(0, shareOf(axis, from)) * width;
    const right = Math.min(1, shareOf(axis, to + 1)) * width;
    if (right <= left) continue;
    const title = period.title.length * letterWidth + padding;
    const titleBefore = left + title > width && left - title >= 0;
    const untitled = left + title > width && !titleBefore;
    const begins = titleBefore ? left - title : left;
    const free = taken.findIndex((end) => end <= begins);
    const lane = free < 0 ? taken.length : free;
    if (lane >= mostLanes) continue;
    taken[lane] = titleBefore || untitled ? right : Math.max(right, left + title);
    bands.push({ period, from, to, left, right, titleBefore, untitled, lane });
  }
  return bands;
}

/** Where in a band the days lie that all its datings share; pixels. */
function surePart(axis: SliderAxis, { from, to }: IsoDays, width: number, bandLeft: number) {
  const left = Math.max(0, shareOf(axis, dayFromIso(from) ?? 0)) * width;
  const right = Math.min(1, shareOf(axis, (dayFromIso(to) ?? 0) + 1)) * width;
  return { left: left - bandLeft, width: Math.max(0, right - left) };
}

const lanesOf = (bands: readonly Band[]) => Math.max(1, ...bands.map(({ lane }) => lane + 1));

interface PeriodBandsProps {
  periods: readonly CompiledPeriod[];
  axis: SliderAxis;
  /** Of the axis in view, in pixels. */
  width: number;
  /** Pixels of 1rem. */
  rem: number;
  mostLanes: number;
}

export const PeriodBands = memo(function PeriodBands(props: PeriodBandsProps) {
  const { periods: named, axis, width, rem, mostLanes } = props;
  const { send, messages, elements } = useAtlas();
  const [told, setTold] = useState<TitledPeriod | null>(null);
  const silence = useCallback(() => setTold(null), []);
  useEscape(told !== null, silence);
  const saysId = elements.idOf('band-says');
  const periods = named.map((period) => ({ ...period, title: worded(period.title, messages.reading) }));
  const dates = useDates();
  const letterWidth = useLetterWidth() * typeSize * rem;
  const room = { width, letterWidth, mostLanes };
  const bands = bandsOn(axis, periods, room);
  const datings = told ? periodDatings(told, messages, dates) : [];
  // As high as for the whole axis: the map must not change its size while the axis is drawn larger.
  const lanes = Math.max(lanesOf(bands), lanesOf(bandsOn(sliderAxis(axis, null), periods, room)));
  return (
    <div className="bands" style={{ height: `${lanes * laneHeight}rem` }}>
      {bands.map(({ period, from, to, left, right, titleBefore, untitled, lane }) => (
        <button
          type="button"
          className={['band', titleBefore && 'before', period.begins.length > 0 && 'told'].filter(Boolean).join(' ')}
          key={period.id}
          style={{ left, width: right - left, bottom: `${(lanes - 1 - lane) * laneHeight}rem` }}
          aria-label={untitled ? period.title : undefined}
          title={period.begins.length > 0 ? undefined : `${period.title}: ${dates.window(from, to).join(', ')}`}
          aria-describedby={told?.id === period.id ? saysId : undefined}
          onClick={() => {
            silence();
            send({ type: 'window-moved', window: { from, to } });
          }}
          onPointerEnter={() => setTold(period)}
          onPointerLeave={silence}
          onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setTold(period)}
          onBlur={silence}
        >
          {period.sure && <i className="sure" style={surePart(axis, period.sure, width, left)} />}
          {!untitled && (
            <span>
              <Mixed text={period.title} />
            </span>
          )}
        </button>
      ))}
      {told && datings.length > 0 && (
        <div className="band-says" id={saysId} role="tooltip">
          {datings.map((line) => (
            <p key={line}>
              <Mixed text={line} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
});
