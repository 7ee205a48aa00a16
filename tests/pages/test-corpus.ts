// The records of the atlas, as every page of the tests opens them.
import compiledAddress from 'compiled-atlas.json?url';
import outlines from 'outlines.json?url';
import placeShapes from 'place-shapes.json?url';
import type { OpenedCorpus } from '../../src/app/mount-atlas.tsx';

export async function fetchCorpus(): Promise<OpenedCorpus> {
  return { compiled: await (await fetch(compiledAddress)).json(), outlines, placeShapes };
}
