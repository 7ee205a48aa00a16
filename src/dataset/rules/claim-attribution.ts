// Who quotes or passes on a report names whom.
import type { Rule } from './rule.ts';

const severityOf = { quotes: 'error', 'official-report': 'error', disputes: 'warning', denies: 'warning' } as const;

export const claimAttribution: Rule = {
  id: 'claim-attribution',
  holds: 'A claim that quotes or passes on an official report says whose; one that disputes or denies should too.',
  severity: 'error',
  onError: 'keep',
  *check({ claims }) {
    for (const { claim } of claims) {
      const { stance, attributedTo } = claim.record;
      if (attributedTo !== null || !Object.hasOwn(severityOf, stance)) continue;
      const severity = severityOf[stance as keyof typeof severityOf];
      const what = `stance ${stance} needs the name of whom the source credits, but it is null.`;
      yield {
        at: claim,
        field: 'attributedTo',
        what,
        fix: 'Name the person or body as the source does, or change the stance.',
        severity,
      };
    }
  },
};
