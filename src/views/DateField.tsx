// A typed date: taken when it is complete and sound, kept as typed and explained when it is not.
import { useId, useState } from 'react';
import { dayInWords } from '../messages/date-words.ts';
import { dayFromIso, isoFromDay } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { dayOfStep, type SliderAxis } from '../state/slider-steps.ts';
import { useAtlas } from './atlas-context.tsx';
import { useDates } from './use-dates.ts';

interface DateFieldProps {
  side: 'from' | 'to';
  window: TimeWindow;
  axis: SliderAxis;
}

export function DateField({ side, window, axis }: DateFieldProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();

  const faultOf = (text: string): string | null => {
    const day = dayFromIso(text.trim());
    if (day === null) return messages.dateFault(text);
    const first = dayOfStep(axis, 0, 'from');
    const last = dayOfStep(axis, axis.steps - 1, 'to');
    if (day < first || day > last)
      return messages.dateOutOfReach(dayInWords(first, messages), dayInWords(last, messages));
    return side === 'from'
      ? (day > window.to && messages.dateOrderFault) || null
      : (day < window.from && messages.dateOrderFault) || null;
  };

  const take = () => {
    if (typed === null) return;
    const found = faultOf(typed);
    setFault(found);
    if (found) return;
    setTyped(null);
    send({ type: 'window-moved', window: { ...window, [side]: dayFromIso(typed.trim()) as number } });
  };

  return (
    <span className="date-field">
      <label>
        <span className="small">{side === 'from' ? messages.fromDate : messages.toDate}</span>
        <input
          type="text"
          inputMode="numeric"
          placeholder={messages.dateFormatHint}
          spellCheck={false}
          autoComplete="off"
          maxLength={40}
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
      {dates.dating !== 'new' && <span className="small"> {messages.newStyleDates}</span>}
      {fault && (
        <span className="fault" id={faultId} role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
