// What a claim says of where, by whom and against whom is written only where its source says otherwise than the event.
import { circumstanceOfEvent, circumstances, ownCircumstance } from '../../model/circumstance.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

export const claimCircumstances: Rule = {
  id: 'claim-circumstance',
  holds:
    'where, by and against of a claim name each id once and say otherwise than its event, in ids or in words that matter.',
  severity: 'error',
  onError: 'keep',
  *check({ claims }) {
    for (const { claim: at, event } of claims) {
      for (const field of circumstances) {
        const own = ownCircumstance(field, at.record);
        if (own === undefined) continue;
        // Of places the rule of references says it.
        const twice = field === 'where' ? undefined : own.find((id, index) => own.indexOf(id) < index);
        if (twice !== undefined) yield { at, field, what: `${quote(twice)} is named twice.`, fix: 'Name it once.' };
        const ofEvent = circumstanceOfEvent(field, { ...event.record, placeId: event.placeId });
        if (!sameIds(own, ofEvent) || at.record[field]?.verbatim !== undefined) continue;
        const what = own.length === 0 ? 'the event says nothing of it either.' : 'it is the same as in the event.';
        yield { at, field, what, fix: 'Take the field out: what is absent is as in the event.' };
      }
    }
  },
};
