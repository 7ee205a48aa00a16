// A text the atlas is built from, but no claim uses, is a slip. Works that the texts merely list may stay unused.
import type { Rule } from './rule.ts';

export const unusedSources: Rule = {
  id: 'unused-source',
  holds: 'Every source with a text is named by a claim.',
  severity: 'warning',
  onError: 'keep',
  *check({ sources, claims, complete }) {
    if (!complete.records || claims.length === 0) return;
    const used = new Set(claims.map(({ claim }) => claim.record.source));
    for (const source of sources) {
      if (source.record.custom.text_file === undefined || used.has(source.record.id)) continue;
      const what = 'no claim rests on it.';
      yield { at: source, field: 'id', what, fix: 'Take it out, or write down what it says.' };
    }
  },
};
