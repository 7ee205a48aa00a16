// Compares the records of a layer, a list of events or a list of sources with those of the corpus. A file that holds a part of the atlas names
// only what is in that part: missing claims, and links to events that are not in it, are no difference.
import type { Claim } from '../../model/claim.ts';
import type { LocatedEvent } from '../located.ts';
import type { SiftedFiles } from '../sift-files.ts';
import { type ComparedRecord, type Comparison, compare, differingFields } from './comparison.ts';
import { sameLinks, sameRelations } from './cut-links.ts';

/** The sound records of some files, by what they are. */
export type SiftedRecords = Pick<SiftedFiles, 'places' | 'events' | 'sources'>;

export const recordsOfFile = ({ places, events, sources }: SiftedRecords, file: string): SiftedRecords => ({
  places: places.filter((one) => one.file === file),
  events: events.filter((one) => one.file === file),
  sources: sources.filter((one) => one.file === file),
});

const byId = <One extends { recordId: string | null }>(records: readonly One[]) =>
  new Map(records.flatMap((one) => (one.recordId === null ? [] : [[one.recordId, one] as const])));

function fieldsOfEvent(mine: LocatedEvent, theirs: LocatedEvent, isInFile: (id: string) => boolean): string[] {
  const { claims: _, partOf, relations, ...fields } = mine.record;
  const { claims: _theirs, partOf: theirPartOf, relations: theirRelations, ...theirFields } = theirs.record;
  return [
    ...differingFields(fields, theirFields),
    ...(sameLinks(partOf, theirPartOf, isInFile) ? [] : ['partOf']),
    ...(sameRelations(relations, theirRelations, isInFile) ? [] : ['relations']),
    ...(mine.placeId === theirs.placeId ? [] : ['place']),
  ];
}

function fieldsOfClaim(mine: Claim, theirs: Claim, isInFile: (id: string) => boolean): string[] {
  const { relations, ...fields } = mine;
  const { relations: theirRelations, ...theirFields } = theirs;
  return [
    ...differingFields(fields, theirFields),
    ...(sameRelations(relations, theirRelations, isInFile) ? [] : ['relations']),
  ];
}

/** @param corpus sifted whole, whatever file stands in the place of another */
export function compareRecords(
  file: string,
  is: string,
  mine: SiftedRecords,
  corpus: SiftedRecords,
  version: string | null,
): Comparison {
  const [places, events, sources] = [byId(corpus.places), byId(corpus.events), byId(corpus.sources)];
  const claims = new Map(
    corpus.events.flatMap((event) => event.claims.map((claim) => [claim.recordId, { claim, event }])),
  );
  const idsInFile = new Set(
    mine.events.flatMap(({ recordId, claims: own }) => [recordId, ...own.map((one) => one.recordId)]),
  );
  const isInFile = (id: string) => idsInFile.has(id);
  const fields = new Map<string, readonly string[] | undefined>();
  const records: ComparedRecord[] = [];
  const add = (record: ComparedRecord, found: readonly string[] | undefined) => {
    records.push(record);
    fields.set(record.path, found);
  };
  for (const { recordId: id, path, record } of mine.places) {
    const theirs = places.get(id ?? '');
    add({ what: 'place', id: id ?? path, path }, theirs && differingFields(record, theirs.record));
  }
  for (const event of mine.events) {
    const theirs = events.get(event.recordId ?? '');
    const { recordId: id, path } = event;
    add({ what: 'event', id: id ?? path, path }, theirs && fieldsOfEvent(event, theirs, isInFile));
    for (const claim of event.claims) {
      const found = claims.get(claim.recordId);
      const moved = found && found.event.recordId !== event.recordId ? ['event'] : [];
      const told = found && [...fieldsOfClaim(claim.record, found.claim.record, isInFile), ...moved];
      add({ what: 'claim', id: claim.recordId ?? claim.path, path: claim.path }, told);
    }
  }
  for (const { recordId: id, path, record } of mine.sources) {
    const theirs = sources.get(id ?? '');
    add({ what: 'source', id: id ?? path, path }, theirs && differingFields(record, theirs.record));
  }
  return compare(file, is, records, version, ({ path }) => fields.get(path));
}
