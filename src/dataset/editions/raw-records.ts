// The records as they stand in the files, of whatever form: each value without the records inside it, and with the place or event it stands under.
// Editions are compared and hashed by these, so that nothing that a later program reads into them counts as a change.
import type { RecordType } from '../../model/editions/record-change.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { baseName } from '../readers/file-role.ts';

export interface RawRecord {
  type: RecordType;
  id: string;
  value: Readonly<Record<string, unknown>>;
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function eventsIn(list: unknown, place: string | null): RawRecord[] {
  return objectsIn(list).flatMap(({ claims, ...event }): RawRecord[] => [
    { type: 'event', id: String(event.id), value: { ...event, place } },
    ...objectsIn(claims).map(
      (claim): RawRecord => ({ type: 'claim', id: String(claim.id), value: { ...claim, event: event.id } }),
    ),
  ]);
}

function recordsOfFeature({ id, geometry, properties }: JsonObject): RawRecord[] {
  const { events, ...rest } = isObject(properties) ? properties : {};
  return [
    { type: 'place', id: String(id), value: { id, ...rest, geometry } },
    ...eventsIn(events, typeof id === 'string' ? id : null),
  ];
}

/** @param files of a corpus that has been read without a fault */
export function rawRecords(files: readonly DatasetFile[]): RawRecord[] {
  return files.flatMap(({ name, text }): RawRecord[] => {
    const file = baseName(name);
    if (file.endsWith('.geojson'))
      return objectsIn((JSON.parse(text) as JsonObject).features).flatMap(recordsOfFeature);
    if (file === 'unplaced.json') return eventsIn((JSON.parse(text) as JsonObject).events, null);
    if (file !== 'sources.json') return [];
    return objectsIn(JSON.parse(text)).map((source) => ({ type: 'source', id: String(source.id), value: source }));
  });
}

/**
 * JSON with its keys in order and nothing between them, so that two spellings of one value are one text (as RFC 8785, for texts and plain numbers).
 * @param text changes each text in it
 */
export function canonical(value: unknown, text = (one: string) => one): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'string') return text(member);
    return isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member;
  });
}
