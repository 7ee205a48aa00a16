// A claim's date as its source prints it, and in the other calendar where that says something.

import { dayInWords, historicalDateInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { compileDate, type HistoricalDate } from '../../model/historical-date.ts';
import type { Dating } from '../../state/atlas-state.ts';

/**
 * `dated “17 August 1835” Old Style, that is 29 August 1835 New Style`.
 * @param bothWanted say a New Style date in the Old Style too: the reader asks for it, or another source prints it so
 */
export function claimDateInWords(when: HistoricalDate, messages: Messages, bothWanted: boolean): string {
  const { panel } = messages;
  const printed = when.verbatim === '' ? '' : messages.claimDate(when.verbatim);
  const inCalendar = (dating: Dating) => historicalDateInWords(when, messages, dating);
  // A month or a year is the same in both: only days have another name.
  const hasDays = inCalendar('new') !== inCalendar('old');
  switch (when.calendar) {
    case 'julian': {
      const styled = panel.inStyle(printed, panel.oldStyle);
      return hasDays ? panel.thatIs(styled, panel.newStyle(inCalendar('new'))) : styled;
    }
    case 'gregorian':
      return hasDays && bothWanted ? panel.thatIs(printed, inCalendar('old')) : printed;
    case 'unknown': {
      const { earliestStart, latestEnd } = compileDate(when);
      const either = messages.calendarUnknown(dayInWords(earliestStart, messages), dayInWords(latestEnd, messages));
      return hasDays ? [printed, either].filter(Boolean).join('; ') : printed;
    }
  }
}
