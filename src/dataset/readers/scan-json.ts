// Reads through JSON text once, without recursion, and finds what JSON.parse hides or says badly:
// where the first fault is, keys written twice, keys that touch object prototypes, nesting too deep to handle.
import { type PathStep, pathText } from '../json-path.ts';

/** Levels of nesting that a file may have. The deepest record of the corpus needs 14. */
export const deepestNesting = 40;

/** Members that one list may have: the longest ring of a coast has some ten thousand positions. */
export const longestList = 100_000;

export interface KeyFault {
  path: string;
  key: string;
  kind: 'repeated' | 'reserved';
}

export type JsonScan =
  | { ok: true; keyFaults: KeyFault[] }
  | { ok: false; reason: 'syntax' | 'truncated' | 'too-deep' | 'too-long'; position: number };

interface Level {
  /** Keys met so far; `null` in a list. */
  keys: Set<string> | null;
  step: PathStep;
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,400})?)(?![\w.+-])/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const whiteSpace = /[ \t\r\n]*/y;
const keyFaultLimit = 1000;

/** Position after the string that begins at `start`, `-1` for a fault in it, `-2` where the text ends inside it. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  for (;;) {
    const code = text.charCodeAt(position);
    if (Number.isNaN(code)) return -2;
    if (code === 0x22) return position + 1;
    if (code < 0x20) return -1;
    if (code === 0x5c) {
      escapeSequence.lastIndex = position;
      if (!escapeSequence.test(text)) return text.length - position < 6 ? -2 : -1;
      position = escapeSequence.lastIndex;
    } else position += 1;
  }
}

function skipSpace(text: string, position: number): number {
  whiteSpace.lastIndex = position;
  whiteSpace.test(text);
  return whiteSpace.lastIndex;
}

/** Scans the whole text. `position` of a fault counts UTF-16 units from 0. */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = [];
  const keyFaults: KeyFault[] = [];
  const fault = (position: number): JsonScan =>
    skipSpace(text, position) >= text.length
      ? { ok: false, reason: 'truncated', position: text.length }
      : { ok: false, reason: 'syntax', position };

  const noteKey = (level: Level, key: string) => {
    level.step = key;
    const repeated = level.keys?.has(key) === true;
    level.keys?.add(key);
    if ((repeated || key === '__proto__') && keyFaults.length < keyFaultLimit) {
      const path = pathText(levels.map((each) => each.step));
      keyFaults.push({ path, key, kind: key === '__proto__' ? 'reserved' : 'repeated' });
    }
  };

  let position = 0;
  /** What may stand here: a value; a value or `]`; a key; a key or `}`; or what follows a value. */
  let expecting: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after' = 'value';
  for (;;) {
    position = skipSpace(text, position);
    const level = levels.at(-1);
    const sign = text[position];
    if (sign === undefined) {
      return expecting === 'after' && !level ? { ok: true, keyFaults } : { ok: false, reason: 'truncated', position };
    }
    if (expecting === 'after') {
      if (!level) return fault(position);
      const closing = level.keys ? '}' : ']';
      if (sign === closing) levels.pop();
      else if (sign === ',') {
        if (typeof level.step === 'number') {
          level.step += 1;
          if (level.step >= longestList) return { ok: false, reason: 'too-long', position };
        }
        expecting = level.keys ? 'key' : 'value';
      } else return fault(position);
      position += 1;
      continue;
    }
    if ((expecting === 'key-or-end' && sign === '}') || (expecting === 'value-or-end' && sign === ']')) {
      levels.pop();
      expecting = 'after';
      position += 1;
      continue;
    }
    if (expecting === 'key' || expecting === 'key-or-end') {
      if (sign !== '"' || !level) return fault(position);
      const end = endOfString(text, position);
      if (end < 0) return end === -2 ? { ok: false, reason: 'truncated', position: text.length } : fault(position);
      const written = text.slice(position + 1, end - 1);
      noteKey(level, written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written);
      position = skipSpace(text, end);
      if (text[position] !== ':') return fault(position);
      position += 1;
      expecting = 'value';
      continue;
    }
    if (sign === '{' || sign === '[') {
      if (levels.length >= deepestNesting) return { ok: false, reason: 'too-deep', position };
      levels.push(sign === '{' ? { keys: new Set(), step: '' } : { keys: null, step: 0 });
      expecting = sign === '{' ? 'key-or-end' : 'value-or-end';
      position += 1;
      continue;
    }
    if (sign === '"') {
      const end = endOfString(text, position);
      if (end < 0) return end === -2 ? { ok: false, reason: 'truncated', position: text.length } : fault(position);
      position = end;
    } else {
      literal.lastIndex = position;
      if (!literal.test(text)) return fault(position);
      position = literal.lastIndex;
    }
    expecting = 'after';
  }
}
