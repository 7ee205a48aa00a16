// Dates of works that a source prints in words, where the words name a year and at most two of its months: `June/July 1835`.

export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);

const oneMonth = `(${monthNames.join('|')})`;
const printed = new RegExp(`^(?:${oneMonth}(?:\\s*[/–-]\\s*${oneMonth})?,?\\s+)?(\\d{4})$`);

export interface PrintedMonths {
  year: number;
  /** 1 to 12; empty for a year alone. */
  months: number[];
}

/** `null` for any other wording. */
export function readPrintedMonths(text: string): PrintedMonths | null {
  const [, first, second, year] = printed.exec(text.trim()) ?? [];
  if (!year) return null;
  const months = [first, second].flatMap((name) => (name ? [monthNames.indexOf(name) + 1] : []));
  return { year: Number(year), months };
}
