// Opens a corpus of either size, by the first bytes of its file. Some hundred records are plain JSON and objects, and the page answers all that
// is asked of them; many are columns, their texts are unpacked when they are read, and a worker answers.
import { buildLookup, type Lookup } from '../lookup/build-lookup.ts';
import type { AtlasDescription } from '../model/atlas.ts';
import { atlasIn, type CompiledAtlas, type LeftOut } from '../model/compiled-atlas.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type Asker, askHere } from './asker.ts';
import { isColumnFile } from './column-file.ts';
import type { CorpusFault } from './corpus-fault.ts';
import type { openLargeCorpus } from './open-large-corpus.ts';
import { readCompiled } from './read-compiled.ts';

export interface Corpus {
  description: AtlasDescription;
  vocabulary: Vocabulary;
  leftOut: readonly LeftOut[];
  /** Places by the reader's names for them. */
  lookup: Lookup;
  asker: Asker;
  /** Does, in steps, what the first view has not waited for. Where it was not called it is done when it is needed, all at once. */
  afterFirstView(): Promise<void>;
  /** All of it as one value, by its own names, for a file that is written. Reads every record. */
  whole(): CompiledAtlas;
}

export type CorpusResult = { ok: true; corpus: Corpus } | CorpusFault;

export interface CorpusOptions {
  /** One of the corpus's, that it is read in: BCP 47. */
  language: string;
  /** The part of the program that a large corpus needs. */
  openLarge: () => Promise<typeof openLargeCorpus>;
}

/** JSON above this, in bytes, is converted to columns in the worker: some ten thousand records. */
const largeJson = 8_000_000;

export async function openCorpus(
  bytes: Uint8Array<ArrayBuffer>,
  { language, openLarge }: CorpusOptions,
): Promise<CorpusResult> {
  if (isColumnFile(bytes) || bytes.length > largeJson) return (await openLarge())(bytes, { language });
  const read = readCompiled(bytes);
  if (!read.ok) return read;
  const { compiled } = read;
  const { description, vocabulary, leftOut } = compiled;
  const lookup = buildLookup(atlasIn(compiled, language));
  const asker = askHere(lookup);
  const here = { lookup, asker, whole: () => compiled, afterFirstView: async () => {} };
  return { ok: true, corpus: { description, vocabulary, leftOut, ...here } };
}
