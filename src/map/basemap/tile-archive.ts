// Opens the basemap's one file of tiles. Hosts that answer range requests send only what the view needs;
// from all others the whole file is read once and kept in memory. What failed is not kept: the next tile asks again.
import { addProtocol } from 'maplibre-gl';
import {
  type Cache,
  EtagMismatch,
  PMTiles,
  Protocol,
  type RangeResponse,
  ResolvedValueCache,
  type Source,
} from 'pmtiles';
import { fetchFile } from '../../loading/fetch-file.ts';

const partial = 206;
const outside = 416;

const failure = (reason: string): Error => new Error(`The map's tiles could not be loaded: ${reason}.`);

/**
 * What tells one state of the file from another. A host that packs its answers weakens the tag and means the same;
 * one that gives no tag may say when the file was changed.
 */
function markOf({ headers }: Response): string | undefined {
  return headers.get('ETag')?.replace(/^W\//, '') ?? headers.get('Last-Modified') ?? undefined;
}

/**
 * Bytes of the archive at `url`, by range request where the host honours it. Rejects with a plain sentence, or with `EtagMismatch` where the
 * file is no longer the one that was asked for.
 * @param afresh past the browser's cache from the beginning
 */
export const archiveSource = (url: string, afresh = false): Source => {
  let whole: ArrayBuffer | undefined;
  let pastCache = afresh;

  const read = async (headers: Record<string, string>, signal?: AbortSignal, mark?: string) => {
    const file = await fetchFile(url, { headers, signal, afresh: pastCache });
    signal?.throwIfAborted();
    const isOther = file.ok ? mark !== undefined && markOf(file.answer) !== mark : file.status === outside;
    if (isOther) {
      // The browser's cache may hold ranges of both.
      pastCache = true;
      throw new EtagMismatch('the archive on the host was replaced');
    }
    if (file.ok) return file;
    throw failure(file.status === null ? 'the connection failed' : `the server answered ${file.status}`);
  };

  const readRange: Source['getBytes'] = async (offset, length, signal, mark) => {
    const { answer, bytes } = await read({ Range: `bytes=${offset}-${offset + length - 1}` }, signal, mark);
    const etag = markOf(answer);
    const found = (data: ArrayBuffer): RangeResponse => ({ data, ...(etag === undefined ? {} : { etag }) });
    // The end of the file may be shorter than asked for; anything longer was not cut, or was packed on the way.
    if (answer.status === partial && bytes.byteLength <= length) return found(bytes.buffer);
    // The host sent everything, or can cut nothing: the whole is kept.
    whole = answer.status === partial ? (await read({})).bytes.buffer : bytes.buffer;
    return found(whole.slice(offset, offset + length));
  };

  let honoursRanges = false;
  let first: Promise<RangeResponse> | undefined;
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal, mark) => {
      // The first request finds out; those that come meanwhile wait for it, or the file might be sent many times over.
      if (!whole && !honoursRanges) {
        if (first) {
          await first.catch(() => undefined);
        } else {
          first = readRange(offset, length);
          try {
            const answer = await first;
            honoursRanges = !whole;
            return answer;
          } finally {
            first = undefined;
          }
        }
      }
      return whole ? { data: whole.slice(offset, offset + length) } : readRange(offset, length, signal, mark);
    },
  };
};

/** Header and directories as they have arrived. Two who ask for one thing at the same time share the request, and only that. */
function archiveCache(): Cache {
  const kept = new ResolvedValueCache();
  const onTheWay = new Map<string, Promise<unknown>>();
  const shared = <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const asked = (onTheWay.get(key) as Promise<Value> | undefined) ?? ask().finally(() => onTheWay.delete(key));
    onTheWay.set(key, asked);
    return asked;
  };
  return {
    getHeader: (source) => shared('header', () => kept.getHeader(source)),
    // Without the signal of the one tile: others may wait for the same directory.
    getDirectory: (source, offset, length, header) =>
      shared(`${header.etag} ${offset} ${length}`, () => kept.getDirectory(source, offset, length, header)),
    invalidate: (source) => kept.invalidate(source),
  };
}

let protocol: Protocol | undefined;
/** Addresses whose archive has answered: a damaged header is not kept, the next map asks again. */
const sound = new Set<string>();

/**
 * Makes `pmtiles://<url>` known to the map. Resolves when the archive answers; rejects with a plain sentence otherwise.
 * @param anew nothing that was read of it before is used
 */
export const openTileArchive = async (url: string, anew = false): Promise<void> => {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  const known = sound.has(url) && !anew ? protocol.get(url) : undefined;
  const archive = known ?? new PMTiles(archiveSource(url, anew), archiveCache());
  protocol.add(archive);
  try {
    await archive.getHeader();
    sound.add(url);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : '';
    throw sentence.startsWith("The map's tiles") ? error : failure('the file is not a tile archive');
  }
};
