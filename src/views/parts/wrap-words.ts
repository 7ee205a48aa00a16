// Breaks a line of words for a picture, whose text does not break by itself.

/** Mean width of a letter as a share of the type size: rather too wide, so that no line runs over. */
export const usualLetterWidth = 0.48;

/** @param width and size in pixels; letterWidth as a share of the size. A word longer than a line, such as an address, is broken. */
export function wrapWords(text: string, width: number, size: number, letterWidth = usualLetterWidth): string[] {
  const most = Math.max(8, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
