// Compares the records of a layer, a list of events or a list of sources with those of the corpus. A file that holds a part of the atlas names
// only what is in that part: missing claims, and links to events that are not in it, are no difference.
import type { LocatedEvent } from '../located.ts';
import type { SiftedFiles } from '../sift-files.ts';
import { type ComparedRecord, type Comparison, compare, differingFields, sameValue } from './comparison.ts';

/** The sound records of some files, by what they are. */
export type SiftedRecords = Pick<SiftedFiles, 'places' | 'events' | 'sources'>;

export const recordsOfFile = ({ places, events, sources }: SiftedRecords, file: string): SiftedRecords => ({
  places: places.filter((one) => one.file === file),
  events: events.filter((one) => one.file === file),
  sources: sources.filter((one) => one.file === file),
});

const byId = <One extends { recordId: string | null }>(records: readonly One[]) =>
  new Map(records.flatMap((one) => (one.recordId === null ? [] : [[one.recordId, one] as const])));

/** A list of ids as it is in the corpus, or without those that lead out of the file. */
const sameLinks = (mine: readonly string[], theirs: readonly string[], inFile: ReadonlyMap<string, unknown>) =>
  sameValue(mine, theirs) ||
  sameValue(
    mine,
    theirs.filter((id) => inFile.has(id)),
  );

function fieldsOfEvent(mine: LocatedEvent, theirs: LocatedEvent, inFile: ReadonlyMap<string, unknown>): string[] {
  const { claims: _, partOf, related, ...fields } = mine.record;
  const { claims: _theirs, partOf: theirPartOf, related: theirRelated, ...theirFields } = theirs.record;
  return [
    ...differingFields(fields, theirFields),
    ...(sameLinks(partOf, theirPartOf, inFile) ? [] : ['partOf']),
    ...(sameLinks(related, theirRelated, inFile) ? [] : ['related']),
    ...(mine.placeId === theirs.placeId ? [] : ['place']),
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
  const inFile = byId(mine.events);
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
    add({ what: 'event', id: id ?? path, path }, theirs && fieldsOfEvent(event, theirs, inFile));
    for (const claim of event.claims) {
      const found = claims.get(claim.recordId);
      const moved = found && found.event.recordId !== event.recordId ? ['event'] : [];
      const told = found && [...differingFields(claim.record, found.claim.record), ...moved];
      add({ what: 'claim', id: claim.recordId ?? claim.path, path: claim.path }, told);
    }
  }
  for (const { recordId: id, path, record } of mine.sources) {
    const theirs = sources.get(id ?? '');
    add({ what: 'source', id: id ?? path, path }, theirs && differingFields(record, theirs.record));
  }
  return compare(file, is, records, version, ({ path }) => fields.get(path));
}
