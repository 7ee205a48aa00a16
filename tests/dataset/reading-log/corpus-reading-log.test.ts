// The reading log of the corpus itself: every line of the five texts that holds something, each accounted for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingLogSchema } from '../../../src/dataset/schemas/reading-log-schema.ts';
import { authoredAtlas } from '../../whole-corpus.ts';

const { readings } = readingLogSchema.parse(JSON.parse(readFileSync('geo/reading-log.json', 'utf8')));
const lines = readings.flatMap((reading) => reading.lines);

describe('the reading log of the corpus', () => {
  it('has as many lines as the texts have that are not empty', () => {
    // Counted with `grep -c '[^[:space:]]'` in the texts, which are not part of the project.
    expect(Object.fromEntries(readings.map((reading) => [reading.source, reading.lines.length]))).toEqual({
      'wikipedia-red-terror': 97,
      'timenote-red-terror': 78,
      'serge-study-notes': 47,
      'stalin-essay-2023': 19,
      'education-forum-stalin': 75,
    });
  });

  it('gives each of them claims or a reason, and lists every claim of the atlas once', () => {
    expect(lines.filter(({ claims, reason }) => claims.length > 0 === (reason !== null))).toEqual([]);
    const listed = lines.flatMap(({ claims }) => claims);
    const atlas = authoredAtlas();
    const held = atlas.events.flatMap((event) => event.claims.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(held.toSorted());
  });

  it('has a reason of its own for almost every line', () => {
    const reasons = lines.flatMap(({ reason }) => reason ?? []);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
