// A claim's source is in the list of sources: without it nobody could say whose claim it is.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const claimSources: Rule = {
  id: 'claim-source',
  holds: 'Every claim names a source of geo/sources.json.',
  severity: 'error',
  onError: 'leave-out',
  *check({ claims, seenIds, complete }) {
    if (!complete.sources) return;
    for (const { claim } of claims) {
      const { source } = claim.record;
      if (seenIds.sources.has(source)) continue;
      const what = `there is no source ${quote(source)} in the list of sources.`;
      yield {
        at: claim,
        field: 'source',
        what,
        fix: 'Write the id of a listed source, or add the source to sources.json.',
      };
    }
  },
};
