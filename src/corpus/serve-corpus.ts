// The far side of a large corpus: is given its file, tells what became of it, and answers questions.
import type { Lookup } from '../lookup/build-lookup.ts';
import { keepSearchIndex } from '../lookup/search-index.ts';
import { namedIn } from '../model/place-names.ts';
import { type Columns, isColumnFile, readColumnFile, writeColumnFile } from './column-file.ts';
import { columnsOfCompiled } from './converters/compiled-form.ts';
import { headIn, idsIn, lookupIn, placesIn, searchIndexIn } from './corpus-columns.ts';
import type { CorpusFault } from './corpus-fault.ts';
import { answerPort, type Port } from './ports.ts';
import { createAnswers } from './questions.ts';
import { readCompiled } from './read-compiled.ts';

/** The first message to the worker. */
export interface ServedFile {
  file: ArrayBuffer;
  /** Of the reader, BCP 47: names are put in the order of the page's own. */
  language: string;
}

/** Its first answer: `columns` where the file was of an older form and has been converted. */
export type Served = { served: true; columns: ArrayBuffer | null } | CorpusFault;

/** The reader of a file by its form: as it is in memory, or of an older form. */
function columnFileOf(file: ArrayBuffer): { ok: true; buffer: ArrayBuffer; isConverted: boolean } | CorpusFault {
  const bytes = new Uint8Array(file);
  if (isColumnFile(bytes)) return { ok: true, buffer: file, isConverted: false };
  const read = readCompiled(bytes);
  if (!read.ok) return read;
  return { ok: true, buffer: writeColumnFile(columnsOfCompiled(read.compiled)), isConverted: true };
}

export function serveCorpus(port: Port): void {
  let isServed = false;
  port.addEventListener('message', ({ data }) => {
    if (isServed) return;
    isServed = true;
    const { file, language } = data as ServedFile;
    const served = serve(file, language, port);
    port.postMessage(served, 'columns' in served && served.columns ? [served.columns] : []);
  });
}

function serve(file: ArrayBuffer, language: string, port: Port): Served {
  const converted = columnFileOf(file);
  if (!converted.ok) return converted;
  const read = readColumnFile(converted.buffer);
  if (!read.ok) return read;
  try {
    answerPort(port, createAnswers(lookupWithWords(read.columns, language)));
  } catch (cause) {
    return { ok: false, fault: 'damaged', cause: String(cause) };
  }
  // The page needs one of its own: a buffer belongs to one side.
  return { served: true, columns: converted.isConverted ? converted.buffer.slice(0) : null };
}

/** Throws for a file that lacks a column. */
function lookupWithWords(columns: Columns, language: string): Lookup {
  const head = headIn(columns);
  const places = [...placesIn(columns)].flat().map((place) => namedIn(place, language, head.description));
  const ids = [...idsIn(columns)].flat();
  const lookup = lookupIn(columns, head, {
    ...{ places, ids },
    recordNumbers: new Map(ids.map((id, number) => [id, number])),
  });
  keepSearchIndex(lookup, () => searchIndexIn(columns, lookup));
  return lookup;
}
