// A collection as formatted JSON in pieces, letter for letter as `json-stringify-pretty-compact` writes the whole: a hundred thousand records never
// stand in memory as one text, which the runtime would refuse.
import stringify from 'json-stringify-pretty-compact';

/** A list of records, or texts by key, made one by one when their turn comes. The makers are asked more than once. */
export type Streamed =
  | { streamed: 'list'; members: () => Iterable<unknown> }
  | { streamed: 'texts'; members: () => Iterable<readonly [key: string, text: string]> };

const maxLength = 120;
const indent = '  ';

const isStreamed = (value: unknown): value is Streamed =>
  typeof value === 'object' && value !== null && 'streamed' in value && 'members' in value;

/**
 * A member two levels below the collection. The library formats it inside a list, so that it leaves room for indent and comma as it would in the whole;
 * the two inner levels are cut off again.
 */
function memberText(member: unknown, isLast: boolean): string {
  const room = maxLength - indent.length;
  const text = stringify(isLast ? [0, member] : [member, 0], { maxLength: room });
  if (!text.includes('\n')) return stringify(member, { maxLength: room });
  const own = isLast
    ? text.slice('[\n  0,\n  '.length, -'\n]'.length)
    : text.slice('[\n  '.length, -',\n  0\n]'.length);
  // A line end is always one of the formatting: in texts JSON writes it as `\n`.
  return own.replaceAll('\n', `\n${indent}`);
}

/** The value as it is where it is so short that it may share a line with others, else `null`. */
function shortValue({ streamed, members }: Streamed): unknown {
  const first: unknown[] = [];
  let length = 0;
  for (const member of members()) {
    first.push(member);
    length += JSON.stringify(member).length;
    if (length > maxLength) return null;
  }
  return streamed === 'list' ? first : Object.fromEntries(first as [string, string][]);
}

function* membersText(value: Streamed): Iterable<string> {
  const [open, close] = value.streamed === 'list' ? '[]' : '{}';
  const textOf = (member: unknown, isLast: boolean) => {
    if (value.streamed === 'list') return memberText(member, isLast);
    const [key, text] = member as [string, string];
    return `${JSON.stringify(key)}: ${JSON.stringify(text)}`;
  };
  let waiting: { member: unknown } | null = null;
  yield `${open}`;
  for (const member of value.members()) {
    if (waiting) yield `\n${indent}${indent}${textOf(waiting.member, false)},`;
    waiting = { member };
  }
  if (waiting) yield `\n${indent}${indent}${textOf(waiting.member, true)}`;
  yield `\n${indent}${close}`;
}

/** @param collection an object, some of whose members are `Streamed` */
export function* prettyPieces(collection: Readonly<Record<string, unknown>>): Iterable<string> {
  const long: Streamed[] = [];
  // As long as a line, so that the collection is broken over lines as it would be with the values themselves.
  const placeholder = (n: number) => `\u0000${n}${' '.repeat(maxLength)}`;
  const frame = Object.entries(collection).map(([key, value]) => {
    if (!isStreamed(value)) return [key, value] as const;
    return [key, shortValue(value) ?? placeholder(long.push(value) - 1)] as const;
  });
  const parts = stringify(Object.fromEntries(frame), { maxLength }).split(/"\\u0000\d+ +"/);
  for (const [n, part] of parts.entries()) {
    yield part;
    const value = long[n];
    if (value) yield* membersText(value);
  }
  yield '\n';
}
