// A date that is not inferred shows the source's own words for it.
import { type Rule, writtenDates } from './rule.ts';

export const dateWording: Rule = {
  id: 'date-wording',
  holds: 'verbatim is filled wherever a date is not inferred.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const { at, field, date } of writtenDates(context)) {
      if (date.inferred || date.verbatim.trim() !== '') continue;
      const what = 'it is empty, though the date is not marked as inferred.';
      yield {
        at,
        field: `${field}.verbatim`,
        what,
        fix: 'Copy the source’s wording of the date, or write "inferred": true.',
      };
    }
  },
};
