// A lens: the corpus as one source alone tells it, as two sources tell it beside one another, or only what is official or disputed.
// Claims that the lens leaves out say nothing: not of the event, and not of its date.
import type { Claim } from '../model/claim.ts';
import { conflictsOf } from '../model/conflict.ts';
import type { AtlasEvent } from '../model/event.ts';
import { compileDate, type HistoricalDate } from '../model/historical-date.ts';
import { inForce } from '../model/spread.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { LookupRecord } from './build-lookup.ts';

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

/** What a lens leaves of a record: the claims, and the span that they give it. */
export interface LensedRecord {
  claims: readonly Claim[];
  span: TimeSpan | null;
}

/** Every lens asks these of every event, and records never change: each is worked out once. */
const spansOfDates = new WeakMap<HistoricalDate, TimeSpan>();
const disputes = new WeakMap<AtlasEvent, boolean>();

function spanOfDate(when: HistoricalDate): TimeSpan {
  const span = spansOfDates.get(when) ?? compileDate(when);
  spansOfDates.set(when, span);
  return span;
}

function isDisputed(event: AtlasEvent): boolean {
  const disputed = disputes.get(event) ?? conflictsOf(event).length > 0;
  disputes.set(event, disputed);
  return disputed;
}

/** The span that some claims of an event give it: any day that one of them allows is possible, only what all share is certain. */
function spanOfClaims({ span }: LookupRecord, claims: readonly Claim[]): TimeSpan | null {
  const dated = claims
    .filter(inForce)
    .map(({ when }) => (when === undefined ? span : when === null ? null : spanOfDate(when)))
    .filter((one) => one !== null);
  if (dated.length === 0) return null;
  return {
    earliestStart: Math.min(...dated.map((one) => one.earliestStart)),
    latestStart: Math.max(...dated.map((one) => one.latestStart)),
    earliestEnd: Math.min(...dated.map((one) => one.earliestEnd)),
    latestEnd: Math.max(...dated.map((one) => one.latestEnd)),
    doubtful: dated.some((one) => one.doubtful),
  };
}

/** How two sources stand to an event; `null` if neither tells of it. "Agree": no two claims of theirs exclude one another. */
export function standingOf(
  { event }: LookupRecord,
  first: string,
  second: string,
): Exclude<CompareShow, 'either'> | null {
  const ofFirst = event.claims.some(({ source }) => source === first);
  const ofSecond = event.claims.some(({ source }) => source === second);
  if (!ofFirst || !ofSecond) return ofFirst ? 'first-only' : ofSecond ? 'second-only' : null;
  const claims = event.claims.filter(({ source }) => source === first || source === second);
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const differ = conflictsOf({ ...event, claims }).some((conflict) =>
    conflict.kind === 'stance'
      ? conflict.claims.length < claims.filter(inForce).length
      : conflict.pairs.some(([one, other]) => sourceOf.get(one) !== sourceOf.get(other)),
  );
  return differ ? 'differ' : 'agree';
}

/** The record as the lens shows it; `null` if it does not. */
export function throughLens(lens: Lens | null, record: LookupRecord): LensedRecord | null {
  const { event, span } = record;
  if (!lens) return { claims: event.claims, span };
  const only = (keeps: (claim: Claim) => boolean): LensedRecord | null => {
    const claims = event.claims.filter(keeps);
    return claims.length > 0 ? { claims, span: spanOfClaims(record, claims) } : null;
  };
  switch (lens.type) {
    case 'source':
      return only(({ source }) => source === lens.source);
    case 'sole':
      return event.claims.every(({ source }) => source === lens.source) ? only(() => true) : null;
    case 'compare': {
      const { first, second, show } = lens;
      const standing = standingOf(record, first, second);
      if (standing === null || (show !== 'either' && show !== standing)) return null;
      return only(({ source }) => source === first || source === second);
    }
    case 'official':
      return only(({ stance }) => stance === 'official-report');
    case 'disputed':
      return isDisputed(event) ? { claims: event.claims, span } : null;
  }
}
