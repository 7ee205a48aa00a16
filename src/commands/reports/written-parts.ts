// Fills in the parts of a hand-written page that a script writes: what stands between `<!-- written: WHAT -->` and `<!-- end of written -->`.

/** Gives the text of a part, or a sentence about why it cannot be written. `words` is what stands after `written:`. */
export type PartWriter = (words: readonly string[]) => { text: string } | string;

/** Marks stand at the beginning of a line: a page may speak of them elsewhere. */
const part = /^(<!-- written: ([^>]*?) -->\n)([\s\S]*?)^(<!-- end of written -->)/gm;
const beginMark = /^<!-- written:/gm;
const endMark = /^<!-- end of written -->/gm;

/** The page with all its parts written anew, and a sentence for each that could not be: those stay as they were. */
export function fillWrittenParts(page: string, write: PartWriter): { page: string; faults: string[] } {
  const faults: string[] = [];
  const filled = page.replace(part, (_whole, begin: string, wanted: string, before: string, end: string) => {
    const written = write(wanted.trim().split(/\s+/));
    if (typeof written !== 'string') return `${begin}\n${written.text}\n\n${end}`;
    faults.push(`The part "${wanted}" cannot be written: ${written}`);
    return `${begin}${before}${end}`;
  });
  const [begins, ends] = [beginMark, endMark].map((mark) => [...page.matchAll(mark)].length);
  const whole = [...page.matchAll(part)].length;
  if (begins !== ends || begins !== whole) {
    faults.push(`The marks do not pair: ${begins} begin a written part, ${ends} end one, ${whole} do both in order.`);
  }
  return { page: filled, faults };
}
