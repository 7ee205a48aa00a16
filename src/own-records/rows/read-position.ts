// Reads where a row says it lies: degrees with a point or a comma, degrees and minutes, both in one cell, or WKT. Nothing ever becomes 0, 0.
import { plainCell } from '../dates/read-cell-date.ts';

export type PositionFault =
  | 'unreadable'
  | 'half'
  | 'zero'
  /** Beyond 90 or 180 degrees. */
  | 'out-of-range'
  /** The latitude is beyond 90 degrees, and would be sound as a longitude. */
  | 'swapped';

/** Longitude, latitude in degrees. `null`: nothing is said. */
export type PositionReading =
  | { ok: true; point: [number, number] | null }
  | { ok: false; fault: PositionFault; at: 'longitude' | 'latitude' };

const decimal = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;
const degrees =
  /^(\d{1,3}(?:[.,]\d+)?)[°º˚] ?(?:(\d{1,2}(?:[.,]\d+)?)['′’] ?)?(?:(\d{1,2}(?:[.,]\d+)?)(?:["″”]|['′’]{2}) ?)?$/;
const hemisphere = /^(?:([nsew]) ?)?(.+?)(?: ?([nsew]))?$/i;

const numberOf = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

/** Degrees of one cell; `null` where they cannot be read. */
export function readDegrees(cell: string): number | null {
  const [, before, text = '', after] = hemisphere.exec(plainCell(cell)) ?? [];
  const side = (before ?? after ?? '').toLowerCase();
  const sign = side === 's' || side === 'w' ? -1 : 1;
  if (decimal.test(text)) return sign * numberOf(text);
  const parts = degrees.exec(text.trim());
  if (!parts) return null;
  return sign * (numberOf(parts[1]) + numberOf(parts[2]) / 60 + numberOf(parts[3]) / 3600);
}

/** Seven decimals: about a centimetre, more than any table knows. */
const round = (value: number) => Math.round(value * 1e7) / 1e7;

function placed(longitude: number, latitude: number): PositionReading {
  if (longitude === 0 && latitude === 0) return { ok: false, fault: 'zero', at: 'latitude' };
  if (Math.abs(latitude) > 90) {
    const fits = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    return { ok: false, fault: fits ? 'swapped' : 'out-of-range', at: 'latitude' };
  }
  if (Math.abs(longitude) > 180) return { ok: false, fault: 'out-of-range', at: 'longitude' };
  return { ok: true, point: [round(longitude), round(latitude)] };
}

const empty = (cell: string) => /^(?:[-?.–—]|n\/?a|null|nan|none)?$/i.test(plainCell(cell));

/** Of two cells. */
export function readPosition(longitude: string, latitude: string): PositionReading {
  const [noLongitude, noLatitude] = [empty(longitude), empty(latitude)];
  if (noLongitude && noLatitude) return { ok: true, point: null };
  if (noLongitude || noLatitude) return { ok: false, fault: 'half', at: noLongitude ? 'longitude' : 'latitude' };
  const [east, north] = [readDegrees(longitude), readDegrees(latitude)];
  if (east !== null && north !== null) return placed(east, north);
  return { ok: false, fault: 'unreadable', at: east === null ? 'longitude' : 'latitude' };
}

/** Of one cell: WKT (`POINT (30.5 50.4)`, longitude first), or latitude and longitude with a sign between them. */
export function readJointPosition(cell: string): PositionReading {
  if (empty(cell)) return { ok: true, point: null };
  const text = plainCell(cell);
  const wkt = /^(?:srid=4326;)?point ?z? ?\(\s*(\S+) (\S+?)(?: \S+)?\s*\)$/i.exec(text);
  if (wkt) return readPosition(wkt[1] as string, wkt[2] as string);
  const pair = /^(.+?)(?:; ?|, | |,(?=-?\d+\.))(.+)$/.exec(text.replace(/^\[|\]$/g, ''));
  return pair ? readPosition(pair[2] as string, pair[1] as string) : { ok: false, fault: 'unreadable', at: 'latitude' };
}
