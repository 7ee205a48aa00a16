// The map as a picture to keep: a sheet with title, window and filters above the map, scale and key on it or below, and under it whose records
// and whose map it is. Painted on a canvas, finer than the page.
import type { Messages } from '../../messages/en/messages.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import { layOutKey } from './picture-key.ts';
import { type Look, linesOf, lookOf } from './picture-letters.ts';

/** Pixels of the picture for each of the page's. */
export const pictureDensity = 2;

export interface PictureWords {
  title: string;
  /** Under the title: window, counts, filters. */
  description: readonly string[];
  /** Under the map: sources, attribution, address. */
  credits: readonly string[];
}

/** Pixels of the page. */
const margin = 24;
const sizes = { title: 28, window: 17, text: 13, small: 11 };
const leading = 1.4;
const narrowest = 480;

/** A pen that only measures, or also writes: the sheet is laid out twice, to know its height before it is painted. */
function layOut(
  pen: CanvasRenderingContext2D,
  picture: MapPicture,
  words: PictureWords,
  messages: Messages,
  look: Look,
  painting: boolean,
): { width: number; height: number } {
  // A narrow map (a phone's) is enlarged to a sheet that still holds words.
  const enlarged = Math.max(1, narrowest / picture.width);
  const [room, mapHeight] = [picture.width * enlarged, picture.height * enlarged];
  const width = room + 2 * margin;
  let y = margin;

  const write = (text: string, size: number, family: string, colour: string) => {
    pen.font = `${size}px ${family}`;
    pen.fillStyle = colour;
    for (const line of linesOf(pen, text, room)) {
      y += size * leading;
      if (painting) pen.fillText(line, margin, y - size * 0.35);
    }
  };

  write(words.title, sizes.title, look.serif, look.ink);
  const [window = '', ...rest] = words.description;
  write(window, sizes.window, look.serif, look.ink);
  for (const line of rest) write(line, sizes.text, look.sans, look.soft);
  y += 10;
  if (painting) {
    pen.drawImage(picture.canvas, margin, y, room, mapHeight);
    pen.strokeStyle = look.ink;
    pen.lineWidth = 1;
    pen.strokeRect(margin + 0.5, y + 0.5, room - 1, mapHeight - 1);
  }
  y += mapHeight + 14;

  y = layOutKey(pen, picture, messages, look, { x: margin, y, room, enlarged, painting });
  for (const line of words.credits) write(line, sizes.small, look.sans, look.soft);
  return { width, height: y + margin };
}

/** @param page the element whose colours and lettering the picture takes. Rejects if the browser cannot paint it. */
export async function paintView(
  picture: MapPicture,
  words: PictureWords,
  messages: Messages,
  page: Element,
): Promise<Blob> {
  const look = lookOf(page);
  await Promise.all([document.fonts.load(`16px ${look.serif}`, words.title), document.fonts.load(`16px ${look.sans}`)]);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas to paint on');
  const size = layOut(pen, picture, words, messages, look, false);
  canvas.width = Math.ceil(size.width * pictureDensity);
  canvas.height = Math.ceil(size.height * pictureDensity);
  pen.scale(pictureDensity, pictureDensity);
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, size.width, size.height);
  layOut(pen, picture, words, messages, look, true);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}
