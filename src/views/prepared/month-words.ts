// Months of a prepared folder in the words of the page.
import { monthInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { dayFromGregorian } from '../../model/calendar.ts';
import type { MonthSpan } from '../../prepared/tally.ts';

/** @param month since year 0 */
export const monthWords = (month: number, messages: Messages): string =>
  monthInWords(dayFromGregorian({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }), messages);

export const monthsWords = ({ from, to }: MonthSpan, messages: Messages): string =>
  from === to ? monthWords(from, messages) : `${monthWords(from, messages)} – ${monthWords(to, messages)}`;
