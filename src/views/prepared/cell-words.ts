// A cell by its degrees: `48.9° N to 50.7° N, 28.1° E to 30.9° E`.
import type { PreparedWords } from '../../messages/en/prepared.ts';
import { boxOfCell } from '../../prepared/cells.ts';

const tenth = (degrees: number) => Math.round(degrees * 10) / 10;

export function cellWords(cell: number, zoom: number, { cell: between, degrees }: PreparedWords): string {
  const { south, north, west, east } = boxOfCell(cell, zoom);
  const [down, up] = [south, north].map((one) => degrees(tenth(one), 'latitude')) as [string, string];
  const [left, right] = [west, east].map((one) => degrees(tenth(one), 'longitude')) as [string, string];
  return between(down, up, left, right);
}
