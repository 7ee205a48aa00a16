// Where each line and mark of an estimate chart stands, in pixels: label to the left, mark to the right, one axis for all.
import type { Messages } from '../../messages/en/messages.ts';
import { amountInWords } from '../../messages/figure-words.ts';
import type { EstimateChart, EstimateRow } from '../../model/estimates.ts';
import { alongAxis } from '../../model/number-axis.ts';
import type { Dates } from '../parts/use-dates.ts';
import { wrapWords } from '../parts/wrap-words.ts';

export const textSize = 12;
export const figureSize = 15;
const lineHeight = 15;
const figureHeight = 18;
const rowGap = 10;
/** Room for the letter of the voice. */
export const letterRoom = 20;
/** Room right of the axis, for arrows and half a number. */
const rightRoom = 26;

/** A line of text and where it stands. */
export interface PlacedLine {
  line: string;
  y: number;
}

export interface PlacedRow {
  row: EstimateRow;
  top: number;
  /** Height of the line the mark stands on. */
  middle: number;
  amount: PlacedLine[];
  who: PlacedLine[];
  /** Positions of the printed numbers; `null` at an open end. */
  low: number | null;
  high: number | null;
  best: number | null;
}

export interface PlacedHeading {
  key: string;
  lines: PlacedLine[];
  top: number;
  height: number;
}

export interface ChartLayout {
  width: number;
  height: number;
  /** Left and right end of the axis. */
  left: number;
  right: number;
  /** Where rows begin and end. */
  top: number;
  bottom: number;
  rows: PlacedRow[];
  headings: PlacedHeading[];
  ticks: { at: number; label: string | null }[];
  notes: PlacedLine[];
}

/** Who says it: the authority, in the text that passes it on, with the stance where it is more than telling, and when. */
export function whoSays({ claim, source, citedWork, said }: EstimateRow, messages: Messages, dates: Dates): string {
  const words = messages.estimates;
  const text = source['title-short'] ?? source.title;
  const who = claim.attributedTo ?? (citedWork ? (citedWork['title-short'] ?? citedWork.title) : null);
  const plain = claim.stance === 'asserts' || claim.stance === 'estimates' || claim.stance === 'quotes';
  return [
    who === null ? text : words.whoIn(who, text),
    plain ? '' : messages.terms.stance(claim.stance),
    said ? words.saidWhen(dates.span(said)) : '',
    claim.erratum ? words.hasNote : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A, B, C …, and beyond Z the number. */
export const letterOf = (voice: number) => (voice < 26 ? String.fromCharCode(65 + voice) : String(voice + 1));

/** Ticks keep their line; a label goes where it would touch the one before it. Both ends are labelled first. */
function ticksOf({ axis }: EstimateChart, place: (n: number) => number, messages: Messages): ChartLayout['ticks'] {
  const labels = axis.ticks.map((tick) => ({ at: place(tick), text: messages.number(tick) }));
  const half = (text: string) => (text.length * textSize * 0.5) / 2 + 4;
  const kept = new Set<number>();
  const inOrder = [0, labels.length - 1, ...labels.keys()];
  for (const one of inOrder) {
    const label = labels[one];
    if (!label) continue;
    const clear = [...kept].every((other) => {
      const kin = labels[other] as { at: number; text: string };
      return Math.abs(kin.at - label.at) >= half(kin.text) + half(label.text);
    });
    if (clear) kept.add(one);
  }
  return labels.map(({ at, text }, n) => ({ at, label: kept.has(n) ? text : null }));
}

const placedLines = (lines: readonly string[], first: number, step: number): PlacedLine[] =>
  lines.map((line, n) => ({ line, y: first + n * step }));

export interface ChartSection {
  key: string;
  heading: string | null;
  rows: readonly EstimateRow[];
}

export function layOut(
  chart: EstimateChart,
  sections: readonly ChartSection[],
  notes: readonly string[],
  width: number,
  messages: Messages,
  dates: Dates,
  letterWidth: number,
): ChartLayout {
  const left = Math.round(letterRoom + (width - letterRoom) * 0.44);
  const right = width - rightRoom;
  const place = (number: number) => left + alongAxis(chart.axis, number) * (right - left);
  const placed = (number: number | null) => (number === null ? null : place(number));
  const labelWidth = left - letterRoom - 14;
  const wrapped = (text: string, room: number, size: number) => wrapWords(text, room, size, letterWidth);
  const headings: PlacedHeading[] = [];
  const rows: PlacedRow[] = [];
  const top = 4;
  let y = top;
  for (const { key, heading, rows: inSection } of sections) {
    if (heading !== null) {
      const lines = wrapped(heading, width, textSize + 1);
      const height = lines.length * lineHeight + 4;
      headings.push({ key, lines: placedLines(lines, y + 12, lineHeight), top: y, height });
      y += height + rowGap / 2;
    }
    for (const row of inSection) {
      const words =
        row.range === null ? messages.estimates.inWords(row.figure.verbatim) : amountInWords(row.figure, messages);
      const amount = wrapped(words, labelWidth, figureSize * 0.9);
      const who = wrapped(whoSays(row, messages, dates), labelWidth, textSize);
      const { low = null, high = null } = row.range ?? {};
      rows.push({
        ...{ row, top: y, middle: y + figureHeight / 2 + 1 },
        amount: placedLines(amount, y + 14, figureHeight),
        who: placedLines(who, y + amount.length * figureHeight + 11, lineHeight),
        ...{ low: placed(low), high: placed(high), best: row.range && placed(row.figure.best) },
      });
      y += amount.length * figureHeight + who.length * lineHeight + rowGap;
    }
  }
  const bottom = y;
  y += lineHeight + 8;
  const lines = notes
    .flatMap((note) => wrapped(note, width, textSize))
    .map((line) => {
      y += lineHeight;
      return { line, y };
    });
  const ticks = ticksOf(chart, place, messages);
  return { width, height: y + 6, left, right, top, bottom, rows, headings, ticks, notes: lines };
}
