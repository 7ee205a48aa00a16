// Turns one file's text into a JSON value, or into one Issue that says why it cannot be read.
import type { Issue } from '../issue.ts';
import { quote } from '../quote.ts';
import { deepestNesting, type KeyFault, longestList, scanJson } from './scan-json.ts';

/** Characters in a file: the runtime holds no text of more than some 536 million. A hundred thousand records are about 300 million. */
export const largestFile = 500_000_000;

export type JsonReading = { ok: true; value: unknown; keyFaults: KeyFault[] } | { ok: false; issue: Issue };

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position);
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}

/** The one Issue of a file that nothing can be read from. */
export function unreadable(file: string, what: string, fix: string): Issue {
  return { rule: 'readable', severity: 'error', file, recordId: null, path: '', sentence: `${file}: ${what}`, fix };
}

export function readJson(file: string, text: string): JsonReading {
  const refuse = (what: string, fix: string): JsonReading => ({ ok: false, issue: unreadable(file, what, fix) });
  if (text.length > largestFile) {
    return refuse(
      `the file holds ${text.length} characters; more than ${largestFile} are not read.`,
      'Hand in the right file, or split it.',
    );
  }
  if (text.startsWith('\uFEFF')) {
    return refuse('the file begins with a byte-order mark.', 'Save it as UTF-8 without a byte-order mark (BOM).');
  }
  if (!/\S/.test(text)) return refuse('the file is empty.', 'Restore its contents, or take it away.');
  const scan = scanJson(text);
  if (!scan.ok) {
    const where = lineAndColumn(text, scan.position);
    if (scan.reason === 'truncated') {
      return refuse(`the file breaks off at ${where}, before its JSON is complete.`, 'Restore the missing end.');
    }
    if (scan.reason === 'too-deep') {
      return refuse(
        `at ${where} the nesting is deeper than ${deepestNesting} levels.`,
        'Take out the needless brackets: no record needs so many.',
      );
    }
    if (scan.reason === 'too-long') {
      return refuse(
        `the list that reaches ${where} has more than ${longestList} members.`,
        'Split the file, or simplify the line: no record needs so many.',
      );
    }
    const found = quote(text.slice(scan.position, scan.position + 61));
    return refuse(
      `the file is not JSON: at ${where} stands ${found}.`,
      'Mend the JSON there: a comma, quote or bracket.',
    );
  }
  try {
    return { ok: true, value: JSON.parse(text), keyFaults: scan.keyFaults };
  } catch (error) {
    return refuse(`the file cannot be read as JSON (${quote(String(error))}).`, 'Check the file with a JSON editor.');
  }
}
