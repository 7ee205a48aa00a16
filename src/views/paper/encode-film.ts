// Packs pictures of a canvas as a WebM video, with the browser's own encoder (WebCodecs): each picture has its exact time, however long it takes to paint,
// and the file tells its length and where its key frames are, so that players can seek in it.
import { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Output, Quality, WebMOutputFormat } from 'mediabunny';
import { pause } from '../../model/pause.ts';
import type { Size } from '../../scene/film-map.ts';

/** Enough for small letters to stay sharp. */
const quality = new Quality({ bitrate: 4_000_000 });
/** Seconds between two pictures that stand alone: a player seeks to these. */
const keyFrameInterval = 4;
/** Seconds that the last picture stands. */
const lastPause = 2;

export type FilmCodec = 'vp9' | 'vp8';

/** The newer one packs better, the older is known to every player; `null`: this browser encodes neither, or not on a page without https. */
export async function filmCodec(size: Size): Promise<FilmCodec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  return (await getFirstEncodableVideoCodec(['vp9', 'vp8'], { ...size, quality })) as FilmCodec | null;
}

interface FilmOptions {
  canvas: HTMLCanvasElement;
  codec: FilmCodec;
  title: string;
  /** How many pictures there are, and how many go into a second. */
  pictures: number;
  perSecond: number;
  /** Paints a picture on the canvas, counted from 0. */
  paint: (picture: number) => void;
  signal: AbortSignal;
  /** Called after each picture. */
  onProgress: (done: number) => void;
}

/** `null` where it is given up. Rejects where the encoder fails, or `paint` throws. */
export async function encodeFilm(options: FilmOptions): Promise<Blob | null> {
  const { canvas, codec, title, pictures, perSecond, paint, signal, onProgress } = options;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const track = new CanvasSource(canvas, { codec, quality, keyFrameInterval });
  output.addVideoTrack(track);
  output.setMetadataTags({ title });
  await output.start();
  try {
    for (let picture = 0; picture < pictures && !signal.aborted; picture++) {
      paint(picture);
      await track.add(picture / perSecond, 1 / perSecond);
      onProgress(picture + 1);
      // The page has its turn.
      await pause();
    }
    // Players leave out a duration that no picture ends: the last one is given once more, where it is over.
    const end = (pictures - 1) / perSecond + lastPause;
    if (!signal.aborted) await track.add(end, 1 / perSecond);
    if (!signal.aborted) await output.finalize();
  } catch (cause) {
    await output.cancel();
    throw cause;
  }
  if (signal.aborted) await output.cancel();
  return signal.aborted || target.buffer === null ? null : new Blob([target.buffer], { type: 'video/webm' });
}
