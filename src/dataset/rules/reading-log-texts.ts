// The reading log is of the texts at hand: the same lines, unchanged, and a word on all that no passage covers.

import type { Claim } from '../../model/claim.ts';
import { quote } from '../quote.ts';
import { piecesOutside } from '../reading-log/outside-passages.ts';
import { wordsOf } from '../source-text.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Words in a row that may lie outside every passage of a line without a note: a joining phrase, a bracket, a name. */
const mostUnnoted = 4;

function* restFaults({ readings, claims, texts }: RuleContext): Iterable<Finding> {
  const onLine = new Map<string, Claim[]>();
  for (const { claim } of claims) {
    const key = `${claim.record.source} ${claim.record.locator.line}`;
    onLine.set(key, [...(onLine.get(key) ?? []), claim.record]);
  }
  for (const reading of readings) {
    const text = texts?.get(reading.record.text_file);
    for (const at of reading.lines) {
      const line = text?.lines[at.record.line - 1];
      if (line === undefined || at.record.claims.length === 0 || at.record.rest !== null) continue;
      const own = onLine.get(`${reading.record.source} ${at.record.line}`) ?? [];
      const piece = piecesOutside(line, own).find((each) => wordsOf(each).length > mostUnnoted);
      if (piece === undefined) continue;
      const what = `no passage covers ${quote(piece)}, and nothing is said of it.`;
      yield { at, field: 'rest', what, fix: 'Record it, or write what is left over and why.' };
    }
  }
}

export const readingLogTexts: Rule = {
  id: 'reading-log-text',
  holds: 'At hand, a text has the lines of its reading and its digest, and rest speaks of what no passage covers.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const { readings, texts, digests } = context;
    if (!texts) return;
    for (const at of readings) {
      const { text_file, sha256, source } = at.record;
      const text = texts.get(text_file);
      if (!text) continue;
      const logged = new Map(at.lines.map((line) => [line.record.line, line]));
      for (const [index, line] of text.lines.entries()) {
        if (line === '' || logged.has(index + 1)) continue;
        const what = `line ${index + 1} of ${quote(source)} is not empty and not in the log.`;
        yield { at, field: 'lines', what, fix: 'Run the command reading-log with the texts, then complete it.' };
      }
      for (const [number, line] of logged) {
        if (text.lines[number - 1]) continue;
        const what = `line ${number} of ${quote(text_file)} is empty or not there.`;
        yield { at: line, field: 'line', what, fix: 'Run the command reading-log with the texts.' };
      }
      const digest = digests?.get(text_file);
      if (digest === undefined || digest === sha256) continue;
      const what = `${quote(text_file)} is not the text that was read: its digest is ${digest.slice(0, 12)}….`;
      const fix = 'Go through its lines again, then run the command reading-log with the texts.';
      yield { at, field: 'sha256', what, fix };
    }
    yield* restFaults(context);
  },
};
