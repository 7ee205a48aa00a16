// A work that a source rests on is listed, is not the source itself, and is credited to somebody.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const citedWorks: Rule = {
  id: 'cited-work',
  holds: 'citedWork names a listed work other than the claim’s own source, and somebody is credited with it.',
  severity: 'error',
  onError: 'keep',
  *check({ claims, seenIds, complete }) {
    for (const { claim } of claims) {
      const { citedWork, source, attributedTo } = claim.record;
      if (citedWork === null) continue;
      const at = claim;
      const field = 'citedWork';
      if (complete.sources && !seenIds.sources.has(citedWork)) {
        const what = `there is no work ${quote(citedWork)} in the list of sources.`;
        yield { at, field, what, fix: 'Add the work to sources.json, or write null.' };
      } else if (citedWork === source) {
        yield { at, field, what: 'the source is said to rest on itself.', fix: 'Write null, or the work it cites.' };
      } else if (attributedTo === null) {
        const what = `rests on ${quote(citedWork)}, but attributedTo is null.`;
        yield { at, field, what, fix: 'Write in attributedTo whom the source credits.', severity: 'warning' };
      }
    }
  },
};
