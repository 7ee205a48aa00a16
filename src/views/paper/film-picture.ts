// Paints the pictures of a film: title, dates and counts above the map, under it how far time has gone, the key, and whose records and whose map it is.
import type { Messages } from '../../messages/en/messages.ts';
import type { Size } from '../../scene/film-map.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import { layOutKey } from './picture-key.ts';
import { type Look, linesOf } from './picture-letters.ts';

/** Pixels: what every player and every site takes. */
export const filmSize: Size = { width: 1280, height: 720 };

const margin = 20;
const room = filmSize.width - 2 * margin;
const sizes = { title: 17, dates: 26, count: 16, text: 13, small: 11 };
const leading = 1.4;
const barHeight = 6;
const headHeight = margin + (sizes.title + sizes.dates) * leading;

/** What stands in every picture of the film. */
export interface FilmWords {
  title: string;
  /** What the records are narrowed to, in lines. */
  notes: readonly string[];
  credits: readonly string[];
}

interface Line {
  text: string;
  y: number;
}

export interface FilmLayout {
  map: Size & { y: number };
  keyTop: number;
  notes: Line[];
  credits: Line[];
}

/** @param picture of a map of about the same zoom: its key is as high as that of the film */
export function layOutFilm(
  pen: CanvasRenderingContext2D,
  picture: MapPicture,
  words: FilmWords,
  messages: Messages,
  look: Look,
): FilmLayout {
  const broken = (texts: readonly string[], size: number) => {
    pen.font = `${size}px ${look.sans}`;
    return texts.flatMap((text) => linesOf(pen, text, room));
  };
  const notes = broken(words.notes, sizes.text).map((text, n) => ({
    text,
    y: headHeight + (n + 1) * sizes.text * leading,
  }));
  const mapTop = Math.ceil(headHeight + notes.length * sizes.text * leading + 8);
  const credits = broken(words.credits, sizes.small);
  const creditsTop = filmSize.height - margin / 2 - credits.length * sizes.small * leading;
  const keyHeight = layOutKey(pen, picture, messages, look, { x: 0, y: 0, room, enlarged: 1, painting: false });
  const keyTop = Math.floor(creditsTop - keyHeight);
  return {
    map: { y: mapTop, width: room, height: keyTop - 8 - barHeight - 4 - mapTop },
    keyTop,
    notes,
    credits: credits.map((text, n) => ({ text, y: creditsTop + (n + 0.75) * sizes.small * leading })),
  };
}

/** Paints what stays the same; `paintMoment` paints over it. */
export function paintStanding(
  pen: CanvasRenderingContext2D,
  { map, keyTop, notes, credits }: FilmLayout,
  picture: MapPicture,
  words: FilmWords,
  messages: Messages,
  look: Look,
): void {
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, filmSize.width, filmSize.height);
  const write = (size: number, family: string, colour: string, lines: readonly Line[]) => {
    pen.font = `${size}px ${family}`;
    pen.fillStyle = colour;
    for (const { text, y } of lines) pen.fillText(text, margin, y, room);
  };
  write(sizes.title, look.serif, look.ink, [{ text: words.title, y: margin + sizes.title * 0.6 }]);
  write(sizes.text, look.sans, look.soft, notes);
  layOutKey(pen, picture, messages, look, { x: margin, y: keyTop, room, enlarged: 1, painting: true });
  write(sizes.small, look.sans, look.soft, credits);
  pen.strokeStyle = look.ink;
  pen.lineWidth = 1;
  pen.strokeRect(margin - 0.5, map.y + map.height + 3.5, room + 1, barHeight + 1);
}

interface Moment {
  map: HTMLCanvasElement;
  dates: string;
  count: string;
  /** Of the way of time that is behind, 0 to 1. */
  share: number;
}

export function paintMoment(
  pen: CanvasRenderingContext2D,
  { map: place }: FilmLayout,
  look: Look,
  moment: Moment,
): void {
  const { map, dates, count, share } = moment;
  const top = margin + sizes.title;
  pen.fillStyle = look.paper;
  pen.fillRect(0, top, filmSize.width, headHeight - top);
  pen.fillStyle = look.ink;
  pen.font = `${sizes.count}px ${look.sans}`;
  const taken = pen.measureText(count).width;
  const line = top + sizes.dates * 1.05;
  pen.fillText(count, filmSize.width - margin - taken, line);
  pen.font = `${sizes.dates}px ${look.serif}`;
  pen.fillText(dates, margin, line, room - taken - margin);
  pen.drawImage(map, margin, place.y, place.width, place.height);
  pen.strokeStyle = look.ink;
  pen.lineWidth = 1;
  pen.strokeRect(margin + 0.5, place.y + 0.5, place.width - 1, place.height - 1);
  pen.fillRect(margin, place.y + place.height + 4, room * share, barHeight);
}
