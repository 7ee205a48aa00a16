// How far a word is from the beginning of another, in slips of the keyboard: a letter missing, added, wrong, or two changed about.

/** Slips forgiven in a word of so many letters: short words are too close to one another. Numbers are never guessed at. */
export function slipsForgiven(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

const longest = 64;
let [twoBack, back, row] = [new Uint8Array(longest), new Uint8Array(longest), new Uint8Array(longest)];

/**
 * Fewest slips between `word` and any beginning of `term` (optimal string alignment); more than `most` is given as `most + 1`.
 * Only the diagonal band within `most` is worked out, so a long list of terms can be asked.
 */
export function slipsToBeginning(word: string, term: string, most: number): number {
  const letters = word.length;
  const width = Math.min(term.length, letters + most);
  if (width < letters - most || width >= longest) return most + 1;
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= letters; i++) {
    [twoBack, back, row] = [back, row, twoBack];
    const first = Math.max(1, i - most);
    const last = Math.min(width, i + most);
    row[first - 1] = first === 1 ? i : most + 1;
    let least = row[first - 1] as number;
    const letter = word.charCodeAt(i - 1);
    for (let j = first; j <= last; j++) {
      const other = term.charCodeAt(j - 1);
      // Right of the band the row above holds nothing that counts.
      const above = j === i + most ? most + 1 : (back[j] as number) + 1;
      let slips = Math.min(above, (row[j - 1] as number) + 1, (back[j - 1] as number) + Number(letter !== other));
      if (i > 1 && j > 1 && letter === term.charCodeAt(j - 2) && other === word.charCodeAt(i - 2)) {
        slips = Math.min(slips, (twoBack[j - 2] as number) + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
  }
  let best = most + 1;
  for (let j = Math.max(0, letters - most); j <= width; j++) best = Math.min(best, row[j] as number);
  return best;
}
