// The one form in which the files of geo/ are committed: short lines where they fit, coordinates no finer than they are known.
import stringify from 'json-stringify-pretty-compact';
import { mostDecimals } from '../dataset/rules/coordinate-decimals.ts';

/** Longest line, in characters. */
const lineLength = 160;

function rounded(coordinates: unknown, decimals: number): unknown {
  if (typeof coordinates === 'number') return Number(coordinates.toFixed(decimals));
  return Array.isArray(coordinates) ? coordinates.map((member) => rounded(member, decimals)) : coordinates;
}

/** A copy with the coordinates of every geometry rounded. */
function withRoundedGeometry(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRoundedGeometry);
  if (typeof value !== 'object' || value === null) return value;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (typeof type === 'string' && Array.isArray(coordinates)) {
    return { ...value, coordinates: rounded(coordinates, type === 'Point' ? mostDecimals.point : mostDecimals.area) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withRoundedGeometry(member)]));
}

export function inCommittedForm(value: unknown): string {
  return `${stringify(withRoundedGeometry(value), { maxLength: lineLength })}\n`;
}
