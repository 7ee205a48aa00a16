// The map as a picture to keep: a sheet with title, window and filters above the map, scale and key on it or below, and under it whose records
// and whose map it is. Painted on a canvas, finer than the page.
import type { Messages } from '../../messages/en/messages.ts';
import { type MapPicture, scaleBar } from '../../scene/map-picture.ts';
import { sampleInWords } from './key-words.ts';

/** Pixels of the picture for each of the page's. */
export const pictureDensity = 2;

export interface PictureWords {
  title: string;
  /** Under the title: window, counts, filters. */
  description: readonly string[];
  /** Under the map: sources, attribution, address. */
  credits: readonly string[];
}

interface Look {
  paper: string;
  ink: string;
  soft: string;
  serif: string;
  sans: string;
}

/** Pixels of the page. */
const margin = 24;
const sizes = { title: 28, window: 17, text: 13, small: 11 };
const leading = 1.4;
const narrowest = 480;

function lookOf(page: Element): Look {
  const style = getComputedStyle(page);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...{ paper: value('--paper'), ink: value('--ink'), soft: value('--ink-soft') },
    ...{ serif: value('--serif'), sans: value('--sans') },
  };
}

/** Breaks by the letters as they are; what is longer than a line, such as an address, is broken inside. */
function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => pen.measureText(words).width <= width;
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

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

interface KeyPlace {
  x: number;
  y: number;
  room: number;
  enlarged: number;
  painting: boolean;
}

/** The scale, then the samples with their words, row by row. Gives where they end. */
function layOutKey(
  pen: CanvasRenderingContext2D,
  { key, metresPerPixel }: MapPicture,
  messages: Messages,
  look: Look,
  { x: left, y: top, room, enlarged, painting }: KeyPlace,
): number {
  pen.font = `${sizes.text}px ${look.sans}`;
  const bar = scaleBar(metresPerPixel / enlarged, 120);
  const drawBar = () => {
    pen.strokeStyle = look.ink;
    pen.lineWidth = 1.2;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(0, 8);
    pen.lineTo(bar.pixels, 8);
    pen.lineTo(bar.pixels, 0);
    pen.stroke();
  };
  const scale = { width: bar.pixels, height: 8, words: messages.paper.scale(bar.metres), draw: drawBar };
  const samples = [scale, ...key.map((sample) => ({ ...sample, words: sampleInWords(sample, messages) }))];
  const rows: (typeof samples)[] = [[]];
  let end = 0;
  const widthOf = ({ width, words }: (typeof samples)[number]) => width + 8 + pen.measureText(words).width;
  for (const sample of samples) {
    if (end > 0 && end + widthOf(sample) > room) {
      rows.push([]);
      end = 0;
    }
    rows.at(-1)?.push(sample);
    end += widthOf(sample) + 24;
  }
  let y = top;
  for (const row of rows) {
    const height = Math.max(sizes.text * leading, ...row.map((sample) => sample.height));
    let x = left;
    for (const sample of row) {
      if (painting) {
        pen.save();
        pen.translate(x, y + (height - sample.height) / 2);
        sample.draw(pen);
        pen.restore();
        pen.fillStyle = look.ink;
        pen.fillText(sample.words, x + sample.width + 8, y + height / 2 + sizes.text * 0.35);
      }
      x += widthOf(sample) + 24;
    }
    y += height + 6;
  }
  return y + 2;
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
