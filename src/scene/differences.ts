// Why the claims of a record differ, as far as their fields tell: what each counts, over which time, and who speaks. Claims that say the same
// stand together.
import { circumstanceSaid } from '../model/circumstance.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import { type Counted, countedIn, inForce } from '../model/spread.ts';
import type { Disagreement } from '../model/versions.ts';
import { alikeClaims } from './alike-claims.ts';
import type { PanelClaim } from './panel-record.ts';

export interface CountedAlike {
  /** Empty: the claim gives no figure. */
  counted: Counted[];
  /** Ids of groups of victims; empty where the source does not say. */
  against: readonly string[];
  claims: PanelClaim[];
}

export interface DatedAlike {
  date: HistoricalDate | null;
  claims: PanelClaim[];
}

export interface Differences {
  counted: CountedAlike[];
  dated: DatedAlike[];
  /** The claims of each who speaks, through one text or several: whom they credit, the work they cite, or the text itself. */
  speakers: PanelClaim[][];
}

/** `null` where the claims agree. Of those in force that take part in a disagreement, in their order. */
export function differencesOf(
  event: AtlasEvent,
  claims: readonly PanelClaim[],
  disagreements: readonly Disagreement[],
): Differences | null {
  if (disagreements.length === 0) return null;
  const partaking = new Set(disagreements.flatMap((one) => one.claims));
  const heard = claims.filter(({ claim }) => inForce(claim) && partaking.has(claim.id));
  if (heard.length < 2) return null;
  const countedBy = ({ claim }: PanelClaim) => countedIn([claim]);
  const againstBy = ({ claim }: PanelClaim) => [...circumstanceSaid('against', claim, event)].sort();
  const speaker = ({ claim, citedWork, source }: PanelClaim) => claim.attributedTo ?? citedWork?.id ?? source.id;
  const dating = ({ when }: PanelClaim) => when && [when.edtf, when.calendar === 'unknown', when.role];
  const first = (group: PanelClaim[]) => group[0] as PanelClaim;
  return {
    counted: alikeClaims(heard, (one) => [countedBy(one), againstBy(one)]).map((group) => ({
      counted: countedBy(first(group)),
      against: againstBy(first(group)),
      claims: group,
    })),
    dated: alikeClaims(heard, dating).map((group) => ({ date: first(group).when, claims: group })),
    speakers: alikeClaims(heard, speaker),
  };
}
