// The words and marks that English citation styles share: titles in quotation marks, days, passages; and text in parts, some in italics.
import type { BibliographyPart } from '../bibliography.ts';
import { monthNames } from '../printed-months.ts';
import { type CitedItem, type CitedPassage, oneLine } from './cited-item.ts';

export type CitationPart = BibliographyPart;

export const plain = (text: string): CitationPart => ({ text, italic: false });
export const italic = (text: string): CitationPart => ({ text, italic: true });

export const textOf = (parts: readonly CitationPart[]) => parts.map(({ text }) => text).join('');

/** Quotation marks inside a quoted title become single ones; a closing mark of its own replaces ours. */
export function quoted(title: string, closing: '' | ',' | '.' = ''): string {
  const inner = oneLine(title)
    .replace(/"([^"]*)"/g, '‘$1’')
    // A passage may be cut off before its closing mark.
    .replace(/(^|[\s(])"/g, '$1‘')
    .replace(/"/g, '’')
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’');
  return `“${/[.!?…]$/.test(inner) ? inner : `${inner}${closing}`}”`;
}

/** With a full stop, unless it ends with a mark already. */
export const ended = (text: string) => (/[.!?…]”?$/.test(text) ? text : `${text}.`);

/** Year, month (1-12) and day of an ISO day. */
export function partsOfDay(isoDay: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return [year, month, day];
}

export const monthName = (month: number) => monthNames[month - 1] ?? '';

/** `September 28, 2026`. */
export function dayInEnglish(isoDay: string): string {
  const [year, month, day] = partsOfDay(isoDay);
  return `${monthName(month)} ${day}, ${year}`;
}

/** `“Some Article,” Encyclopedia, line 59 (“first words … last words”), crediting Somebody`; inside parentheses they become brackets. */
function passageInWords(passage: CitedPassage, [open, close]: readonly [string, string]): string {
  const { title, container, line, start, end, attributedTo } = passage;
  const words = start === end ? quoted(start) : quoted(`${start} … ${end}`);
  const credit = attributedTo ? `crediting ${oneLine(attributedTo)}` : '';
  const rest = [oneLine(container), `line ${line} ${open}${words}${close}`, credit].filter(Boolean);
  return `${quoted(title, ',')} ${rest.join(', ')}`;
}

/** `citing … ; …`, or nothing for a view. */
export const passagesInWords = ({ passages }: CitedItem) =>
  passages.map((passage) => passageInWords(passage, ['(', ')'])).join('; ');

export const passagesInParentheses = ({ passages }: CitedItem) =>
  passages.map((passage) => passageInWords(passage, ['[', ']'])).join('; ');
