// The claims of a record in the order they are read: those that disagree as one matter each, then those that stand apart.
import type { Disagreement } from '../model/versions.ts';
import type { PanelClaim } from './panel-record.ts';

export interface ClaimGroup {
  /** What these claims disagree about; empty where they stand apart. */
  about: Disagreement[];
  /** In a matter by size or by date, and who speaks against it right after the first; apart as the record has them. */
  claims: PanelClaim[];
}

interface Matter {
  about: Disagreement[];
  ids: string[];
}

/** Disagreements that share a claim are one matter: no claim stands in two. */
function joined(matters: readonly Matter[], about: Disagreement, ids: readonly string[]): Matter[] {
  const touching = matters.filter((one) => one.ids.some((id) => ids.includes(id)));
  const others = matters.filter((one) => !touching.includes(one));
  const all = new Set([...touching.flatMap((one) => one.ids), ...ids]);
  return [...others, { about: [...touching.flatMap((one) => one.about), about], ids: [...all] }];
}

export function claimGroups(claims: readonly PanelClaim[], disagreements: readonly Disagreement[]): ClaimGroup[] {
  const byId = new Map(claims.map((one) => [one.claim.id, one]));
  let matters: Matter[] = [];
  for (const one of disagreements) if (one.kind !== 'stance') matters = joined(matters, one, one.claims);
  const stance = disagreements.find((one) => one.kind === 'stance');
  const against = new Set(stance?.claims);
  if (stance) {
    const inForce = claims.filter(({ claim }) => claim.rank !== 'deprecated').map(({ claim }) => claim.id);
    // Which claim a dispute is aimed at no record says: it joins what is told in figures or dates, else all that is told.
    const told = matters.some(({ ids }) => ids.some((id) => against.has(id))) ? [] : (matters[0]?.ids ?? inForce);
    matters = joined(matters, stance, [...told, ...stance.claims]);
  }
  const grouped = new Set(matters.flatMap(({ ids }) => ids));
  const apart = claims.filter(({ claim }) => !grouped.has(claim.id));
  const inReading = (ids: readonly string[]): string[] => {
    const [first, ...others] = ids.filter((id) => !against.has(id));
    const denials = ids.filter((id) => against.has(id));
    return first === undefined ? denials : [first, ...denials, ...others];
  };
  return [
    ...matters.map(({ about, ids }) => ({
      about,
      claims: inReading(ids).flatMap((id) => byId.get(id) ?? []),
    })),
    ...(apart.length > 0 ? [{ about: [], claims: apart }] : []),
  ];
}
