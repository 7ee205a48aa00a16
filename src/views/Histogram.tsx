// Records per month under the thumbs, and the axis with its years.
import { memo } from 'react';
import { dayFromGregorian, gregorianFromDay } from '../model/calendar.ts';
import type { Scene } from '../state/scene.ts';
import { type SliderAxis, stepOf } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { monthInWords } from './date-words.ts';

/** Share of the axis that a year's number needs beside another. */
const roomForYear = 0.04;

/** Height of the drawing in its own units; the style sheet stretches it. */
const height = 40;

export const Histogram = memo(function Histogram({ bars, axis }: { bars: Scene['histogram']; axis: SliderAxis }) {
  const { messages } = useAtlas();
  const last = axis.steps - 1;
  const tallest = Math.max(1, ...bars.map((bar) => bar.possible));
  const rise = (n: number) => (n / tallest) * height;
  const across = (day: number) => (stepOf(axis, day) / last) * 1000;
  const firstYear = gregorianFromDay(axis.busy.from).year;
  const lastYear = gregorianFromDay(axis.busy.to).year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return (
    <div className="histogram" aria-hidden="true">
      <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar) => {
          const x = across(bar.from);
          const width = Math.max(1, across(bar.to) - x - 0.5);
          return (
            <g key={bar.from}>
              <title>{messages.bar(monthInWords(bar.from, messages), bar.certain, bar.possible)}</title>
              <rect
                className="bar possible"
                x={x}
                width={width}
                y={height - rise(bar.possible)}
                height={rise(bar.possible)}
              />
              <rect
                className="bar certain"
                x={x}
                width={width}
                y={height - rise(bar.certain)}
                height={rise(bar.certain)}
              />
            </g>
          );
        })}
      </svg>
      <div className="axis">
        {stepOf(axis, axis.busy.from) / last > roomForYear && (
          <span className="year edge" style={{ left: '0%' }}>
            {axis.firstYear}
          </span>
        )}
        {years.map((year) => (
          <span
            key={year}
            className="year"
            style={{ left: `${across(dayFromGregorian({ year, month: 1, day: 1 })) / 10}%` }}
          >
            {year}
          </span>
        ))}
        {axis.lastYear > lastYear && (
          <span className="year edge end" style={{ left: '100%' }}>
            {axis.lastYear}
          </span>
        )}
      </div>
    </div>
  );
});
