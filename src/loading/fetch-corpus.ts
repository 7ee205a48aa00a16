// Fetches the file of the corpus with a count of what has come.
import { fetchOwnFile } from './lazy-part.ts';

/** `renewed`: the host has another edition of the whole atlas by now. */
export type FetchedCorpus =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; fault: 'not-here' | 'renewed'; cause: unknown };

interface FetchOptions {
  /** Bytes of the whole file, unpacked. */
  size: number;
  /** Past the browser's cache, which may keep a damaged copy. */
  afresh: boolean;
  /** @param share of the file that has come, 0 to 1 */
  onProgress: (share: number) => void;
}

export async function fetchCorpus(address: string, { size, afresh, onProgress }: FetchOptions): Promise<FetchedCorpus> {
  const file = await fetchOwnFile(address, { afresh, size, onBytes: (bytes) => onProgress(Math.min(1, bytes / size)) });
  if (file.ok) return { ok: true, bytes: file.bytes };
  return { ok: false, fault: file.fault === 'renewed' ? 'renewed' : 'not-here', cause: file.cause };
}
