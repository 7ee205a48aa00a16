// Facts carry over, sentences do not: no long run of words is shared with a source.
import { pathText } from '../json-path.ts';
import type { RecordLocation } from '../located.ts';
import { quote } from '../quote.ts';
import { wordsOf } from '../source-text.ts';
import { textsOf } from './plain-text.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Words in a row that must not be shared. */
export const longestSharedRun = 12;

/** Wordings taken over on purpose, and bibliographic data. */
const taken = [
  'verbatim',
  'start',
  'end',
  'claims',
  'events',
  'geometry',
  'container-title',
  'publisher',
  'author',
  'editor',
];

function runsOf(texts: NonNullable<RuleContext['texts']>): Map<string, string> {
  const runs = new Map<string, string>();
  for (const [file, { lines }] of texts) {
    for (const [index, line] of lines.entries()) {
      const words = wordsOf(line);
      for (let from = 0; from + longestSharedRun <= words.length; from += 1) {
        runs.set(words.slice(from, from + longestSharedRun).join(' '), `line ${index + 1} of ${file}`);
      }
    }
  }
  return runs;
}

export const ownWords: Rule = {
  id: 'own-words',
  holds:
    'No text of the atlas shares 12 or more words in a row with a source, wordings given as the source’s own apart.',
  severity: 'error',
  onError: 'keep',
  *check({ texts, places, events, claims, sources, readings }) {
    if (!texts) return;
    const runs = runsOf(texts);
    const records: (RecordLocation & { record: object })[] = [
      ...places,
      ...events,
      ...claims.map(({ claim }) => claim),
      ...sources,
      ...readings.flatMap((reading) => reading.lines),
    ];
    for (const at of records) {
      const skip = at.kind === 'source' ? [...taken, 'title', 'title-short'] : taken;
      for (const [path, text] of textsOf(at.record, skip)) {
        const words = wordsOf(text);
        for (let from = 0; from + longestSharedRun <= words.length; from += 1) {
          const run = words.slice(from, from + longestSharedRun).join(' ');
          const where = runs.get(run);
          if (where === undefined) continue;
          const field = pathText(at.kind === 'place' ? ['properties', ...path] : path);
          const what = `${longestSharedRun} or more words are those of ${where}: ${quote(run)}.`;
          yield { at, field, what, fix: 'Say it in your own words.' };
          break;
        }
      }
    }
  },
};
