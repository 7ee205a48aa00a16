// A typed date: taken when it can be read and is in reach, kept as typed and explained when it is not. It always shows the ISO form.
import { useEffect, useRef, useState } from 'react';
import { dayInWords, monthForms, monthInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { DateExample } from '../../messages/en/time.ts';
import { dayFromIso, gregorianFromDay, isoFromDay } from '../../model/calendar.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import { dayOfStep, type SliderAxis } from '../../scene/slider-steps.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';

interface DateFieldProps {
  side: 'from' | 'to';
  window: TimeWindow;
  axis: SliderAxis;
  /** The window is a single day: it may move past itself. */
  isDay: boolean;
  onMove: (window: TimeWindow) => void;
  /** It is of the second of two views, and says so. */
  isSecond?: boolean;
}

/** Longest piece of what was typed that is repeated. */
const longestQuoted = 30;

/** A day that the atlas holds records of: that which a first visit opens with. */
function exampleOf(messages: Messages): DateExample {
  const iso = messages.corpus.opening.from;
  const day = dayFromIso(iso) ?? 0;
  const { year, month, day: dayOfMonth } = gregorianFromDay(day);
  return { iso, words: dayInWords(day, messages), numbers: `${dayOfMonth}.${month}.${year}` };
}

function faultInWords(found: TypedDate & { ok: false }, typed: string, messages: Messages): string {
  const { timeWords } = messages;
  const example = exampleOf(messages);
  switch (found.fault) {
    case 'unreadable':
      return timeWords.dateUnreadable(typed.trim().slice(0, longestQuoted), example);
    case 'no-such-month':
      return timeWords.noSuchMonth(found.month, example);
    case 'no-such-day':
      return timeWords.noSuchDay(found.day, monthInWords(found.monthOf, messages), found.length);
    case 'two-readings': {
      const [dayFirst, monthFirst] = found.readings;
      return timeWords.twoReadings(dayInWords(dayFirst, messages), dayInWords(monthFirst, messages), example);
    }
  }
}

export function DateField({ side, window, axis, isDay, onMove, isSecond = false }: DateFieldProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useOwnId();
  const { timeWords } = messages;
  const name = side === 'from' ? messages.fromDate : messages.toDate;

  // The window was moved otherwise: a day that was refused for its order alone is tried again, and any other draft is out of date.
  const seen = useRef(window);
  useEffect(() => {
    if (seen.current.from === window.from && seen.current.to === window.to) return;
    seen.current = window;
    if (fault === null || typed === null) return;
    const found = fault === messages.dateOrderFault ? read(typed) : { fault };
    setTyped(null);
    setFault(null);
    if (!('fault' in found)) onMove({ ...window, [side]: found.day });
  });

  const read = (text: string): { day: number } | { fault: string } => {
    const found = readTypedDate(text, side, {
      months: monthForms(messages),
      oldStyle: timeWords.oldStyleTyped,
      newStyle: timeWords.newStyleTyped,
    });
    if (!found.ok) return { fault: faultInWords(found, text, messages) };
    const { day } = found;
    const first = dayOfStep(axis, 0, 'from');
    const last = dayOfStep(axis, axis.steps - 1, 'to');
    if (day < first || day > last)
      return { fault: messages.dateOutOfReach(dayInWords(first, messages), dayInWords(last, messages)) };
    const isOrdered = side === 'from' ? day <= window.to : day >= window.from;
    return isOrdered || isDay ? { day } : { fault: messages.dateOrderFault };
  };

  const take = () => {
    if (typed === null) return;
    const found = read(typed);
    setFault('fault' in found ? found.fault : null);
    if ('fault' in found) return;
    setTyped(null);
    onMove({ ...window, [side]: found.day });
  };

  return (
    <span className="date-field">
      <label>
        <span className="small">{isSecond ? timeWords.ofSecond(name) : name}</span>
        <input
          type="text"
          placeholder={exampleOf(messages).words}
          spellCheck={false}
          autoComplete="off"
          maxLength={80}
          value={typed ?? isoFromDay(window[side])}
          aria-invalid={fault !== null}
          aria-describedby={fault ? faultId : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') {
              setTyped(null);
              setFault(null);
            }
          }}
        />
      </label>
      {dates.dating !== 'new' && <span className="small hint">{messages.newStyleDates}</span>}
      {fault && (
        <span className="fault" id={faultId} role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
