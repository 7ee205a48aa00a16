// A locator leads to its passage: the first and last words of it stand on the stated line of the source's text, in this order.
import { counted, quote } from '../quote.ts';
import { normalise, passageOf, wordsOf } from '../source-text.ts';
import { lineOf } from './claim-line.ts';
import type { Rule } from './rule.ts';

/** Words in a locator phrase. */
const fewest = 3;
const most = 8;

export const locatorPhrases: Rule = {
  id: 'locator-phrase',
  holds: 'start and end have 3 to 8 words each; at hand, the text has both on the stated line, start first.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const { claim: at } of context.claims) {
      const { start, end, line } = at.record.locator;
      const text = lineOf(context, at.record);
      for (const [field, phrase] of Object.entries({ start, end })) {
        const count = phrase.trim().split(/\s+/).length;
        const isWholeLine = text.state === 'found' && wordsOf(text.line).length < fewest;
        if (count > most || (wordsOf(phrase).length < fewest && !isWholeLine)) {
          const what = `${quote(phrase)} has ${counted(count, 'word')}; ${fewest} to ${most} are asked for.`;
          const fix = 'Copy the first (or last) 3 to 8 words of the passage.';
          yield { at, field: `locator.${field}`, what, fix, severity: count > most ? 'error' : 'warning' };
        }
      }
      if (text.state === 'no-line') {
        const what = `the text of ${quote(at.record.source)} has only ${text.lines} lines, not ${line}.`;
        yield { at, field: 'locator.line', what, fix: 'Count the lines again: line 1 is the first.' };
      }
      if (text.state !== 'found') continue;
      const [first, last] = [normalise(start), normalise(end)];
      const missing = Object.entries({ start: first, end: last }).filter(([, phrase]) => !text.line.includes(phrase));
      for (const [field, phrase] of missing) {
        const elsewhere = text.all.findIndex((other) => other.includes(phrase)) + 1;
        const hint = elsewhere > 0 ? `; it stands on line ${elsewhere}` : '';
        const what = `${quote(phrase)} is not on line ${line} of ${quote(at.record.source)}${hint}.`;
        yield {
          at,
          field: `locator.${field}`,
          what,
          fix: 'Copy the words exactly as printed, and the line they stand on.',
        };
      }
      if (missing.length === 0 && passageOf(text.line, first, last) === null) {
        const what = `${quote(last)} stands before ${quote(first)} on line ${line}.`;
        yield { at, field: 'locator.end', what, fix: 'Choose the last words of the passage.' };
      }
    }
  },
};
