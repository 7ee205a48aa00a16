// Ids are cited, and programs that set type make a dash of two hyphens: the id would not be found again.
import type { RecordLocation } from '../located.ts';
import type { Rule } from './rule.ts';

export const singleHyphens: Rule = {
  id: 'single-hyphens',
  holds: 'No id of a record has two hyphens in a row.',
  severity: 'error',
  onError: 'keep',
  *check({ sources, places, events, claims }) {
    const spots: RecordLocation[] = [...sources, ...places, ...events, ...claims.map(({ claim }) => claim)];
    for (const at of spots) {
      if (!at.recordId?.includes('--')) continue;
      const what = 'two hyphens in a row become a dash where the id is set in type.';
      yield {
        at,
        field: 'id',
        what,
        fix: 'Write one hyphen. If the id was published, note the old one in retired.json.',
      };
    }
  },
};
