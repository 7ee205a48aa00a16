// A record together with its address in the files, so that an Issue can say where it stands.
import type { AtlasDescription } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { EventRecord } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import type { Place } from '../model/place.ts';
import type { RetiredIds } from '../model/retired-ids.ts';
import type { Source } from '../model/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { LoggedLine, LoggedReading } from './reading-log/reading-log.ts';

export type RecordKind =
  | 'person'
  | 'place'
  | 'event'
  | 'claim'
  | 'source'
  | 'atlas'
  | 'vocabulary'
  | 'file'
  | 'reading'
  | 'line';

/** The address of a record: `path` is where it begins in its file. */
export interface RecordLocation {
  kind: RecordKind;
  file: string;
  path: string;
  recordId: string | null;
}

export interface LocatedClaim extends RecordLocation {
  record: Claim;
}

export interface LocatedEvent extends RecordLocation {
  record: EventRecord;
  /** Id of the feature it stands in, sound or not; `null` in a list of unplaced events. */
  placeId: string | null;
  /** Its feature; `null` where unplaced. */
  featurePath: string | null;
  /** Where its feature stands in another file: the one it was laid over. */
  featureFile?: string;
  /** Its sound claims. */
  claims: LocatedClaim[];
  /** How many it has in the file, sound or not. */
  claimsInFile: number;
}

export interface LocatedPlace extends RecordLocation {
  record: Place;
}

export interface LocatedSource extends RecordLocation {
  record: Source;
}

/** Its `recordId` is the source and the number: `some-source:12`. */
export interface LocatedLine extends RecordLocation {
  record: LoggedLine;
}

export interface LocatedReading extends RecordLocation {
  record: LoggedReading;
  lines: LocatedLine[];
}

export interface LocatedDescription extends RecordLocation {
  record: AtlasDescription;
}

export interface LocatedVocabulary extends RecordLocation {
  record: Vocabulary;
}

/** The list of persons, a whole file. */
export interface LocatedPersons extends RecordLocation {
  record: Person[];
}

/** The list of retired ids, a whole file. */
export interface LocatedRetired extends RecordLocation {
  record: RetiredIds;
}

/** `geo/cities.geojson: claim "harbour-1835-diary", figures[0].low` and the like: how every sentence begins. */
export function addressOf(spot: RecordLocation, field: string): string {
  const record =
    spot.recordId !== null
      ? `${spot.kind} "${spot.recordId}"`
      : spot.path === ''
        ? spot.kind === 'file' && field === ''
          ? 'the file'
          : ''
        : `${spot.kind} without an id at ${spot.path}`;
  return [`${spot.file}:`, [record, field].filter((part) => part !== '').join(', ')]
    .filter((part) => part !== '')
    .join(' ');
}
