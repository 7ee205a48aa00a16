// Says of a file that the atlas cannot take in what it is, that none of it was read, and what would be needed.
import type { Issue } from '../../issue.ts';
import { counted, inWords, quote } from '../../quote.ts';
import { unreadable } from '../read-json.ts';
import type { FileFacts, Recognition } from './file-kind.ts';

/** Names of columns that are told; the rest are counted. */
const toldNames = 4;

function inBrackets(names: readonly string[] = []): string {
  const told = names.slice(0, toldNames).map((name) => quote(name));
  if (told.length === 0) return '';
  const more = names.length > toldNames ? [`${names.length - toldNames} more`] : [];
  return ` (${inWords([...told, ...more])})`;
}

const held = ({ count, names }: FileFacts) =>
  `${count ? `, ${counted(count.number, count.noun)}` : ''}${inBrackets(names)}`;

/** As the end of "this is …": `a Parquet table`, `a table of events of another project, 3 rows ("lat", "lon" and "date")`. */
export const fileInWords = ({ kind, facts }: Recognition): string => `${kind.is}${held(facts)}`;

export function foreignFile(file: string, recognition: Recognition): Issue {
  const { kind } = recognition;
  if (kind.id === 'empty') return unreadable(file, 'the file is empty.', kind.needs);
  const what = `this is ${fileInWords(recognition)}; the atlas does not hold it, and nothing was read from it.`;
  return { ...unreadable(file, what, kind.needs), rule: 'foreign-file' };
}
