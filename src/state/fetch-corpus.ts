// Fetches the compiled corpus with a count of what has come, and tells a broken connection from a damaged file and from another edition.
import { type CompiledAtlas, compiledForm } from '../model/compiled-atlas.ts';

export type CorpusFault = 'not-here' | 'damaged' | 'other-edition';

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
  let text: string;
  try {
    const answer = await fetch(address, { cache: afresh ? 'reload' : 'default' });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    text = await readCounted(answer, (bytes) => onProgress(Math.min(1, bytes / size)));
  } catch (cause) {
    return { ok: false, fault: 'not-here', cause };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (!isAtlas(value)) return { ok: false, fault: 'damaged', cause: 'the file holds no atlas' };
    if (value.form !== compiledForm)
      return { ok: false, fault: 'other-edition', cause: `form ${value.form}, not ${compiledForm}` };
    return { ok: true, compiled: value };
  } catch (cause) {
    return { ok: false, fault: 'damaged', cause };
  }
}

async function readCounted(answer: Response, onBytes: (bytes: number) => void): Promise<string> {
  if (!answer.body) return answer.text();
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    bytes += value.byteLength;
    onBytes(bytes);
  }
}

const lists = ['sources', 'places', 'events', 'spans', 'leftOut'] as const;

/** The outermost shape: the build has checked all that is inside. */
function isAtlas(value: unknown): value is CompiledAtlas {
  if (typeof value !== 'object' || value === null) return false;
  const atlas = value as Partial<CompiledAtlas>;
  return typeof atlas.description === 'object' && lists.every((list) => Array.isArray(atlas[list]));
}
