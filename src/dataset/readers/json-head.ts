// Reads what JSON a text begins with: the whole where it is sound, else as much as comes before the fault or the cut.
import { largestFile } from './read-json.ts';

/** Characters that are looked at where the text as a whole is no JSON. */
export const longestHead = 65_536;

/** Closes what is open in the text up to its last whole member; `null` where not even one member is whole. */
function closed(head: string): string | null {
  const open: string[] = [];
  let [inText, cut, closers] = [false, -1, ''];
  for (let at = 0; at < head.length; at += 1) {
    const character = head[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
      continue;
    }
    if (character === '"') inText = true;
    else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    else if (character === '}' || character === ']') {
      if (open.pop() !== character) break;
      [cut, closers] = [at + 1, open.toReversed().join('')];
    } else if (character === ',') [cut, closers] = [at, open.toReversed().join('')];
    if (open.length > 100) break;
  }
  return cut < 0 ? null : head.slice(0, cut) + closers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface JsonHead {
  value: unknown;
  /** False where only the beginning could be read. */
  whole: boolean;
}

/** `null` for a text that does not begin as an object or a list. Never throws. */
export function jsonHead(text: string): JsonHead | null {
  const bare = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^[{[]/.test(bare)) return null;
  const value = text.length > largestFile ? undefined : parsed(bare);
  if (value !== undefined) return { value, whole: true };
  const head = closed(bare.slice(0, longestHead));
  const beginning = head === null ? undefined : parsed(head);
  return beginning === undefined ? null : { value: beginning, whole: false };
}
