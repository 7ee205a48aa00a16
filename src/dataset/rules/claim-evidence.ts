// Every claim says what kind of thing it rests on, in a corpus that tells kinds of evidence apart.
import type { Rule } from './rule.ts';

export const claimEvidence: Rule = {
  id: 'claim-evidence',
  holds: 'Where the vocabulary lists kinds of evidence, every claim names its own.',
  severity: 'warning',
  onError: 'keep',
  *check({ claims, vocabulary }) {
    if (!vocabulary || vocabulary.record.evidenceKinds.length === 0) return;
    for (const { claim } of claims) {
      if (claim.record.evidence !== undefined) continue;
      const what = 'it is not said what kind of thing the claim rests on.';
      yield { at: claim, field: 'evidence', what, fix: 'Name the kind that the passage shows, or the term for none.' };
    }
  },
};
