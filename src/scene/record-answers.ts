// What the claims of a record answer to a question each: against whom it was, by whom, and who speaks against what is told.
import { circumstanceSaid } from '../model/circumstance.ts';
import { inForce } from '../model/spread.ts';
import { alikeClaims } from './alike-claims.ts';
import type { PanelClaim, PanelRecord } from './panel-record.ts';

export interface Answer {
  /** Ids of groups of victims, or of an actor; empty where the sources do not say. */
  said: readonly string[];
  claims: PanelClaim[];
}

export interface RecordAnswers {
  /** What claims in force say that do not only speak against others; empty where none of them says anything. */
  against: Answer[];
  by: Answer[];
  denials: PanelClaim[];
}

export function recordAnswers({ event, claims }: Pick<PanelRecord, 'event' | 'claims'>): RecordAnswers {
  const heard = claims.filter(({ claim }) => inForce(claim));
  const isDenial = ({ claim: { stance } }: PanelClaim) => stance === 'disputes' || stance === 'denies';
  const telling = heard.filter((one) => !isDenial(one));
  const answersOf = (kind: 'against' | 'by'): Answer[] => {
    const saidBy = ({ claim }: PanelClaim) => [...circumstanceSaid(kind, claim, event)].sort();
    const answers = alikeClaims(telling, saidBy).map((alike) => ({
      said: saidBy(alike[0] as PanelClaim),
      claims: alike,
    }));
    return answers.some(({ said }) => said.length > 0) ? answers : [];
  };
  return { against: answersOf('against'), by: answersOf('by'), denials: heard.filter(isDenial) };
}
