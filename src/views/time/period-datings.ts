// The rival datings of a named period in words: each date once, with the sources that give it.
import type { Messages } from '../../messages/en/messages.ts';
import type { CompiledPeriod, PeriodDating } from '../../model/compiled-periods.ts';
import type { Dates } from '../parts/use-dates.ts';

function datingsInWords(
  datings: readonly PeriodDating[],
  messages: Messages,
  dates: Pick<Dates, 'historical'>,
): string[] {
  const sourcesOf = new Map<string, Set<string>>();
  for (const { date, source } of datings) {
    const words = dates.historical(date);
    sourcesOf.set(words, (sourcesOf.get(words) ?? new Set()).add(source));
  }
  return [...sourcesOf].map(([words, sources]) => messages.timeWords.dating(words, [...sources]));
}

/** Two lines, for its beginning and its end; none for a stretch of the calendar, which nobody dates. */
export function periodDatings(
  { begins, ends }: Pick<CompiledPeriod, 'begins' | 'ends'>,
  messages: Messages,
  dates: Pick<Dates, 'historical'>,
): string[] {
  if (begins.length === 0) return [];
  const { periodBegins, periodEnds } = messages.timeWords;
  return [periodBegins(datingsInWords(begins, messages, dates)), periodEnds(datingsInWords(ends, messages, dates))];
}
