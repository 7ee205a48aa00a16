// The months that are looked at: bars of what begins in each, two sliders over them, and the same as fields to be typed.
import type { MonthSpan } from '../../prepared/tally.ts';
import { monthsWords, monthWords } from './month-words.ts';
import { usePrepared } from './prepared-context.tsx';

interface MonthControlProps {
  months: MonthSpan;
  /** Events of each month, whether it is chosen or not. */
  events: ReadonlyMap<number, number>;
}

/** Most bars; more months are drawn in bars of a year. */
const mostBars = 260;

export function MonthControl({ months, events }: MonthControlProps) {
  const { words, messages, folder, change } = usePrepared();
  const whole = folder.manifest.months;
  const all = whole.to - whole.from + 1;
  const size = all > mostBars ? 12 : 1;
  const sums = new Map<number, number>();
  for (const [month, n] of events) {
    const bar = Math.floor(month / size);
    sums.set(bar, (sums.get(bar) ?? 0) + n);
  }
  const [firstBar, lastBar] = [Math.floor(whole.from / size), Math.floor(whole.to / size)];
  const bars = Array.from({ length: lastBar - firstBar + 1 }, (_, n) => {
    const from = Math.max(whole.from, (firstBar + n) * size);
    return { from, to: Math.min(whole.to, (firstBar + n + 1) * size - 1), events: sums.get(firstBar + n) ?? 0 };
  });
  const most = bars.reduce((so, bar) => Math.max(so, bar.events), 0);
  const move = (end: 'from' | 'to', month: number) =>
    change({
      months: {
        from: end === 'from' ? Math.min(month, months.to) : months.from,
        to: end === 'to' ? Math.max(month, months.from) : months.to,
      },
    });
  const slider = (end: 'from' | 'to', label: string) => (
    <input
      type="range"
      className={`prepared-${end}`}
      aria-label={label}
      aria-valuetext={monthWords(months[end], messages)}
      min={whole.from}
      max={whole.to}
      step={1}
      value={months[end]}
      onInput={({ currentTarget }) => move(end, Number(currentTarget.value))}
    />
  );
  return (
    <section className="prepared-months" aria-label={words.months}>
      <p>
        <strong>{monthsWords(months, messages)}</strong>
        <button
          type="button"
          className="quiet"
          disabled={months.from === whole.from && months.to === whole.to}
          onClick={() => change({ months: whole }, true)}
        >
          {words.allMonths}
        </button>
        <span className="small">{words.countedBy}</span>
      </p>
      <div
        className="prepared-bars"
        role="img"
        aria-label={words.bars(monthWords(whole.from, messages), monthWords(whole.to, messages), most)}
      >
        {bars.map((bar) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a press is an extra beside the sliders, which keys move.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
          <span
            key={bar.from}
            className={bar.from >= months.from && bar.to <= months.to ? 'is-in' : ''}
            title={words.bar(monthsWords(bar, messages), bar.events)}
            style={{ height: `${most > 0 ? Math.max(bar.events > 0 ? 2 : 0, (bar.events / most) * 100) : 0}%` }}
            onClick={() => change({ months: { from: bar.from, to: bar.to } }, true)}
          />
        ))}
      </div>
      <div className="prepared-sliders">
        {slider('from', words.firstMonth)}
        {slider('to', words.lastMonth)}
      </div>
    </section>
  );
}
