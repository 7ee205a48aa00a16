// The relations of a record and of its claims, as they are shown at it: who is at the other end, where, and how the two stand to one another.

import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { type RelationEnd, speaksAgainst } from '../model/relation.ts';
import { relationsByRecord } from '../model/relation-index.ts';
import type { Source } from '../model/source.ts';
import { termOrder } from '../model/vocabulary.ts';
import { type Lookup, recordAt } from './build-lookup.ts';
import { listAt } from './lists.ts';

/** A relation with the record at its other end. */
export interface RelatedRecord extends RelationEnd {
  /** Id of the other end: of a claim, or of the event. */
  id: string;
  why: string;
  event: AtlasEvent;
  /** `null`: the event as a whole is meant. */
  claim: Claim | null;
  /** Where the other record is filed; `null` where no place can be given to it. */
  place: CompiledPlace | null;
  /** The text of the claim, or the texts that tell of the event. */
  sources: Source[];
  /** The other end is a claim of the same record. */
  isSameRecord: boolean;
}

/** Of one end, in the order of the vocabulary, those apart that speak against it or hold it within bounds. */
export interface Relations {
  against: readonly RelatedRecord[];
  others: readonly RelatedRecord[];
}

export const noRelations: Relations = { against: [], others: [] };

/** By id of the event and of each of its claims; an end without relations is not in it. */
export type RecordRelations = ReadonlyMap<string, Relations>;

const none: RecordRelations = new Map();

const kept = new WeakMap<Lookup, Map<number, RecordRelations>>();

/** Reads the records that are joined to it, and no others. */
export function relationsOfRecord(lookup: Lookup, number: number): RecordRelations {
  const known = kept.get(lookup) ?? new Map<number, RecordRelations>();
  kept.set(lookup, known);
  const found = known.get(number) ?? readRelations(lookup, number);
  if (found.size > 0) known.set(number, found);
  return found;
}

/** The same by the id of an event; none where no record bears it. */
export function relationsOfId(lookup: Lookup, event: string): RecordRelations {
  const number = lookup.recordNumbers.get(event);
  return number === undefined ? none : relationsOfRecord(lookup, number);
}

function readRelations(lookup: Lookup, number: number): RecordRelations {
  const event = lookup.eventAt(number);
  const joined = [...listAt(lookup.joinedTo, number)].sort((a, b) => a - b);
  const isJoinedWithin = event.claims.some(({ relations }) => relations !== undefined);
  if (joined.length === 0 && !isJoinedWithin) return none;
  const near = [number, ...joined].map((one) => recordAt(lookup, one));
  const ends = new Map(
    near.flatMap((record): [string, Pick<RelatedRecord, 'event' | 'claim' | 'place'>][] => {
      const place = lookup.places[lookup.filedAt[record.number] as number] ?? null;
      const end = { event: record.event, claim: null, place };
      const claims = record.event.claims.map((claim) => [claim.id, { ...end, claim }] as const);
      return [[record.event.id, end], ...claims.map(([id, one]): [string, typeof one] => [id, one])];
    }),
  );
  const seen = relationsByRecord(near.map((record) => record.event));
  const { relationKinds } = lookup.vocabulary;
  const found = new Map<string, Relations>();
  for (const { id } of [event, ...event.claims]) {
    const related = (seen.get(id) ?? []).flatMap(({ other, ...relation }): RelatedRecord[] => {
      const end = ends.get(other);
      if (!end) return [];
      const told = end.claim ? [end.claim] : end.event.claims;
      const sources = [...new Set(told.map(({ source }) => source))].flatMap((one) => lookup.sources.get(one) ?? []);
      return [{ ...relation, ...end, id: other, sources, isSameRecord: end.event === event }];
    });
    if (related.length === 0) continue;
    related.sort((a, b) => termOrder(relationKinds, a.kind) - termOrder(relationKinds, b.kind));
    found.set(id, { against: related.filter(speaksAgainst), others: related.filter((one) => !speaksAgainst(one)) });
  }
  return found;
}

export interface JoinedCounts {
  /** Other records that a relation joins with a record or its claims. */
  all: number;
  /** Those of them that speak against it or hold it within bounds, or that it speaks against. */
  against: number;
}

/** How many other records speak of the matter of one. */
export function joinedCounts(lookup: Lookup, number: number): JoinedCounts {
  const all = listAt(lookup.joinedTo, number).length;
  if (all === 0) return { all, against: 0 };
  const own = lookup.eventAt(number).id;
  const against = [...relationsOfRecord(lookup, number).values()].flatMap((relations) => relations.against);
  return { all, against: new Set(against.map(({ event }) => event.id).filter((id) => id !== own)).size };
}
