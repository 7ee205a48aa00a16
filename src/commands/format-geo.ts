// Rewrites the files of geo/ in the one committed form, so that a change shows as a small difference.
// Usage: tsx src/commands/format-geo.ts [--check]; with --check nothing is written, and the exit is 1 if something would be.
import { writeFileSync } from 'node:fs';
import stringify from 'json-stringify-pretty-compact';
import { readJson } from '../dataset/readers/read-json.ts';
import { mostDecimals } from '../dataset/rules/coordinate-decimals.ts';
import { readCorpus } from './read-corpus.ts';

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

const onlyCheck = process.argv.includes('--check');
for (const file of readCorpus()) {
  const reading = readJson(file.name, file.text);
  if (!reading.ok) {
    process.stderr.write(`${reading.issue.sentence}\n`);
    process.exitCode = 1;
    continue;
  }
  const text = `${stringify(withRoundedGeometry(reading.value), { maxLength: lineLength })}\n`;
  if (text === file.text) continue;
  if (onlyCheck) process.exitCode = 1;
  else writeFileSync(file.name, text);
  process.stdout.write(`${file.name}: ${onlyCheck ? 'is not in the committed form' : 'written anew'}\n`);
}
