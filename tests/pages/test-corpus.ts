// The records of the atlas, as every page of the tests opens them: once for each language.
import compiledAddress from 'compiled-atlas.json?url';
import outlines from 'outlines.json?url';
import placeShapes from 'place-shapes.json?url';
import type { OpenedCorpus } from '../../src/app/mount-atlas.tsx';
import { openCorpus } from '../../src/corpus/open-corpus.ts';

const opened = new Map<string, Promise<OpenedCorpus>>();

export function fetchCorpus(language: string): Promise<OpenedCorpus> {
  const known = opened.get(language) ?? open(language);
  opened.set(language, known);
  return known;
}

async function open(language: string): Promise<OpenedCorpus> {
  const bytes = new Uint8Array(await (await fetch(compiledAddress)).arrayBuffer());
  const openLarge = async () => (await import('../../src/corpus/open-large-corpus.ts')).openLargeCorpus;
  const read = await openCorpus(bytes, { language, openLarge });
  if (!read.ok) throw new Error(String(read.cause));
  return { ...read.corpus, outlines, placeShapes };
}
