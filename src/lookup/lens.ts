// A lens: the corpus as one source alone tells it, as two sources tell it beside one another, or only what is official or disputed.
// Claims that the lens leaves out say nothing: not of the event, and not of its date.
import type { Lookup } from './build-lookup.ts';
import { isDated, never, type Spans, undatedSpans } from './spans.ts';

/** Which records of two sources: told by either, by both alike, by both otherwise, by the first or the second alone. */
export const compareShows = ['either', 'agree', 'differ', 'first-only', 'second-only'] as const;
export type CompareShow = (typeof compareShows)[number];

export type Lens =
  | { type: 'source'; source: string }
  /** What no other source tells. */
  | { type: 'sole'; source: string }
  | { type: 'compare'; first: string; second: string; show: CompareShow }
  | { type: 'official' }
  | { type: 'disputed' };

/** What a lens leaves of the corpus. */
export interface Lensed {
  /** Per claim: 1 where it matches. A record matches with a claim of its own. */
  claims: Uint8Array;
  /** Per record: the span that its matching claims give it; of a record that does not match, its own. */
  spans: Spans;
  /** Records keep the dates of their events. */
  ownDates: boolean;
}

/** Claims that speak against what is told. */
const stancesAgainst = ['disputes', 'denies'];

/** Per claim: 1 where it has one of the values in a facet of claims that each have one. */
function claimsWith({ facets, claims }: Lookup, name: 'source' | 'stance', values: readonly string[]): Uint8Array {
  const column = facets[name];
  const isWanted = Uint8Array.from(column.values, (value) => Number(values.includes(value)));
  const flags = new Uint8Array(claims.size);
  const { items } = column.lists;
  // One value each: claim i has item i.
  for (let claim = 0; claim < flags.length; claim++) flags[claim] = isWanted[items[claim] as number] as number;
  return flags;
}

/** Per claim: 1 where it disputes or denies what is told. */
export const claimsAgainst = (lookup: Lookup): Uint8Array => claimsWith(lookup, 'stance', stancesAgainst);

/** Of the records that `keeps` answers yes for, all claims or those flagged in `only`. */
function claimsOfRecords(
  { claims: { firsts, size }, size: records }: Lookup,
  keeps: (record: number, first: number, end: number) => boolean,
  only?: Uint8Array,
): Uint8Array {
  const flags = new Uint8Array(size);
  for (let record = 0; record < records; record++) {
    const [first, end] = [firsts[record] as number, firsts[record + 1] as number];
    if (!keeps(record, first, end)) continue;
    for (let claim = first; claim < end; claim++) flags[claim] = only ? (only[claim] as number) : 1;
  }
  return flags;
}

/** Per claim: 1 where two claims in force of its record exclude each other, or one disputes or denies what is said. */
export function disputedClaims(lookup: Lookup): Uint8Array {
  const { inForce } = lookup.claims;
  const against = claimsAgainst(lookup);
  const { offsets } = lookup.clashes();
  return claimsOfRecords(lookup, (_, first, end) => {
    if (offsets[first] !== offsets[end]) return true;
    for (let claim = first; claim < end; claim++) if (inForce[claim] && against[claim]) return true;
    return false;
  });
}

/** How two sources stand to a record, by its number; `null` if neither tells of it. "Agree": no two claims of theirs exclude one another. */
export type StandingOf = (record: number) => Exclude<CompareShow, 'either'> | null;

export function standingsOf(lookup: Lookup, first: string, second: string): StandingOf {
  const { inForce, firsts } = lookup.claims;
  const ofFirst = claimsWith(lookup, 'source', [first]);
  const ofSecond = claimsWith(lookup, 'source', [second]);
  const against = claimsAgainst(lookup);
  const { offsets, items } = lookup.clashes();
  const excludeOneAnother = (claim: number): boolean => {
    for (let i = offsets[claim] as number; i < (offsets[claim + 1] as number); i++) {
      const other = items[i] as number;
      if ((ofFirst[claim] && ofSecond[other]) || (ofSecond[claim] && ofFirst[other])) return true;
    }
    return false;
  };
  return (record) => {
    let [byFirst, bySecond, differ] = [false, false, false];
    let [heard, dissent] = [0, 0];
    for (let claim = firsts[record] as number; claim < (firsts[record + 1] as number); claim++) {
      if (ofFirst[claim]) byFirst = true;
      if (ofSecond[claim]) bySecond = true;
      if (!(ofFirst[claim] || ofSecond[claim]) || !inForce[claim]) continue;
      heard++;
      dissent += against[claim] as number;
      differ ||= excludeOneAnother(claim);
    }
    if (!byFirst || !bySecond) return byFirst ? 'first-only' : bySecond ? 'second-only' : null;
    return differ || (dissent > 0 && dissent < heard) ? 'differ' : 'agree';
  };
}

function claimsMatching(lookup: Lookup, lens: Lens): Uint8Array {
  switch (lens.type) {
    case 'source':
      return claimsWith(lookup, 'source', [lens.source]);
    case 'sole': {
      const ofSource = claimsWith(lookup, 'source', [lens.source]);
      return claimsOfRecords(lookup, (_, first, end) => {
        for (let claim = first; claim < end; claim++) if (!ofSource[claim]) return false;
        return true;
      });
    }
    case 'compare': {
      const { first, second, show } = lens;
      const standing = standingsOf(lookup, first, second);
      const shows = (record: number) => {
        const found = standing(record);
        return found !== null && (show === 'either' || show === found);
      };
      return claimsOfRecords(lookup, shows, claimsWith(lookup, 'source', [first, second]));
    }
    case 'official':
      return claimsWith(lookup, 'stance', ['official-report']);
    case 'disputed':
      return disputedClaims(lookup);
  }
}

/** The spans that some claims give their records: any day that one of them allows is possible, only what all share is certain. */
function spansOfClaims({ claims, size, spans: own }: Lookup, matching: Uint8Array): Spans {
  const { firsts, inForce, dates } = claims;
  const spans = undatedSpans(size);
  for (let record = 0; record < size; record++) {
    const end = firsts[record + 1] as number;
    let isLeft = false;
    for (let claim = firsts[record] as number; claim < end; claim++) {
      if (!matching[claim]) continue;
      isLeft = true;
      if (inForce[claim] && isDated(dates, claim)) widen(spans, record, dates, claim);
    }
    if (!isLeft && isDated(own, record)) widen(spans, record, own, record);
  }
  return spans;
}

/** Widens one of the spans by another's doubt; one that has no days yet takes the other's. Written out: it runs for each claim of each lens. */
function widen(spans: Spans, at: number, by: Spans, from: number): void {
  const { earliestStart, latestStart, earliestEnd, latestEnd, doubtful } = spans;
  const isNew = earliestStart[at] === never;
  const [start, lateStart] = [by.earliestStart[from] as number, by.latestStart[from] as number];
  const [end, lateEnd] = [by.earliestEnd[from] as number, by.latestEnd[from] as number];
  if (isNew || start < (earliestStart[at] as number)) earliestStart[at] = start;
  if (isNew || lateStart > (latestStart[at] as number)) latestStart[at] = lateStart;
  if (isNew || end < (earliestEnd[at] as number)) earliestEnd[at] = end;
  if (isNew || lateEnd > (latestEnd[at] as number)) latestEnd[at] = lateEnd;
  if (by.doubtful[from]) doubtful[at] = 1;
}

/** The corpus as a lens shows it. Costs one pass over the claims. */
export function throughLens(lookup: Lookup, lens: Lens | null): Lensed {
  const { spans, claims } = lookup;
  if (!lens) return { claims: new Uint8Array(claims.size).fill(1), spans, ownDates: true };
  const matching = claimsMatching(lookup, lens);
  return lens.type === 'disputed'
    ? { claims: matching, spans, ownDates: true }
    : { claims: matching, spans: spansOfClaims(lookup, matching), ownDates: false };
}
