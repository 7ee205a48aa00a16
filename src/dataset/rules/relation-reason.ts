// The reason of a relation is one sentence: it is shown at both ends, as it stands.
import type { Rule } from './rule.ts';
import { writtenRelations } from './written-relations.ts';

/** Begins like a sentence and ends like one; an initial ("B. L. Solonevich") or a number ends none. */
const begins = /^[“"‘(]?[\p{Lu}\p{N}]/u;
const ends = /[.?!][”"’)]?$/u;
const endsInside = /(?<!\b\p{Lu})[.?!][”"’)]?\s+[“"‘(]?\p{Lu}/u;

export const relationReason: Rule = {
  id: 'relation-reason',
  holds: 'The reason of a relation is one sentence, from a capital to a full stop.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const { at, field, relation } of writtenRelations(context)) {
      const { why } = relation;
      const what = !begins.test(why)
        ? 'the reason does not begin as a sentence does.'
        : !ends.test(why)
          ? 'the reason does not end as a sentence does.'
          : endsInside.test(why)
            ? 'the reason is more than one sentence.'
            : null;
      if (what)
        yield { at, field: `${field}.why`, what, fix: 'Give the reason in one sentence, readable at either end.' };
    }
  },
};
