// The records of the atlas, or of the second corpus beside it, as every page of the tests opens them: once for each language.
import compiledAddress from 'compiled-atlas.json?url';
import outlines from 'outlines.json?url';
import placeShapes from 'place-shapes.json?url';
import type { OpenedCorpus } from '../../src/app/atlas-options.ts';
import { openCorpus } from '../../src/corpus/open-corpus.ts';

/** Of the second corpus the build puts the same three files into a folder of their own. */
const files = {
  atlas: { compiled: compiledAddress, outlines, placeShapes },
  second: {
    compiled: './second/compiled-atlas.json',
    outlines: './second/outlines.json',
    placeShapes: './second/place-shapes.json',
  },
};
export type CorpusName = keyof typeof files;

const opened = new Map<string, Promise<OpenedCorpus>>();

export function fetchCorpus(language: string, name: CorpusName = 'atlas'): Promise<OpenedCorpus> {
  const key = `${name} ${language}`;
  const known = opened.get(key) ?? open(language, name);
  opened.set(key, known);
  return known;
}

async function open(language: string, name: CorpusName): Promise<OpenedCorpus> {
  const { compiled, ...beside } = files[name];
  const bytes = new Uint8Array(await (await fetch(compiled)).arrayBuffer());
  const openLarge = async () => (await import('../../src/corpus/open-large-corpus.ts')).openLargeCorpus;
  const read = await openCorpus(bytes, { language, openLarge });
  if (!read.ok) throw new Error(String(read.cause));
  return { ...read.corpus, ...beside };
}
