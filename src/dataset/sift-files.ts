// Reads whole files, record by record, into located records. A file that cannot be read at all gives one Issue.
import type { ConflictNotes } from '../model/atlas.ts';
import type { DatasetFile } from './dataset-file.ts';
import { explainSchemaIssues } from './explain-issue.ts';
import type { Issue } from './issue.ts';
import type {
  LocatedDescription,
  LocatedEvent,
  LocatedPersons,
  LocatedPlace,
  LocatedReading,
  LocatedRetired,
  LocatedSource,
  LocatedVocabulary,
  RecordLocation,
} from './located.ts';
import { descriptionForm1Schema, descriptionFromForm1, isDescriptionForm1 } from './older-forms/description-form-1.ts';
import { withoutAddresses } from './published-addresses.ts';
import { describe } from './quote.ts';
import { type FileRole, type RoleOfFile, roleByName, roleOf } from './readers/file-role.ts';
import { readJson, unreadable } from './readers/read-json.ts';
import type { KeyFault } from './readers/scan-json.ts';
import { retiredFieldIssue, withoutRetiredFields } from './retired-fields.ts';
import { atlasDescriptionSchema } from './schemas/atlas-description-schema.ts';
import { conflictNotesSchema } from './schemas/conflict-notes-schema.ts';
import { layerEnvelopeSchema, sourcesEnvelopeSchema, unplacedEnvelopeSchema } from './schemas/file-schemas.ts';
import { personsSchema } from './schemas/persons-schema.ts';
import { featureEnvelopeSchema } from './schemas/place-schema.ts';
import { readingLogSchema } from './schemas/reading-log-schema.ts';
import { type RecordSchemas, recordSchemasFor } from './schemas/record-schemas.ts';
import { retiredSchema } from './schemas/retired-schema.ts';
import { vocabularySchema } from './schemas/vocabulary-schema.ts';
import { rawId, reject, type SiftOutput, siftEvents } from './sift-events.ts';

/** Everything sound in shape, with addresses. */
export interface SiftedFiles {
  description: LocatedDescription | null;
  /** `null` where none was handed in, or it could not be read: then the records may use any word. */
  vocabulary: LocatedVocabulary | null;
  /** Made for that vocabulary. */
  schemas: RecordSchemas;
  sources: LocatedSource[];
  places: LocatedPlace[];
  events: LocatedEvent[];
  /** The file of the reading log; `null` where none was handed in, or it could not be read. */
  readingLog: RecordLocation | null;
  readings: LocatedReading[];
  retired: LocatedRetired | null;
  persons: LocatedPersons | null;
  conflictNotes: ConflictNotes | null;
  /** Ids that occur in the files, in sound records or not: a reference to one of them is no fault of the referrer. */
  seenIds: {
    places: Set<string>;
    events: Set<string>;
    sources: Set<string>;
    claims: Set<string>;
    persons: Set<string>;
  };
  /** False where a file could not be read, or none was handed in: then nothing is known about ids that are not seen. */
  complete: { sources: boolean; records: boolean };
  keyFaults: (KeyFault & { file: string })[];
  /** Published forms, handed in to be checked: they make no records. */
  tables: DatasetFile[];
  linkedPlaces: { file: string; features: unknown[] }[];
  /** Files in which there is nothing of the atlas; each has its Issue. */
  foreign: Set<string>;
  /** Editions of the data that downloaded files name. */
  versions: Map<string, string>;
}

const fileSpot = (file: string): RecordLocation => ({ kind: 'file', file, path: '', recordId: null });

function listOf(value: unknown, field: string): unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  return Array.isArray(list) ? list : [];
}

function siftFeature(value: unknown, file: string, path: string, sifted: SiftedFiles, output: SiftOutput): void {
  const id = rawId(value);
  const spot: RecordLocation = { kind: 'place', file, path, recordId: id };
  if (id !== null) sifted.seenIds.places.add(id);
  const parsed = featureEnvelopeSchema.safeParse(value);
  if (parsed.success) {
    const { events: _, ...properties } = parsed.data.properties;
    sifted.places.push({ ...spot, record: { id: parsed.data.id, geometry: parsed.data.geometry, ...properties } });
  } else {
    output.issues.add(...explainSchemaIssues(parsed.error, value, spot));
    reject(output, spot);
  }
  const values = listOf((value as { properties?: unknown } | null)?.properties, 'events');
  collectEvents(
    values,
    { file, listPath: `${path}.properties.events`, placeId: id, featurePath: path },
    sifted,
    output,
  );
}

function collectEvents(
  written: unknown[],
  place: Parameters<typeof siftEvents>[1],
  sifted: SiftedFiles,
  output: SiftOutput,
): void {
  const values = written.map(withoutRetiredFields);
  for (const value of values) {
    const id = rawId(value);
    if (id !== null) sifted.seenIds.events.add(id);
    for (const claim of listOf(value, 'claims')) {
      const claimId = rawId(claim);
      if (claimId !== null) sifted.seenIds.claims.add(claimId);
    }
  }
  sifted.events.push(...siftEvents(values, place, sifted.schemas, output));
}

function siftSources(
  values: unknown[],
  at: { file: string; list: string },
  sifted: SiftedFiles,
  output: SiftOutput,
): void {
  const { file, list } = at;
  sifted.complete.sources = true;
  values.forEach((value, index) => {
    const spot: RecordLocation = { kind: 'source', file, path: `${list}[${index}]`, recordId: rawId(value) };
    if (spot.recordId !== null) sifted.seenIds.sources.add(spot.recordId);
    const parsed = sifted.schemas.source.safeParse(value);
    if (parsed.success) sifted.sources.push({ ...spot, record: parsed.data });
    else {
      output.issues.add(...explainSchemaIssues(parsed.error, value, spot));
      reject(output, spot);
    }
  });
}

function siftUnplaced(value: unknown, file: string, list: string, sifted: SiftedFiles, output: SiftOutput): void {
  collectEvents(listOf(value, list), { file, listPath: list, placeId: null, featurePath: null }, sifted, output);
}

/** Once for a file, however many of its events are of an older form. */
function tellRetiredFields(value: unknown, file: string, output: SiftOutput): void {
  const placed = listOf(value, 'features').flatMap((feature) =>
    listOf((feature as { properties?: unknown } | null)?.properties, 'events'),
  );
  const issue = retiredFieldIssue(file, [...placed, ...listOf(value, 'unplaced'), ...listOf(value, 'events')]);
  if (issue) output.issues.add(issue);
}

function siftReadings(value: unknown, file: string, sifted: SiftedFiles): void {
  sifted.readingLog = fileSpot(file);
  for (const [index, record] of readingLogSchema.parse(value).readings.entries()) {
    const path = `readings[${index}]`;
    const lines = record.lines.map((line, position) => ({
      ...{ kind: 'line' as const, file, path: `${path}.lines[${position}]`, recordId: `${record.source}:${line.line}` },
      record: line,
    }));
    sifted.readings.push({ kind: 'reading', file, path, recordId: record.source, record, lines });
  }
}

const envelopes = {
  layer: { schema: layerEnvelopeSchema, list: 'features' },
  unplaced: { schema: unplacedEnvelopeSchema, list: 'events' },
  sources: { schema: sourcesEnvelopeSchema, list: null },
  description: { schema: atlasDescriptionSchema, list: null },
  vocabulary: { schema: vocabularySchema, list: null },
  'reading-log': { schema: readingLogSchema, list: null },
  'conflict-notes': { schema: conflictNotesSchema, list: null },
  retired: { schema: retiredSchema, list: null },
  persons: { schema: personsSchema, list: null },
} as const;

/** Files that hold no event: without one of them the records are still all there. */
const notOfRecords: ReadonlySet<FileRole | null> = new Set<FileRole>([
  'description',
  'vocabulary',
  'sources',
  'reading-log',
  'conflict-notes',
  'retired',
  'persons',
]);

/** Files that are read as one record, or not at all. */
const whole: readonly FileRole[] = ['description', 'vocabulary', 'reading-log', 'conflict-notes', 'retired', 'persons'];

/** True if the list of records is where the file's role asks for it (or the description is sound). Other faults of the outermost shape are told. */
function hasShape(role: FileRole, value: unknown, file: string, output: SiftOutput): boolean {
  const { schema, list } = envelopes[role];
  const spot = fileSpot(file);
  const parsed = schema.safeParse(value);
  if (parsed.success) return true;
  const records = list === null ? value : (value as Record<string, unknown> | null)?.[list];
  if (whole.includes(role) || Array.isArray(records)) {
    output.issues.add(...explainSchemaIssues(parsed.error, value, spot));
  } else {
    const what =
      list === null ? `the file is ${describe(value)}, not a list of sources.` : `the file has no list of ${list}.`;
    const fix = list === null ? 'Hand in a list: [ … ].' : `Hand in an object with such a list: { "${list}": [ … ] }.`;
    output.issues.add(unreadable(file, what, fix));
  }
  if (!whole.includes(role) && Array.isArray(records)) return true;
  reject(output, spot);
  return false;
}

function refuse(file: DatasetFile, issue: Issue, output: SiftOutput): false {
  output.issues.add(issue);
  reject(output, fileSpot(file.name));
  return false;
}

/** A description of an older form as one of today; where it has faults, they are told in its own fields. */
function inFormOfToday(value: unknown, file: string, output: SiftOutput): unknown {
  if (!isDescriptionForm1(value)) return value;
  const first = descriptionForm1Schema.safeParse(value);
  if (first.success) return descriptionFromForm1(first.data);
  output.issues.add(...explainSchemaIssues(first.error, value, fileSpot(file)));
  reject(output, fileSpot(file));
  return null;
}

function siftFile(file: DatasetFile, found: RoleOfFile, sifted: SiftedFiles, output: SiftOutput): boolean {
  if ('issue' in found) {
    sifted.foreign.add(file.name);
    return refuse(file, found.issue, output);
  }
  const { role } = found;
  if (role === 'claims-csv') return sifted.tables.push(file) > 0;
  const reading = readJson(file.name, file.text);
  if (!reading.ok) return refuse(file, reading.issue, output);
  const written = role === 'layer' ? withoutAddresses(reading.value) : reading.value;
  const value = role === 'description' ? inFormOfToday(written, file.name, output) : written;
  if (value === null && reading.value !== null) return false;
  sifted.keyFaults.push(...reading.keyFaults.map((fault) => ({ ...fault, file: file.name })));
  if (role === 'linked-places') {
    return sifted.linkedPlaces.push({ file: file.name, features: listOf(value, 'features') }) > 0;
  }
  if (!hasShape(role, value, file.name, output)) return false;
  switch (role) {
    case 'description':
      sifted.description = {
        ...{ kind: 'atlas', file: file.name, path: '', recordId: null },
        record: atlasDescriptionSchema.parse(value),
      };
      break;
    case 'vocabulary':
      sifted.vocabulary = {
        ...{ kind: 'vocabulary', file: file.name, path: '', recordId: null },
        record: vocabularySchema.parse(value),
      };
      sifted.schemas = recordSchemasFor(sifted.vocabulary.record);
      break;
    case 'sources':
      siftSources(value as unknown[], { file: file.name, list: '' }, sifted, output);
      break;
    case 'reading-log':
      siftReadings(value, file.name, sifted);
      break;
    case 'retired':
      sifted.retired = { ...fileSpot(file.name), record: retiredSchema.parse(value).retired };
      break;
    case 'persons':
      sifted.persons = { ...fileSpot(file.name), record: personsSchema.parse(value).persons };
      for (const { id } of sifted.persons.record) sifted.seenIds.persons.add(id);
      break;
    case 'conflict-notes':
      sifted.conflictNotes = Object.fromEntries(
        Object.entries(conflictNotesSchema.parse(value)).map(([id, { note }]) => [id, note]),
      );
      break;
    case 'layer':
      tellRetiredFields(value, file.name, output);
      if (typeof (value as { version?: unknown }).version === 'string')
        sifted.versions.set(file.name, (value as { version: string }).version);
      listOf(value, 'features').forEach((feature, index) => {
        siftFeature(feature, file.name, `features[${index}]`, sifted, output);
      });
      siftUnplaced(value, file.name, 'unplaced', sifted, output);
      // As the atlas publishes it: with its sources. A layer as its editors keep it has none of its own.
      if (Object.hasOwn(value as object, 'sources'))
        siftSources(listOf(value, 'sources'), { file: file.name, list: 'sources' }, sifted, output);
      break;
    case 'unplaced':
      tellRetiredFields(value, file.name, output);
      siftUnplaced(value, file.name, 'events', sifted, output);
      break;
  }
  return true;
}

export function siftFiles(files: readonly DatasetFile[], output: SiftOutput): SiftedFiles {
  const sifted: SiftedFiles = {
    description: null,
    vocabulary: null,
    schemas: recordSchemasFor(null),
    readingLog: null,
    readings: [],
    retired: null,
    persons: null,
    conflictNotes: null,
    sources: [],
    places: [],
    events: [],
    seenIds: { places: new Set(), events: new Set(), sources: new Set(), claims: new Set(), persons: new Set() },
    complete: { sources: false, records: true },
    keyFaults: [],
    tables: [],
    linkedPlaces: [],
    foreign: new Set(),
    versions: new Map(),
  };
  const found = files.map((file) => ({ file, role: roleOf(file) }));
  const isVocabulary = ({ role }: (typeof found)[number]) => 'role' in role && role.role === 'vocabulary';
  // Records are read by the words of the corpus, so these come first.
  for (const { file, role } of [...found.filter(isVocabulary), ...found.filter((one) => !isVocabulary(one))]) {
    const usable = siftFile(file, role, sifted, output);
    if (!usable && !notOfRecords.has(roleByName(file.name))) sifted.complete.records = false;
  }
  return sifted;
}
