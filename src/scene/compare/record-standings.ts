// How two views of one corpus stand to each of its records: counted by one alone, by both alike, or by both otherwise.
import { claimsAgainst } from '../../lookup/lens.ts';
import { type HeardSide, uncounted } from './heard-side.ts';

/** In the order in which a table shows them. */
export const standings = ['differ', 'only-a', 'only-b', 'alike'] as const;
export type Standing = (typeof standings)[number];

const tells = 1;
const speaksAgainst = 2;
/** Of what is told and what speaks against it, one side has the one and the other the other. */
const isOpposed = (one: number, other: number): boolean =>
  ((one & tells) !== 0 && (other & speaksAgainst) !== 0) || ((one & speaksAgainst) !== 0 && (other & tells) !== 0);

type Sides = readonly [a: HeardSide, b: HeardSide];

/**
 * Whether the two hear of a record what cannot be true together, or one that it is denied or disputed and the other what is said. Only a claim that
 * one of them alone hears can set them apart: what both hear is no difference between them.
 */
function claimsDiffer([{ lookup, claims: a }, { claims: b }]: Sides): (record: number) => boolean {
  const { firsts, inForce } = lookup.claims;
  const { offsets, items } = lookup.clashes();
  const against = claimsAgainst(lookup);
  const isShared = (claim: number) => a[claim] === 1 && b[claim] === 1;
  const crosses = (one: number, other: number): boolean =>
    ((a[one] === 1 && b[other] === 1) || (b[one] === 1 && a[other] === 1)) && !(isShared(one) && isShared(other));
  return (record) => {
    let [heardA, heardB, onlyA, onlyB] = [0, 0, 0, 0];
    for (let claim = firsts[record] as number; claim < (firsts[record + 1] as number); claim++) {
      if (!inForce[claim]) continue;
      for (let i = offsets[claim] as number; i < (offsets[claim + 1] as number); i++)
        if (crosses(claim, items[i] as number)) return true;
      const says = against[claim] ? speaksAgainst : tells;
      if (a[claim]) heardA |= says;
      if (b[claim]) heardB |= says;
      if (a[claim] && !b[claim]) onlyA |= says;
      if (b[claim] && !a[claim]) onlyB |= says;
    }
    return isOpposed(onlyA, heardB) || isOpposed(onlyB, heardA);
  };
}

/** By the number of a record; `null` where neither counts it. Both sides are of one corpus. */
export function recordStandings(sides: Sides): (record: number) => Standing | null {
  const [a, b] = sides;
  const differ = claimsDiffer(sides);
  return (record) => {
    const [inA, inB] = [a.records[record] as number, b.records[record] as number];
    if (inA === uncounted && inB === uncounted) return null;
    if (inA === uncounted) return 'only-b';
    if (inB === uncounted) return 'only-a';
    return inA !== inB || differ(record) ? 'differ' : 'alike';
  };
}
