// What of a source's line lies in no claim's passage.
import type { Claim } from '../../model/claim.ts';
import { normalise, passageOf } from '../source-text.ts';

/** The pieces of a normalised line between and around the passages, in order, without those that hold no letter or digit. */
export function piecesOutside(line: string, claims: readonly Claim[]): string[] {
  const spans = claims.flatMap(({ locator }): [number, number][] => {
    const passage = passageOf(line, normalise(locator.start), normalise(locator.end));
    if (passage === null) return [];
    const from = line.indexOf(passage);
    return [[from, from + passage.length]];
  });
  spans.sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  let reached = 0;
  for (const [from, to] of [...spans, [line.length, line.length] as const]) {
    if (from > reached) pieces.push(line.slice(reached, from));
    reached = Math.max(reached, to);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
