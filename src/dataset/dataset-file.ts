// A file as it is handed to the dataset by whoever has a disk or a reader's file: its name, its text, and what could not be read of it.
import type { Issue } from './issue.ts';
import { foreignFile } from './readers/kinds/foreign-file.ts';
import { recogniseBinary } from './readers/kinds/recognise-file.ts';
import { decodeText, type TextEncoding } from './readers/text-encoding.ts';

export interface DatasetFile {
  /** `geo/cities.geojson` */
  name: string;
  text: string;
  /** Of a large file: what its text begins with, so that nobody asks for the whole to see what it is. */
  head?: string;
  /** Absent: UTF-8. */
  encoding?: TextEncoding;
  /** Why there is no text: then `text` is empty. */
  fault?: Issue;
}

/** From the bytes, not from a string: a text decoded as UTF-8 that is none has lost its letters already. */
export function datasetFile(name: string, bytes: Uint8Array): DatasetFile {
  const decoded = decodeText(bytes);
  const binary = recogniseBinary(name, bytes, decoded);
  if (decoded === null || binary) {
    return { name, text: '', ...(binary ? { fault: foreignFile(name, binary) } : {}) };
  }
  return { name, text: decoded.text, ...(decoded.encoding === 'utf-8' ? {} : { encoding: decoded.encoding }) };
}
