// Bounds that an editor gave to a vague word are marked as inferred: "early 1835" names no day.
import { quote } from '../quote.ts';
import { type Rule, writtenDates } from './rule.ts';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const vagueDates: Rule = {
  id: 'vague-date',
  holds: 'A date whose wording holds one of the corpus’s vague words is marked as inferred.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const words = context.ownRules.vagueWords ?? [];
    for (const { at, field, date } of writtenDates(context)) {
      if (date.inferred) continue;
      const vague = words.find((word) => new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'iu').test(date.verbatim));
      if (vague === undefined) continue;
      const what = `the wording has ${quote(vague)}, so its bounds are the editor’s, and inferred is false.`;
      yield { at, field: `${field}.inferred`, what, fix: 'Write true.' };
    }
  },
};
