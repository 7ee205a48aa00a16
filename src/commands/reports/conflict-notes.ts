// What editors have written about each conflict, in geo/conflict-notes.json: one note for an event, once a person has read it.
import { readJson } from '../../dataset/readers/read-json.ts';

export interface ConflictNote {
  /** `true`: a real disagreement, left standing. `false`: no disagreement once it is explained. */
  kept: boolean;
  note: string;
}

/** By event id. */
export type ConflictNotes = ReadonlyMap<string, ConflictNote>;

const isNote = (value: unknown): value is ConflictNote => {
  if (typeof value !== 'object' || value === null) return false;
  const { kept, note, ...rest } = value as Record<string, unknown>;
  return typeof kept === 'boolean' && typeof note === 'string' && /\S/.test(note) && Object.keys(rest).length === 0;
};

/** The notes of a file, or a sentence about the first thing that is wrong with it. */
export function readConflictNotes(text: string, file: string): ConflictNotes | string {
  const reading = readJson(file, text);
  if (!reading.ok) return reading.issue.sentence;
  const twice = reading.keyFaults[0];
  if (twice) return `${file}: "${twice.key}" is written twice; only one of the two would be read.`;
  const { value } = reading;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${file}: is not a list of notes.`;
  const notes = new Map<string, ConflictNote>();
  for (const [id, note] of Object.entries(value)) {
    if (!isNote(note))
      return `${file}: the note on "${id}" needs "kept" (true or false) and "note" (text), and no more.`;
    notes.set(id, note);
  }
  return notes;
}
