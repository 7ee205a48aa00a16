// The atlas's own days and box are in order.
import { dayFromIso } from '../../model/calendar.ts';
import type { Rule } from './rule.ts';

export const descriptionDays: Rule = {
  id: 'description',
  holds:
    'extent and opening are real days in order, opening and the beginning of the film inside extent; view and bounds are west, south, east, north.',
  severity: 'error',
  onError: 'keep',
  *check({ description: at }) {
    if (!at) return;
    const { extent, opening, film, view, bounds } = at.record;
    for (const [field, { from, to }] of Object.entries({ extent, opening })) {
      const [first, last] = [dayFromIso(from), dayFromIso(to)];
      if (first === null || last === null) {
        yield { at, field, what: `${from} to ${to} are not real days.`, fix: 'Write days such as 1835-02-20.' };
      } else if (first > last) {
        yield { at, field, what: `it ends (${to}) before it begins (${from}).`, fix: 'Put the days in order.' };
      }
    }
    if (extent.from <= extent.to && (opening.from < extent.from || opening.to > extent.to)) {
      yield { at, field: 'opening', what: 'it reaches outside extent.', fix: 'Keep it inside, or widen extent.' };
    }
    if (film !== undefined && (dayFromIso(film) === null || film < extent.from || film > extent.to)) {
      yield {
        at,
        field: 'film',
        what: `${film} is no day of extent.`,
        fix: 'Write a day inside it, such as 1835-02-20.',
      };
    }
    for (const [field, [west, south, east, north]] of Object.entries({ view, bounds })) {
      if (west < east && south < north) continue;
      const fix = 'Put the four numbers in order; across the antimeridian, east goes beyond 180.';
      yield { at, field, what: 'it is not west, south, east, north.', fix };
    }
  },
};
