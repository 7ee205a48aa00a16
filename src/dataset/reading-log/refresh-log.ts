// Brings a reading log up to date with claims and texts. What an editor wrote in it is never lost without a word.
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { LoggedLine, LoggedReading, ReadingLog } from './reading-log.ts';

/** A source's text: the numbers of its lines that are not empty, and its digest. */
export interface TextOutline {
  lines: number[];
  sha256: string;
}

export interface Refreshed {
  log: ReadingLog;
  /** What a person should know, as sentences. */
  messages: string[];
}

function* lostWords(reading: LoggedReading, { line, reason, rest }: LoggedLine): Iterable<string> {
  const written = [reason, rest].filter((text) => text !== null).join(' ');
  const noted = written === '' ? '' : ` With it goes the note: ${written}`;
  yield `${reading.source}: line ${line} is not in the text any more and was dropped.${noted}`;
}

/** A line with claims needs no reason: what was written as one is kept as the note on what is left over. */
function settled(source: string, line: LoggedLine, messages: string[]): LoggedLine {
  if (line.claims.length === 0 || line.reason === null) return line;
  messages.push(`${source}: line ${line.line} has claims now; its reason was made a part of what is left over.`);
  return { ...line, reason: null, rest: [line.rest, line.reason].filter((text) => text !== null).join(' ') };
}

function readingOf(
  source: Source,
  old: LoggedReading | undefined,
  outline: TextOutline | undefined,
  claims: readonly Claim[],
  messages: string[],
): LoggedReading | null {
  const textFile = source.custom.text_file;
  if (textFile === undefined) return null;
  if (!old && !outline) {
    messages.push(`${source.id}: its text is needed to begin its reading; name the folder with --sources.`);
    return null;
  }
  const numbers = outline?.lines ?? old?.lines.map(({ line }) => line) ?? [];
  const known = new Map(old?.lines.map((line) => [line.line, line]));
  const lines = numbers.map((line) => {
    const ids = claims.filter(({ locator }) => locator.line === line).map(({ id }) => id);
    const { reason = null, rest = null } = known.get(line) ?? {};
    return settled(source.id, { line, claims: ids.sort(), reason, rest }, messages);
  });
  const kept = new Set(numbers);
  for (const line of old?.lines ?? []) {
    if (old && !kept.has(line.line)) messages.push(...lostWords(old, line));
  }
  for (const { id, locator } of claims) {
    if (!kept.has(locator.line))
      messages.push(`${source.id}: claim "${id}" points to line ${locator.line}, which is empty or not there.`);
  }
  const sha256 = outline?.sha256 ?? old?.sha256 ?? '';
  if (old && old.sha256 !== sha256)
    messages.push(`${source.id}: the text has changed since it was read; go through its lines again.`);
  return { source: source.id, text_file: textFile, sha256, lines };
}

/** `outlines` by text file; where a source has none, the lines stay as the old log has them. */
export function refreshLog(
  old: ReadingLog | null,
  sources: readonly Source[],
  claims: readonly Claim[],
  outlines: ReadonlyMap<string, TextOutline>,
): Refreshed {
  const messages: string[] = [];
  const readings = sources.flatMap((source) => {
    const before = old?.readings.find((reading) => reading.source === source.id);
    const outline = outlines.get(source.custom.text_file ?? '');
    const own = claims.filter((claim) => claim.source === source.id);
    return readingOf(source, before, outline, own, messages) ?? [];
  });
  for (const { source } of old?.readings ?? []) {
    if (!readings.some((reading) => reading.source === source))
      messages.push(`${source}: no source with a text bears this id any more; its reading was dropped.`);
  }
  return { log: { readings }, messages };
}
