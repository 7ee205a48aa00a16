// The key of a picture: its scale and samples of its marks with their words, row by row.
import type { Messages } from '../../messages/en/messages.ts';
import { type MapPicture, scaleBar } from '../../scene/map-picture.ts';
import { sampleInWords } from './key-words.ts';
import type { Look } from './picture-letters.ts';

/** Pixels of the page. */
const textSize = 13;
const leading = 1.4;

export interface KeyPlace {
  x: number;
  y: number;
  room: number;
  enlarged: number;
  painting: boolean;
}

/** The scale, then the samples with their words, row by row. Gives where they end. */
export function layOutKey(
  pen: CanvasRenderingContext2D,
  { key, metresPerPixel }: MapPicture,
  messages: Messages,
  look: Look,
  { x: left, y: top, room, enlarged, painting }: KeyPlace,
): number {
  pen.font = `${textSize}px ${look.sans}`;
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
    const height = Math.max(textSize * leading, ...row.map((sample) => sample.height));
    let x = left;
    for (const sample of row) {
      if (painting) {
        pen.save();
        pen.translate(x, y + (height - sample.height) / 2);
        sample.draw(pen);
        pen.restore();
        pen.fillStyle = look.ink;
        pen.fillText(sample.words, x + sample.width + 8, y + height / 2 + textSize * 0.35);
      }
      x += widthOf(sample) + 24;
    }
    y += height + 6;
  }
  return y + 2;
}
