// Every relation seen from both of its ends: what was written once, at one record, is found at either.
import type { AtlasEvent } from './event.ts';
import type { Relation, RelationEnd } from './relation.ts';

/** A relation as the record at one end has it. */
export interface SeenRelation extends RelationEnd {
  /** Id of the event or claim at the other end. */
  other: string;
  why: string;
}

/** By id of event or claim, in the order of the atlas: first what is written there, then what leads there. */
export function relationsByRecord(events: readonly AtlasEvent[]): ReadonlyMap<string, readonly SeenRelation[]> {
  const written: [id: string, relation: Relation][] = events
    .flatMap((event) => [event, ...event.claims])
    .flatMap(({ id, relations = [] }) => relations.map((relation): [string, Relation] => [id, relation]));
  const seen = new Map<string, SeenRelation[]>();
  const add = (id: string, relation: SeenRelation) => {
    const own = seen.get(id);
    if (own) own.push(relation);
    else seen.set(id, [relation]);
  };
  for (const [id, { to, kind, why }] of written) add(id, { other: to, kind, why, isWrittenHere: true });
  for (const [id, { to, kind, why }] of written) add(to, { other: id, kind, why, isWrittenHere: false });
  return seen;
}
