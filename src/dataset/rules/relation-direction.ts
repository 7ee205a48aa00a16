// A relation with a direction points the way it can have: nothing answers what came after it, and the one that doubts is the one that disputes.

import { readEdtf } from '../../model/edtf.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import { compileDate } from '../../model/historical-date.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import { quote } from '../quote.ts';
import type { Rule, RuleContext } from './rule.ts';
import { writtenRelations } from './written-relations.ts';

interface End {
  span: TimeSpan | null;
  /** True of a claim that disputes or denies. */
  doubts: boolean;
  isClaim: boolean;
}

const spanOf = (date: HistoricalDate | null) => (date && readEdtf(date.edtf).ok ? compileDate(date) : null);

function ends({ events }: RuleContext): Map<string, End> {
  return new Map(
    events.flatMap(({ record, claims }): [string, End][] => [
      [record.id, { span: spanOf(record.when), doubts: false, isClaim: false }],
      ...claims.map(({ record: claim }): [string, End] => [
        claim.id,
        {
          span: spanOf(effectiveDate(claim, record)),
          doubts: claim.stance === 'disputes' || claim.stance === 'denies',
          isClaim: true,
        },
      ]),
    ]),
  );
}

export const relationDirection: Rule = {
  id: 'relation-direction',
  holds: 'What answers is not earlier than what it answers; what disputes is not the claim that is disputed.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const byId = ends(context);
    for (const { at, field, from, relation } of writtenRelations(context)) {
      const [mine, other] = [byId.get(from), byId.get(relation.to)];
      if (!mine || !other) continue;
      const fix = 'Write the relation at the other end, or change its kind or the dates.';
      if (relation.kind === 'answers' && mine.span && other.span && mine.span.latestEnd < other.span.earliestStart) {
        yield { at, field, what: `it ends before ${quote(relation.to)}, which it answers, begins.`, fix };
      }
      if (relation.kind === 'disputes' && mine.isClaim && !mine.doubts && other.doubts) {
        const what = `${quote(relation.to)}, which it disputes, is the one with a stance of dispute or denial.`;
        yield { at, field, what, fix: 'Write the relation at the other end, or change its kind or a stance.' };
      }
    }
  },
};
