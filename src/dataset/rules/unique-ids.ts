// Every id belongs to one record alone: a link to it must not lead to two.
import { addressOf, type RecordLocation } from '../located.ts';
import type { Rule } from './rule.ts';

export const uniqueIds: Rule = {
  id: 'unique-id',
  holds: 'No two places, events, claims or sources share an id.',
  severity: 'error',
  onError: 'leave-out',
  *check({ places, events, claims, sources }) {
    const first = new Map<string, RecordLocation>();
    const spots: RecordLocation[] = [...sources, ...places, ...events, ...claims.map(({ claim }) => claim)];
    for (const at of spots) {
      if (at.recordId === null) continue;
      const other = first.get(at.recordId);
      if (!other) first.set(at.recordId, at);
      else {
        const what = `the same id is borne by ${addressOf(other, '').replace(': ', ', ')} at ${other.path}.`;
        yield { at, field: 'id', what, fix: 'Give this record an id of its own; ids are never reused.' };
      }
    }
  },
};
