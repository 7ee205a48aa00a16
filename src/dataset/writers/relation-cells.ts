// The relations of an event and its claims as texts for one cell: `contradicts:some-claim`.
import { relationTerm } from '../../model/relation.ts';
import type { SeenRelation } from '../../model/relation-index.ts';

/** At this end of each relation; claims and event together, each pair once. */
export function relationCells(
  { id, claims }: { id: string; claims: readonly { id: string }[] },
  seen: ReadonlyMap<string, readonly SeenRelation[]>,
): string[] {
  const records = [id, ...claims.map((claim) => claim.id)];
  const cells = records.flatMap((one) =>
    (seen.get(one) ?? []).map((relation) => `${relationTerm(relation)}:${relation.other}`),
  );
  return [...new Set(cells)];
}
