// The events of a corpus as they stand in its files, found by id. The records of one file are held at a time: whoever asks in the order of the atlas has
// each file read once, and a large corpus never stands in memory twice.
import type { DatasetFile } from '../dataset-file.ts';
import { type RawRecord, rawRecords } from './raw-records.ts';

export interface RawEvent {
  value: RawRecord['value'];
  /** By their ids. */
  claims: Map<string, RawRecord['value']>;
}

/** @param files of a corpus that has been read without a fault */
export function rawEvents(files: readonly DatasetFile[]): (id: string) => RawEvent | undefined {
  let at = 0;
  let held: Map<string, RawEvent> | null = null;
  const eventsOf = (file: DatasetFile | undefined): Map<string, RawEvent> => {
    const events = new Map<string, RawEvent>();
    for (const { type, id, value } of file ? rawRecords([file]) : []) {
      if (type === 'event') events.set(id, { value, claims: new Map() });
      if (type === 'claim') events.get(String(value.event))?.claims.set(id, value);
    }
    return events;
  };
  return (id) => {
    for (let tried = 0; tried <= files.length; tried += 1) {
      held ??= eventsOf(files[at]);
      const found = held.get(id);
      if (found) return found;
      at = (at + 1) % Math.max(1, files.length);
      held = null;
    }
    return undefined;
  };
}
