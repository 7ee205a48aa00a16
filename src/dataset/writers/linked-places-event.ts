// An event inside a Linked Places feature. The format has no events: this member is ours, dated and cited as the format does it.
import type { Atlas } from '../../model/atlas.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { relationTerm } from '../../model/relation.ts';
import type { SeenRelation } from '../../model/relation-index.ts';
import { citationsOf } from './citations.ts';
import { linkedWhen } from './linked-places-when.ts';
import { claimCitation, type Provenance } from './provenance.ts';

/** The initials of the corpus: `sa` for `some-atlas`. */
export const linkedPrefix = ({ description }: Pick<Atlas, 'description'>): string =>
  description.id
    .split('-')
    .map(([initial = '']) => initial)
    .join('');

/** Ids as `sa:some-place`: the format takes an address or a prefixed term, and the atlas has no address of its own. */
export const linkedIdsOf = (atlas: Pick<Atlas, 'description'>) => (id: string) => `${linkedPrefix(atlas)}:${id}`;

/** As the format has relations of places, of which ours are none: the terms are the atlas's, and each stands at both of its ends. */
const linkedRelations = (linkedId: (id: string) => string, relations: readonly SeenRelation[] = []) =>
  relations.length === 0
    ? {}
    : {
        relations: relations.map((relation) => ({
          relationType: linkedId(relationTerm(relation)),
          relationTo: linkedId(relation.other),
          label: relation.why,
        })),
      };

/** What all events of one file are written with. */
export interface LinkedContext {
  atlas: Atlas;
  seen: ReadonlyMap<string, readonly SeenRelation[]>;
  provenance: Provenance;
}

export function linkedEvent(event: AtlasEvent, placeTitle: string | null, { atlas, seen, provenance }: LinkedContext) {
  const cite = citationsOf(atlas);
  const linkedId = linkedIdsOf(atlas);
  const { id, placeId: _, when, alsoAt, partOf, relations: _written, claims, ...said } = event;
  return {
    '@id': linkedId(id),
    ...said,
    ...(when
      ? { when: { ...linkedWhen(when), calendar: when.calendar, role: when.role, inferred: when.inferred } }
      : {}),
    alsoAt: alsoAt.map(linkedId),
    partOf: partOf.map(linkedId),
    ...linkedRelations(linkedId, seen.get(id)),
    claims: claims.map((claim) => {
      const { id: claimId, when: _own, where, relations: _writtenHere, ...rest } = claim;
      const date = effectiveDate(claim, event);
      const { label, url } = cite(claim);
      const address = provenance.citing.addressOf({ claim: claimId });
      return {
        '@id': linkedId(claimId),
        ...rest,
        ...(where === undefined ? {} : { where: where && { ...where, places: where.places.map(linkedId) } }),
        ...linkedRelations(linkedId, seen.get(claimId)),
        when: date && { ...linkedWhen(date), calendar: date.calendar, role: date.role, inferred: date.inferred },
        citations: [
          { label, ...(url ? { '@id': url } : {}) },
          { label: claimCitation(claim, event, placeTitle, provenance), ...(address ? { '@id': address } : {}) },
        ],
      };
    }),
  };
}
