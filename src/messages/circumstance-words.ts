// On what evidence, where, by whom, against whom, in words: what a claim says for itself, and what the claims of an event disagree about.
import { type Circumstance, circumstances, ownCircumstance } from '../model/circumstance.ts';
import { type Claim, unknownEvidence } from '../model/claim.ts';
import type { Messages } from './en/messages.ts';

/** Titles of places by id. */
export type PlaceTitles = (id: string) => string;

/** `harbour police`, `sailors, officers`, `Port, Island`. */
export function circumstanceInWords(
  kind: Circumstance,
  ids: readonly string[],
  { terms }: Messages,
  titleOf: PlaceTitles,
): string {
  const word = { where: titleOf, by: terms.actor, against: terms.victimGroup }[kind];
  return ids.map(word).join(', ');
}

/** One part for its evidence, where that is shown, and one for each thing that it says otherwise than its event, or leaves unsaid: `by whom: harbour police (“by the police”)`. */
export function circumstancesInWords(claim: Claim, messages: Messages, titleOf: PlaceTitles): string[] {
  const { panel, terms } = messages;
  const { circumstance } = panel;
  const { evidence = unknownEvidence } = claim;
  const restsOn = evidence === unknownEvidence ? [] : [panel.evidence(terms.evidence(evidence))];
  const otherwise = circumstances.flatMap((kind) => {
    const ids = ownCircumstance(kind, claim);
    if (ids === undefined) return [];
    const said = ids.length === 0 ? null : circumstanceInWords(kind, ids, messages, titleOf);
    return [circumstance.said(circumstance.names[kind], said, claim[kind]?.verbatim ?? null)];
  });
  return [...restsOn, ...otherwise];
}
