// A claim that disputes or denies says what: by a relation to the record that holds it, or in words where no record does.
import type { Rule } from './rule.ts';
import { writtenRelations } from './written-relations.ts';

export const disputedClaim: Rule = {
  id: 'disputed-claim',
  holds:
    'A claim that disputes or denies names what it speaks against, or says in disputesUnrecorded what no record holds.',
  severity: 'warning',
  onError: 'keep',
  *check(context) {
    const opposed = new Set<string>();
    for (const { from, relation } of writtenRelations(context)) {
      if (relation.kind === 'disputes') opposed.add(from);
      if (relation.kind === 'contradicts') for (const id of [from, relation.to]) opposed.add(id);
    }
    for (const { claim } of context.claims) {
      const { id, stance, disputesUnrecorded } = claim.record;
      const doubts = stance === 'disputes' || stance === 'denies';
      if (doubts && !opposed.has(id) && disputesUnrecorded === undefined) {
        const what = `stance ${stance}, but no relation says what the claim speaks against.`;
        const fix =
          'Add a relation of kind disputes or contradicts, or say in disputesUnrecorded what it disputes that no record holds.';
        yield { at: claim, field: 'relations', what, fix };
      }
      if (!doubts && disputesUnrecorded !== undefined) {
        const what = `the claim has the stance ${stance} and disputes nothing.`;
        yield { at: claim, field: 'disputesUnrecorded', what, fix: 'Take the field out, or change the stance.' };
      }
    }
  },
};
