// A relation leads to another event or claim, and is written once, at one of its ends.
import type { RecordLocation } from '../located.ts';
import { quote } from '../quote.ts';
import type { Rule, RuleContext } from './rule.ts';
import { writtenRelations } from './written-relations.ts';

const oneKey = (from: string, to: string, kind: string) => `${[from, to].sort().join(' ')} ${kind}`;

/** The event that a claim is part of, by the id of the claim. */
function eventOfClaim({ claims }: RuleContext): Map<string, string> {
  return new Map(claims.map(({ claim, event }) => [claim.record.id, event.record.id]));
}

export const relationEnds: Rule = {
  id: 'relation-end',
  holds: 'A relation names an existing event or claim outside its own record, and each pair and kind is written once.',
  severity: 'error',
  onError: 'drop-reference',
  *check(context) {
    const { seenIds, complete } = context;
    const home = eventOfClaim(context);
    const first = new Map<string, RecordLocation>();
    for (const { at, field, from, relation } of writtenRelations(context)) {
      const { to, kind } = relation;
      const key = oneKey(from, to, kind);
      const other = first.get(key);
      if (to === from || home.get(to) === from || home.get(from) === to) {
        const what = to === from ? 'the record names itself.' : `${quote(to)} is a part of the record itself.`;
        yield { at, field, what, fix: 'Name another record, or take the relation out.' };
      } else if (complete.records && !seenIds.events.has(to) && !seenIds.claims.has(to)) {
        const what = `there is no event or claim ${quote(to)}.`;
        yield { at, field, what, fix: 'Write the id of an existing event or claim, or take the relation out.' };
      } else if (other) {
        const where = other.recordId === at.recordId ? 'here already' : `at ${quote(other.recordId)} already`;
        const what = `the pair with ${quote(to)} of kind ${kind} is written ${where}.`;
        yield { at, field, what, fix: 'Write it once, at either end; it is shown at both.' };
      } else first.set(key, at);
    }
  },
};
