// What a kind of file is to the atlas, and the sample of a file by which its kind is told: usable in a command and in a browser.
import type { JsonHead } from '../json-head.ts';
import type { TableHead } from '../table-head.ts';
import type { DecodedText } from '../text-encoding.ts';

/** A file as far as it was looked at. */
export interface FileSample {
  /** Without its folder. */
  name: string;
  /** The beginning, or all of it. */
  bytes: Uint8Array;
  /** `null`: no text. */
  text: DecodedText | null;
  /** `null`: no JSON. */
  json: JsonHead | null;
  /** `null`: no table in text form. */
  table: TableHead | null;
}

/** What can be said of a file beside its kind. */
export interface FileFacts {
  /** How many records of which name: `{ number: 12, noun: 'row' }`. */
  count?: { number: number; noun: string };
  /** What its columns, properties or members are called. */
  names?: readonly string[];
}

/**
 * `read`: the atlas reads it. `written`: the atlas writes it, and reads it back from no file.
 * `foreign`: made elsewhere; its records are none of the atlas.
 */
export type Standing = 'read' | 'written' | 'foreign';

export interface FileKind {
  /** Stable, kebab-case. */
  id: string;
  standing: Standing;
  /** As the end of "this is …". */
  is: string;
  /** What it would take to have its content in the atlas; one sentence or two. */
  needs: string;
  /** True where only a likeness speaks for the kind; then the name of a JSON file is believed before it. */
  guess?: true;
  /** Name of the published form (`formats`) that is a file of this kind: it may be the atlas's own. */
  format?: string;
  recognises: (sample: FileSample) => FileFacts | null;
}

export interface Recognition {
  kind: FileKind;
  facts: FileFacts;
}
