// Texts hold letters, not control characters, the marks of a wrong encoding, or marks piled up until they cover other lines.
import type { PathStep } from '../json-path.ts';
import { pathText } from '../json-path.ts';
import type { RecordLocation } from '../located.ts';
import type { Finding, Rule } from './rule.ts';

/** Controls, bidirectional overrides, lone surrogates, and the replacement character that a wrong encoding leaves. */
const unwanted = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

/** No script needs more marks on one letter than half as many. */
const piledUp = /\p{M}{9}/u;

/** Every text of a record, with its path; `skip` names fields that are records of their own. */
export function* textsOf(
  value: unknown,
  skip: readonly string[],
  path: PathStep[] = [],
): Iterable<[PathStep[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* textsOf(member, skip, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (!skip.includes(key)) yield* textsOf(member, skip, [...path, key]);
    }
  }
}

function* unwantedIn(at: RecordLocation, record: object): Iterable<Finding> {
  for (const [path, text] of textsOf(record, ['claims', 'geometry'])) {
    const field = pathText(at.kind === 'place' && path[0] !== 'id' ? ['properties', ...path] : path);
    if (piledUp.test(text)) {
      const what = 'the text piles more than eight marks on one letter.';
      yield { at, field, what, fix: 'Keep the marks that the spelling needs.' };
    }
    const found = unwanted.exec(text);
    if (!found) continue;
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const what = `the text holds the character U+${code}, which no text needs.`;
    yield { at, field, what, fix: 'Take the character out; check that the file is UTF-8.' };
  }
}

export const plainText: Rule = {
  id: 'plain-text',
  holds: 'Texts hold no control characters, direction overrides, replacement characters or piles of marks.',
  severity: 'error',
  onError: 'keep',
  *check({ places, events, claims, sources, readings }) {
    const lines = readings.flatMap((reading) => reading.lines);
    for (const at of [...places, ...events, ...claims.map(({ claim }) => claim), ...sources, ...lines]) {
      yield* unwantedIn(at, at.record);
    }
  },
};
