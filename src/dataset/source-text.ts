// The text of a source, line by line, prepared for looking up wordings in it.

/** NFKC, every run of white space (no-break spaces too) as one space. Quotation marks and dashes are left as printed. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

export interface SourceText {
  /** Line N of the file is `lines[N - 1]`, normalised. */
  lines: string[];
}

export function readSourceText(text: string): SourceText {
  return {
    lines: text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map(normalise),
  };
}

/** What a text is known by, whatever its white space: its normalised lines, without empty ones at the end. */
export function normalisedText(text: string): string {
  return readSourceText(text).lines.join('\n').trimEnd();
}

/** The passage from the first words to the last on one line; `null` if they do not stand there in this order. Expects normalised texts. */
export function passageOf(line: string, start: string, end: string): string | null {
  for (let from = line.indexOf(start); from >= 0; from = line.indexOf(start, from + 1)) {
    const last = line.indexOf(end, from);
    if (last >= 0) return line.slice(from, Math.max(last + end.length, from + start.length));
  }
  return null;
}

/** Words in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
