// Records the map while the atlas plays, as a film of the browser's own recorder (MediaRecorder, WebM): each frame is the map as it stands, with title and
// dates above, the way of time under it, and whose records and whose map it is at the foot.
import type { TimeWindow } from '../../model/time-span.ts';
import type { MapPicture, PictureTaker } from '../../scene/map-picture.ts';
import type { Mode } from '../../state/atlas-state.ts';
import { type Look, linesOf, lookOf } from './picture-letters.ts';

/** By preference: the newer packs better, the older is known to every reader. */
const forms = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'];

/** The form that this browser records in; `null`: in none. */
export function filmForm(): string | null {
  if (typeof MediaRecorder === 'undefined' || !('captureStream' in HTMLCanvasElement.prototype)) return null;
  return forms.find((form) => MediaRecorder.isTypeSupported(form)) ?? null;
}

export interface FilmWords {
  title: string;
  dates: (window: TimeWindow) => string;
  credits: readonly string[];
}

interface RecordOptions {
  takePicture: PictureTaker;
  form: string;
  /** Element whose colours and lettering the film takes. */
  page: Element;
  words: FilmWords;
  /** First and last day that play can reach. */
  end: TimeWindow;
  direction: 1 | -1;
  mode: Mode;
  signal: AbortSignal;
  /** @param share of the way that is behind, 0 to 1 */
  onProgress: (share: number) => void;
}

/** Bits a second: enough for letters to stay sharp. */
const bitsPerSecond = 6_000_000;
const framesPerSecond = 25;
/** Milliseconds that the last picture stands. */
const lastPause = 1_500;
const margin = 20;
const sizes = { title: 22, dates: 18, small: 11 };
const leading = 1.4;
const barHeight = 6;

/** Codecs want even numbers. */
const even = (n: number) => 2 * Math.ceil(n / 2);

interface Layout {
  width: number;
  height: number;
  /** Where the map begins. */
  top: number;
  credits: string[];
}

function layOut(pen: CanvasRenderingContext2D, picture: MapPicture, { credits }: FilmWords, look: Look): Layout {
  pen.font = `${sizes.small}px ${look.sans}`;
  const lines = credits.flatMap((line) => linesOf(pen, line, picture.width));
  const top = margin + (sizes.title + sizes.dates) * leading + 8;
  const below = barHeight + 20 + lines.length * sizes.small * leading;
  return {
    width: even(picture.width + 2 * margin),
    height: even(top + picture.height + below + margin),
    top,
    credits: lines,
  };
}

/** @param share of the way that time has gone */
function paint(
  pen: CanvasRenderingContext2D,
  { width, height, top, credits }: Layout,
  picture: MapPicture,
  words: FilmWords,
  look: Look,
  share: number,
): void {
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = look.ink;
  pen.font = `${sizes.title}px ${look.serif}`;
  pen.fillText(words.title, margin, margin + sizes.title, width - 2 * margin);
  pen.font = `${sizes.dates}px ${look.serif}`;
  pen.fillText(words.dates(picture.window), margin, margin + sizes.title * leading + sizes.dates, width - 2 * margin);
  const room = width - 2 * margin;
  pen.drawImage(picture.canvas, margin, top, room, picture.height);
  pen.strokeStyle = look.ink;
  pen.strokeRect(margin + 0.5, top + 0.5, room - 1, picture.height - 1);
  let y = top + picture.height + 8;
  pen.strokeRect(margin + 0.5, y + 0.5, room - 1, barHeight - 1);
  pen.fillRect(margin, y, room * share, barHeight);
  y += barHeight + 6;
  pen.fillStyle = look.soft;
  pen.font = `${sizes.small}px ${look.sans}`;
  for (const line of credits) {
    y += sizes.small * leading;
    pen.fillText(line, margin, y);
  }
}

const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * The film, when the play has come to its end: play runs already. `null` where it is given up, or the map is not drawn. Rejects where the browser's
 * recorder fails.
 */
export async function recordPlay(options: RecordOptions): Promise<Blob | null> {
  const { takePicture, form, page, words, end, direction, mode, signal, onProgress } = options;
  const first = takePicture(1, { asOnScreen: true });
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (first === null || pen === null) return null;
  const look = lookOf(page);
  await Promise.all([document.fonts.load(`16px ${look.serif}`, words.title), document.fonts.load(`16px ${look.sans}`)]);
  const layout = layOut(pen, first, words, look);
  Object.assign(canvas, { width: layout.width, height: layout.height });

  // The edge of the window that goes ahead.
  const ahead = ({ from, to }: TimeWindow) => (direction === 1 || mode === 'cumulative' ? to : from);
  const goal = direction === 1 ? end.to : mode === 'cumulative' ? first.window.from : end.from;
  const start = ahead(first.window);
  const shareOf = (window: TimeWindow) =>
    Math.min(1, Math.abs(ahead(window) - start) / Math.max(1, Math.abs(goal - start)));

  const recorder = new MediaRecorder(canvas.captureStream(framesPerSecond), {
    mimeType: form,
    videoBitsPerSecond: bitsPerSecond,
  });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const ended = new Promise<void>((done, failed) => {
    recorder.addEventListener('stop', () => done());
    recorder.addEventListener('error', (event) => failed(event));
  });
  paint(pen, layout, first, words, look, 0);
  recorder.start(1_000);
  try {
    let before = start;
    for (;;) {
      await nextFrame();
      const picture = signal.aborted ? null : takePicture(1, { asOnScreen: true });
      if (picture === null) return null;
      // A play that goes round begins again: once is enough.
      const wentBack = (ahead(picture.window) - before) * direction < 0;
      if (wentBack) break;
      before = ahead(picture.window);
      const share = shareOf(picture.window);
      paint(pen, layout, picture, words, look, share);
      onProgress(share);
      if (!picture.playing) break;
    }
    await pause(lastPause);
  } finally {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of recorder.stream.getTracks()) track.stop();
  }
  await ended;
  return new Blob(pieces, { type: 'video/webm' });
}
