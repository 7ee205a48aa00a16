// A claim is set aside only with a reason that readers can see.
import type { Rule } from './rule.ts';

export const claimRank: Rule = {
  id: 'claim-rank',
  holds: 'A deprecated claim has a rankReason.',
  severity: 'error',
  onError: 'keep',
  *check({ claims }) {
    for (const { claim } of claims) {
      if (claim.record.rank !== 'deprecated' || claim.record.rankReason !== null) continue;
      const what = 'the claim is deprecated without a reason.';
      yield { at: claim, field: 'rankReason', what, fix: 'Say why, in one sentence, or set rank to normal.' };
    }
  },
};
