// Dates in words for views: in the reader's language, and in the calendar the reader has chosen.
import { createContext, useContext } from 'react';
import {
  dayInWords,
  historicalDateInWords,
  monthInWords,
  stretchInWords,
  undatedInWords,
  windowInDays,
} from '../../messages/date-words.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import type { Dating } from '../../state/atlas-state.ts';
import { useAtlas } from './atlas-context.tsx';

const DatingContext = createContext<Dating>('new');
export const DatingProvider = DatingContext.Provider;

export interface Dates {
  dating: Dating;
  day(day: number): string;
  month(day: number): string;
  historical(date: HistoricalDate): string;
  /** An event's date; or that only its claims have one, or that there is none. */
  ofEvent(event: Pick<AtlasEvent, 'when' | 'claims'>): string;
  /** First to last day of a window, each part of it once; with both calendars, the Old Style second. */
  window(from: number, to: number): [string, string?];
  /** A stretch of days in the fewest words: a day, a month, a year, or from and to. */
  span(span: Pick<TimeSpan, 'earliestStart' | 'latestEnd'>): string;
}

export function useDates(): Dates {
  const { messages } = useAtlas();
  const dating = useContext(DatingContext);
  return {
    dating,
    day: (day) => dayInWords(day, messages, dating),
    month: (day) => monthInWords(day, messages),
    window: (from, to) => windowInDays(from, to, messages, dating),
    historical: (date) => historicalDateInWords(date, messages, dating),
    ofEvent: ({ when, claims }) =>
      when ? historicalDateInWords(when, messages, dating) : undatedInWords(claims, messages),
    span: ({ earliestStart, latestEnd }) => stretchInWords(earliestStart, latestEnd, messages, dating),
  };
}
