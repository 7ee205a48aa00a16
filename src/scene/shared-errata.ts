// Editors' notes that several claims of one event share word for word: each is read once, with the claims it concerns.
import type { Erratum } from '../model/claim.ts';
import type { PanelClaim } from './panel-record.ts';

export interface SharedErratum {
  erratum: Erratum;
  claims: PanelClaim[];
}

const wordsOf = ({ note, known, confidence, authority }: Erratum) =>
  JSON.stringify([note, known, confidence, authority]);

export function sharedErrata(claims: readonly PanelClaim[]): SharedErratum[] {
  const byWords = new Map<string, SharedErratum>();
  for (const one of claims) {
    const { erratum } = one.claim;
    if (!erratum) continue;
    const words = wordsOf(erratum);
    byWords.set(words, { erratum, claims: [...(byWords.get(words)?.claims ?? []), one] });
  }
  return [...byWords.values()].filter((shared) => shared.claims.length > 1);
}
