// Every relation of the records, with where it stands.
import type { Relation } from '../../model/relation.ts';
import type { RecordLocation } from '../located.ts';
import type { RuleContext } from './rule.ts';

export interface WrittenRelation {
  at: RecordLocation;
  /** Path inside the record it stands on. */
  field: string;
  /** Id of that record. */
  from: string;
  relation: Relation;
}

export function* writtenRelations({ events }: RuleContext): Iterable<WrittenRelation> {
  for (const event of events) {
    for (const at of [event, ...event.claims]) {
      for (const [index, relation] of (at.record.relations ?? []).entries()) {
        yield { at, field: `relations[${index}]`, from: at.record.id, relation };
      }
    }
  }
}
