// The parameter of an address that says where in the film a reader is: the day of a chapter, the id of a record, or `end`.
import { dayFromIso } from '../../model/calendar.ts';
import type { Parameter } from './address-parameters.ts';
import { idMeant } from './address-text.ts';

export const filmParameters: Record<string, Parameter> = {
  film: {
    read(value, parsed, { lookup }) {
      const at = value === 'end' || dayFromIso(value) !== null ? value : idMeant(value, lookup.recordNumbers);
      if (at === null) return false;
      parsed.film = at;
      return true;
    },
    write: ({ film }) => film?.at ?? null,
  },
};
