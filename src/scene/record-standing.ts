// How each record of a list stands to the window, by its number: from columns alone, so that thousands are asked at every step of time.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { Narrowed } from '../lookup/narrowing.ts';
import { certainlyAt, isDated, possiblyAt } from '../lookup/spans.ts';
import type { AtlasState } from '../state/atlas-state.ts';

export interface RecordStanding {
  /** It, or along the time of the sources any of its claims, is possibly or certainly in the window. */
  inWindow: 'certain' | 'possible' | 'no';
  /** How much of a place's number in the list it is: itself, or along the time of the sources its claims. */
  counted: number;
  /** It could be in a window, but not in this one. */
  outside: boolean;
}

/** Claims of a record that the lens leaves out. */
export function silentClaims({ claims: { firsts } }: Lookup, { claims }: Narrowed, number: number): number {
  let silent = 0;
  for (let claim = firsts[number] as number; claim < (firsts[number + 1] as number); claim++)
    if (!claims[claim]) silent++;
  return silent;
}

/** Along the time of the sources: does the window count this claim of a record that is left? */
export function countsClaim(lookup: Lookup, narrowed: Narrowed, state: AtlasState, claim: number): boolean {
  const { recordOf, said } = lookup.claims;
  const isPlaced = lookup.filedAt[recordOf[claim] as number] !== -1;
  const within = state.match === 'certain' ? certainlyAt : possiblyAt;
  return isPlaced && narrowed.passing[claim] === 1 && within(said, claim, state.window);
}

/** A record that the choice leaves out, and that the reader has opened, counts nothing and has all its claims. */
export function recordStanding(lookup: Lookup, narrowed: Narrowed, state: AtlasState, number: number): RecordStanding {
  const { window, timeOf, match } = state;
  const isLeft = narrowed.records[number] === 1;
  const isPlaced = lookup.filedAt[number] !== -1;
  if (timeOf === 'event') {
    const spans = isLeft ? narrowed.spans : lookup.spans;
    const possible = possiblyAt(spans, number, window);
    const certain = certainlyAt(spans, number, window);
    const counted = Number(isLeft && isPlaced && (match === 'certain' ? certain : possible));
    return {
      inWindow: certain ? 'certain' : possible ? 'possible' : 'no',
      counted,
      outside: counted === 0 && isPlaced && isDated(spans, number),
    };
  }
  const { firsts, said } = lookup.claims;
  let [counted, possible, certain, dated] = [0, false, false, false];
  for (let claim = firsts[number] as number; claim < (firsts[number + 1] as number); claim++) {
    if (isLeft && !narrowed.claims[claim]) continue;
    dated ||= isDated(said, claim);
    possible ||= possiblyAt(said, claim, window);
    certain ||= certainlyAt(said, claim, window);
    if (isLeft && countsClaim(lookup, narrowed, state, claim)) counted++;
  }
  return {
    inWindow: certain ? 'certain' : possible ? 'possible' : 'no',
    counted,
    outside: counted === 0 && isPlaced && dated,
  };
}
