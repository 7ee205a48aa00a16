// Fetches the compiled corpus with a count of what has come, and tells a broken connection from a damaged file and from another edition.
import { type CompiledAtlas, compiledForm } from '../model/compiled-atlas.ts';
import { fetchOwnFile } from './lazy-part.ts';

/** `renewed`: the host has another edition of the whole atlas by now. `other-edition`: the file is not of this page's edition. */
export type CorpusFault = 'not-here' | 'renewed' | 'damaged' | 'other-edition';

export type FetchedCorpus = { ok: true; compiled: CompiledAtlas } | { ok: false; fault: CorpusFault; cause: unknown };

interface FetchOptions {
  /** Bytes of the whole file, unpacked. */
  size: number;
  /** Past the browser's cache, which may keep a damaged copy. */
  afresh: boolean;
  /** @param share of the file that has come, 0 to 1 */
  onProgress: (share: number) => void;
}

export async function fetchCorpus(address: string, { size, afresh, onProgress }: FetchOptions): Promise<FetchedCorpus> {
  const file = await fetchOwnFile(address, { afresh, onBytes: (bytes) => onProgress(Math.min(1, bytes / size)) });
  if (!file.ok) return { ok: false, fault: file.fault === 'renewed' ? 'renewed' : 'not-here', cause: file.cause };
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    if (!isAtlas(value)) return { ok: false, fault: 'damaged', cause: 'the file holds no atlas' };
    if (value.form !== compiledForm)
      return { ok: false, fault: 'other-edition', cause: `form ${value.form}, not ${compiledForm}` };
    return { ok: true, compiled: value };
  } catch (cause) {
    return { ok: false, fault: 'damaged', cause };
  }
}

const lists = ['sources', 'places', 'events', 'spans', 'leftOut'] as const;

/** The outermost shape: the build has checked all that is inside. */
function isAtlas(value: unknown): value is CompiledAtlas {
  if (typeof value !== 'object' || value === null) return false;
  const atlas = value as Partial<CompiledAtlas>;
  return typeof atlas.description === 'object' && lists.every((list) => Array.isArray(atlas[list]));
}
