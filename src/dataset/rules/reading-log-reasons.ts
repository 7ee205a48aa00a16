// A reason says why this line: no phrase is used for whole swathes of a text.
import type { LocatedLine } from '../located.ts';
import { counted, quote } from '../quote.ts';
import { wordsOf } from '../source-text.ts';
import type { Rule } from './rule.ts';

/** Lines that may share one wording. */
export const mostShared = 3;
/** Words. */
const fewestWords = 4;

/** Without figures: a wording that differs only in a number is the same wording. */
function wordingOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.replace(/\p{N}+/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

export const readingLogReasons: Rule = {
  id: 'reading-log-reason',
  holds: `Reasons in a reading log have at least ${fewestWords} words, and at most ${mostShared} lines share one wording, figures apart.`,
  severity: 'error',
  onError: 'keep',
  *check({ readings }) {
    const sharing = new Map<string, number>();
    const notes = readings.flatMap(({ lines }) =>
      lines.flatMap((at): { at: LocatedLine; field: 'reason' | 'rest'; text: string }[] =>
        (['reason', 'rest'] as const).flatMap((field) => {
          const text = at.record[field];
          return text === null ? [] : [{ at, field, text }];
        }),
      ),
    );
    for (const { text } of notes) sharing.set(wordingOf(text), (sharing.get(wordingOf(text)) ?? 0) + 1);
    for (const { at, field, text } of notes) {
      const lines = sharing.get(wordingOf(text)) ?? 0;
      if (wordsOf(text).length < fewestWords) {
        const what = `${quote(text)} is too short to say why.`;
        yield { at, field, what, fix: `Say it in ${fewestWords} words or more.` };
      } else if (lines > mostShared) {
        const what = `${counted(lines, 'line')} have the wording ${quote(text)}.`;
        yield { at, field, what, fix: 'Say of each line what it holds and why it is no claim.' };
      }
    }
  },
};
