// Where, by whom, against whom, in words: what a claim says otherwise than its event, and what its event's claims disagree about.
import { type Circumstance, type Circumstances, circumstances, ownCircumstance } from '../model/circumstance.ts';
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

/** One part for each thing that the claim says otherwise than its event, or leaves unsaid: `by whom: harbour police (“by the police”)`. */
export function circumstancesInWords(claim: Circumstances, messages: Messages, titleOf: PlaceTitles): string[] {
  const { circumstance } = messages.panel;
  return circumstances.flatMap((kind) => {
    const ids = ownCircumstance(kind, claim);
    if (ids === undefined) return [];
    const said = ids.length === 0 ? null : circumstanceInWords(kind, ids, messages, titleOf);
    return [circumstance.said(circumstance.names[kind], said, claim[kind]?.verbatim ?? null)];
  });
}
