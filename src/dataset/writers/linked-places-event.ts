// An event inside a Linked Places feature. The format has no events: this member is ours, dated and cited as the format does it.
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { AddressedRecord } from '../../model/record-address.ts';
import { relationTerm } from '../../model/relation.ts';
import { relationsByRecord, type SeenRelation } from '../../model/relation-index.ts';
import { citationsOf } from './citations.ts';
import { linkedWhen } from './linked-places-when.ts';
import { claimCitation, type Provenance } from './provenance.ts';

/** The initials of the corpus: `sa` for `some-atlas`. */
export const linkedPrefix = ({ description }: Pick<Atlas, 'description'>): string =>
  description.id
    .split('-')
    .map(([initial = '']) => initial)
    .join('');

/** The address of a record, or where the atlas has none `sa:some-place`: the format takes an address or a prefixed term. */
export const linkedIdsOf = (atlas: Pick<Atlas, 'description'>, { addressOf }: Pick<Citing, 'addressOf'>) => {
  const prefix = linkedPrefix(atlas);
  return (record: AddressedRecord): string => addressOf(record) ?? `${prefix}:${Object.values(record)[0]}`;
};

/** As the format has relations of places, of which ours are none: the terms are the atlas's, and each stands at both of its ends. */
function linkedRelations({ atlas, linkedId, eventIds }: LinkedContext, relations: readonly SeenRelation[] = []) {
  if (relations.length === 0) return {};
  return {
    relations: relations.map((relation) => ({
      relationType: `${linkedPrefix(atlas)}:${relationTerm(relation)}`,
      relationTo: linkedId(eventIds.has(relation.other) ? { event: relation.other } : { claim: relation.other }),
      label: relation.why,
    })),
  };
}

/** What all records of one file are written with. */
export interface LinkedContext {
  atlas: Atlas;
  seen: ReadonlyMap<string, readonly SeenRelation[]>;
  provenance: Provenance;
  linkedId: (record: AddressedRecord) => string;
  cite: ReturnType<typeof citationsOf>;
  /** A relation leads to an event or a claim: what is not here is a claim. */
  eventIds: ReadonlySet<string>;
}

export function linkedContext(atlas: Atlas, provenance: Provenance): LinkedContext {
  return {
    ...{ atlas, provenance, seen: relationsByRecord(atlas.events) },
    linkedId: linkedIdsOf(atlas, provenance.citing),
    cite: citationsOf(atlas),
    eventIds: new Set(atlas.events.map(({ id }) => id)),
  };
}

export function linkedEvent(event: AtlasEvent, placeTitle: string | null, linked: LinkedContext) {
  const { seen, provenance, linkedId, cite } = linked;
  const linkedPlace = (place: string) => linkedId({ place });
  const { id, placeId: _, when, alsoAt, partOf, relations: _written, claims, ...said } = event;
  return {
    '@id': linkedId({ event: id }),
    ...said,
    ...(when
      ? { when: { ...linkedWhen(when), calendar: when.calendar, role: when.role, inferred: when.inferred } }
      : {}),
    alsoAt: alsoAt.map(linkedPlace),
    partOf: partOf.map((whole) => linkedId({ event: whole })),
    ...linkedRelations(linked, seen.get(id)),
    claims: claims.map((claim) => {
      const { id: claimId, when: _own, where, relations: _writtenHere, ...rest } = claim;
      const date = effectiveDate(claim, event);
      const { label, url } = cite(claim);
      const address = provenance.citing.addressOf({ claim: claimId });
      return {
        '@id': linkedId({ claim: claimId }),
        ...rest,
        ...(where === undefined ? {} : { where: where && { ...where, places: where.places.map(linkedPlace) } }),
        ...linkedRelations(linked, seen.get(claimId)),
        when: date && { ...linkedWhen(date), calendar: date.calendar, role: date.role, inferred: date.inferred },
        citations: [
          { label, ...(url ? { '@id': url } : {}) },
          { label: claimCitation(claim, event, placeTitle, provenance), ...(address ? { '@id': address } : {}) },
        ],
      };
    }),
  };
}
