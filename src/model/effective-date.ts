// The date a claim gives: its own where it has one, the event's where it is silent, none where its source names none.
import type { Claim } from './claim.ts';
import type { AtlasEvent } from './event.ts';
import type { HistoricalDate } from './historical-date.ts';

/** `claim.when` absent: dated as the event is. `claim.when: null`: this source gives no date, whatever the others say. */
export function effectiveDate(claim: Pick<Claim, 'when'>, event: Pick<AtlasEvent, 'when'>): HistoricalDate | null {
  return claim.when === undefined ? event.when : claim.when;
}
