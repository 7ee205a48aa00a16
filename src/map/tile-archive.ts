// Opens the basemap's one file of tiles. Hosts that answer range requests send only what the view needs;
// from all others the whole file is read once and kept in memory.
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';

const partial = 206;

const failure = (reason: string): Error => new Error(`The map's tiles could not be loaded: ${reason}.`);

const request = async (url: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Response> => {
  try {
    return await fetch(url, { headers, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw failure('the connection failed');
  }
};

/** Bytes of the archive at `url`, by range request where the host honours it. */
export const archiveSource = (url: string): Source => {
  let whole: Promise<ArrayBuffer> | undefined;
  let honoursRanges = false;

  const readWhole = async (answer: Response): Promise<ArrayBuffer> => {
    if (!answer.ok) throw failure(`the server answered ${answer.status}`);
    return answer.arrayBuffer();
  };

  const sliceOfWhole = async (offset: number, length: number): Promise<RangeResponse> => {
    const data = await whole;
    if (!data) throw failure('nothing was received');
    return { data: data.slice(offset, offset + length) };
  };

  const readRange = async (offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> => {
    const answer = await request(url, { Range: `bytes=${offset}-${offset + length - 1}` }, signal);
    if (answer.status !== partial) {
      // The host sent everything: keep it.
      whole = readWhole(answer);
      return sliceOfWhole(offset, length);
    }
    const data = await answer.arrayBuffer();
    // The end of the file may be shorter than asked for; anything longer was not cut, or was packed on the way.
    if (data.byteLength <= length) return { data };
    whole = request(url, {}).then(readWhole);
    return sliceOfWhole(offset, length);
  };

  let first: Promise<RangeResponse> | undefined;
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal) => {
      if (whole) return sliceOfWhole(offset, length);
      if (honoursRanges) return readRange(offset, length, signal);
      // The first request finds out; those that come meanwhile wait for it, or the file might be sent many times over.
      if (first) {
        await first.catch(() => undefined);
        return whole ? sliceOfWhole(offset, length) : readRange(offset, length, signal);
      }
      first = readRange(offset, length);
      try {
        const answer = await first;
        honoursRanges = !whole;
        return answer;
      } catch (error) {
        first = undefined;
        whole = undefined;
        throw error;
      }
    },
  };
};

let protocol: Protocol | undefined;
/** Addresses whose archive has answered: a damaged header is not kept, the next map asks again. */
const sound = new Set<string>();

/** Makes `pmtiles://<url>` known to the map. Resolves when the archive answers; rejects with a plain sentence otherwise. */
export const openTileArchive = async (url: string): Promise<void> => {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  const known = sound.has(url) ? protocol.get(url) : undefined;
  const archive = known ?? new PMTiles(archiveSource(url));
  protocol.add(archive);
  try {
    await archive.getHeader();
    sound.add(url);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : '';
    throw sentence.startsWith("The map's tiles") ? error : failure('the file is not a tile archive');
  }
};
