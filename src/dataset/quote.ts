// Quotes a piece of somebody's file inside a sentence: short, on one line, whatever was in it.

/** Longest quotation in a sentence, in characters. */
export const longestQuote = 60;

/** `"text"`, cut at 60 characters; line breaks and control characters are shown as spaces. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value);
  const head = text
    .slice(0, longestQuote * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
  const short =
    head.length > longestQuote
      ? `${head
          .slice(0, longestQuote - 1)
          .replace(/\p{Cs}$/u, '')
          .trimEnd()}…`
      : head;
  return typeof value === 'string' ? `"${short}"` : short;
}

/** What a JSON value is, for a reader: `a number (12)`, `a list`, `nothing`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  return String(value);
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** `1 event`, `3 events`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
