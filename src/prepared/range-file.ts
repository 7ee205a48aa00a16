// A file on a host, read by ranges of its bytes (RFC 9110, 14): only those that are asked for travel, and a file that is replaced meanwhile is noticed.
import type { AsyncBuffer } from 'hyparquet';
import { preparedError } from './prepared-fault.ts';
import type { PreparedFile } from './read-manifest.ts';

export interface RangeFile extends AsyncBuffer {
  /** Fetches a stretch by one request; ranges inside it are then answered without another. */
  hold(start: number, end: number): Promise<void>;
  /** Lets go of what is held. */
  release(): void;
}

/** A file of at most so many bytes is taken whole from a host without ranges. */
const mostWhole = 4_000_000;

const partial = 206;

/** What tells one state of a file from another; hosts of other origins may keep it to themselves. */
const markOf = ({ headers }: Response): string | null =>
  headers.get('ETag')?.replace(/^W\//, '') ?? headers.get('Last-Modified');

/** @param fetchBytes `fetch`, or what stands in its place */
export function rangeFile(
  address: string,
  { file, bytes }: PreparedFile,
  fetchBytes: (address: string, init: RequestInit) => Promise<Response>,
): RangeFile {
  let mark: string | null = null;
  let held: { start: number; bytes: ArrayBuffer }[] = [];
  let whole: Promise<ArrayBuffer> | null = null;

  async function fetchRange(start: number, end: number): Promise<ArrayBuffer> {
    if (whole) return (await whole).slice(start, end);
    let answer: Response;
    try {
      answer = await fetchBytes(address, { headers: { Range: `bytes=${start}-${end - 1}` } });
    } catch (cause) {
      throw preparedError({ kind: 'unreachable', file }, cause);
    }
    // A range outside of it: the file is shorter than the manifest says.
    if (answer.status === 416) throw preparedError({ kind: 'changed', file });
    if (answer.status === 404 || answer.status === 410) throw preparedError({ kind: 'missing', file });
    if (!answer.ok) throw preparedError({ kind: 'unreachable', file }, new Error(`status ${answer.status}`));
    if (answer.status !== partial) {
      if (bytes > mostWhole) {
        void answer.body?.cancel();
        throw preparedError({ kind: 'no-ranges', file });
      }
      whole = bodyOf(answer, bytes);
      return (await whole).slice(start, end);
    }
    const size = /\/(\d+)$/.exec(answer.headers.get('Content-Range') ?? '')?.[1];
    const own = markOf(answer);
    if ((size !== undefined && Number(size) !== bytes) || (mark !== null && own !== null && own !== mark))
      throw preparedError({ kind: 'changed', file });
    mark ??= own;
    return bodyOf(answer, end - start);
  }

  async function bodyOf(answer: Response, expected: number): Promise<ArrayBuffer> {
    let body: ArrayBuffer;
    try {
      body = await answer.arrayBuffer();
    } catch (cause) {
      throw preparedError({ kind: 'unreachable', file }, cause);
    }
    if (body.byteLength !== expected) throw preparedError({ kind: 'changed', file });
    return body;
  }

  return {
    byteLength: bytes,
    async slice(start, end = bytes) {
      const block = held.find((one) => one.start <= start && end <= one.start + one.bytes.byteLength);
      return block ? block.bytes.slice(start - block.start, end - block.start) : fetchRange(start, end);
    },
    async hold(start, end) {
      held.push({ start, bytes: await fetchRange(start, end) });
    },
    release() {
      held = [];
    },
  };
}
