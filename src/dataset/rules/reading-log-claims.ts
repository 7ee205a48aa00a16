// The reading log and the claims agree: each claim stands at its line, and nothing else does.
import type { LocatedLine, LocatedReading } from '../located.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

const refresh = 'Run the command reading-log again.';

function* listedFaults({ readings, claims, seenIds, complete }: RuleContext): Iterable<Finding> {
  const byId = new Map(claims.map(({ claim }) => [claim.record.id, claim.record]));
  for (const reading of readings) {
    for (const at of reading.lines) {
      const listed = new Set<string>();
      for (const [index, id] of at.record.claims.entries()) {
        const field = `claims[${index}]`;
        const claim = byId.get(id);
        const isTwice = listed.has(id);
        listed.add(id);
        if (isTwice) {
          yield { at, field, what: `${quote(id)} is listed twice.`, fix: refresh };
        } else if (claim && (claim.source !== reading.record.source || claim.locator.line !== at.record.line)) {
          const what = `${quote(id)} points to line ${claim.locator.line} of ${quote(claim.source)}.`;
          yield { at, field, what, fix: refresh };
        } else if (!claim && complete.records && !seenIds.claims.has(id)) {
          yield { at, field, what: `there is no claim ${quote(id)}.`, fix: refresh };
        }
      }
    }
  }
}

export const readingLogClaims: Rule = {
  id: 'reading-log-claim',
  holds: 'A reading log lists each claim of a source at the line of its locator, once, and no other.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    yield* listedFaults(context);
    const logged = new Map<string, { reading: LocatedReading; lines: Map<number, LocatedLine>; listed: Set<string> }>();
    for (const reading of context.readings) {
      if (logged.has(reading.record.source)) continue;
      const lines = new Map(reading.lines.toReversed().map((line) => [line.record.line, line]));
      const listed = new Set(
        [...lines].flatMap(([number, { record }]) => record.claims.map((id) => `${number} ${id}`)),
      );
      logged.set(reading.record.source, { reading, lines, listed });
    }
    for (const { claim } of context.claims) {
      const { id, source, locator } = claim.record;
      const log = logged.get(source);
      if (!log || log.listed.has(`${locator.line} ${id}`)) continue;
      const { reading } = log;
      const line = log.lines.get(locator.line);
      const what = line
        ? `claim ${quote(id)} rests on it and is not listed.`
        : `claim ${quote(id)} rests on line ${locator.line}, which the log does not have.`;
      yield { at: line ?? reading, field: line ? 'claims' : 'lines', what, fix: refresh };
    }
  },
};
