// Fetches one file whole. Tells what may pass (no connection, a host that is busy, a request that hangs) from a file that is gone.

import { withinPage } from './within-page.ts';

/** Milliseconds in which a request must bring a byte; a slow connection brings some. */
const longestSilence = 30_000;

/** `passing`: asked again later it may come. `gone`: the host knows no such file, or sends a page in its place. */
export type FileFault = 'passing' | 'gone';

export type FetchedFile =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; answer: Response }
  /** `status` is what the host answered, if it did. */
  | { ok: false; fault: FileFault; status: number | null; cause: unknown };

type Failed = Extract<FetchedFile, { ok: false }>;

export interface FetchOptions {
  /** Past the browser's cache, which may keep a damaged copy. */
  afresh?: boolean;
  headers?: Record<string, string>;
  /** A page is what is asked for. */
  isPage?: boolean;
  /** Ends the request from outside: the fault is then `passing`, the cause an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Bytes of the whole file, unpacked, as far as that is known: it is put together while it comes, and not at the end. */
  size?: number;
  /** @param bytes that have come so far */
  onBytes?: (bytes: number) => void;
}

/** Never rejects. */
export async function fetchFile(address: string, options: FetchOptions = {}): Promise<FetchedFile> {
  const { afresh = false, headers = {}, isPage = false, signal, size = 0, onBytes } = options;
  const ours = new AbortController();
  const giveUp = () => ours.abort(signal?.reason);
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ours.abort(new Error(`${address}: nothing came for half a minute`)), longestSilence);
  };
  heard();
  try {
    const answer = await fetch(withinPage(address), {
      headers,
      signal: ours.signal,
      cache: afresh ? 'reload' : 'default',
    });
    heard();
    const fault = faultOf(address, answer, isPage);
    if (fault) return { ok: false, ...fault };
    return { ok: true, answer, bytes: await wholeBody(answer, size, heard, onBytes) };
  } catch (cause) {
    return { ok: false, fault: 'passing', status: null, cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function faultOf(address: string, answer: Response, isPage: boolean): Omit<Failed, 'ok'> | null {
  const { ok, status, headers } = answer;
  const said = new Error(`${address}: the server answered ${status}`);
  if (!ok) return { fault: status === 404 || status === 410 ? 'gone' : 'passing', status, cause: said };
  // Some hosts answer every unknown address with their first page.
  if (isPage || !headers.get('Content-Type')?.startsWith('text/html')) return null;
  return { fault: 'gone', status, cause: new Error(`${address}: the server sent a page in its place`) };
}

async function wholeBody(
  answer: Response,
  expected: number,
  heard: () => void,
  onBytes: FetchOptions['onBytes'],
): Promise<Uint8Array<ArrayBuffer>> {
  if (!answer.body) return new Uint8Array(await answer.arrayBuffer());
  const reader = answer.body.getReader();
  let whole = new Uint8Array(expected);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    heard();
    if (size + value.byteLength > whole.byteLength) {
      const larger = new Uint8Array(Math.max(size + value.byteLength, 2 * size));
      larger.set(whole.subarray(0, size));
      whole = larger;
    }
    whole.set(value, size);
    size += value.byteLength;
    onBytes?.(size);
  }
  return size === whole.byteLength ? whole : whole.slice(0, size);
}
