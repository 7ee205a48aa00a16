// Writes into the page which edition it is, and which files each of its later parts is made of: the page fetches them as plain files first,
// and knows by the edition when the host has been given another.
import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { HtmlTagDescriptor, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss?: Set<string> } };

const filesOf = (chunk: Chunk): string[] => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])];

/** Chunks that a chunk imports, itself among them. */
function reached(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, found = new Set<Chunk>()): Set<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = chunks.get(name);
    if (imported) reached(imported, chunks, found);
  }
  return found;
}

/**
 * Files by part, beside those that the page begins with.
 * @param root of the project; parts are named by their source file from there
 * @param page the chunk that the page begins with
 */
export function partsOf(bundle: Rolldown.OutputBundle, root: string, page: Chunk): Record<string, string[]> {
  const all = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const first = reached(page, chunks);
  return Object.fromEntries(
    all
      .filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && facadeModuleId !== null)
      .map((chunk): [string, string[]] => [
        relative(root, chunk.facadeModuleId as string).replaceAll(sep, '/'),
        [...reached(chunk, chunks)].filter((one) => !first.has(one)).flatMap(filesOf),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Names carry a digest of the content, so that all of them together are the edition. */
const idOf = (bundle: Rolldown.OutputBundle): string =>
  createHash('sha256').update(Object.keys(bundle).sort().join('\n')).digest('hex').slice(0, 16);

/** A block of data: nothing in it runs, so the page's policy has nothing against it. */
export function editionTag(bundle: Rolldown.OutputBundle, root: string, page: Chunk): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'application/json', id: 'edition' },
    children: JSON.stringify({ id: idOf(bundle), parts: partsOf(bundle, root, page) }).replaceAll('<', '\\u003c'),
    injectTo: 'head',
  };
}
