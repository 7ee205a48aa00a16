// The reading log is brought up to date with claims and texts, and nothing that an editor wrote is lost silently.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import type { LoggedLine, ReadingLog } from '../../../src/dataset/reading-log/reading-log.ts';
import { refreshLog, type TextOutline } from '../../../src/dataset/reading-log/refresh-log.ts';
import { goodFiles } from '../good-corpus.ts';

const { atlas } = loadDataset(goodFiles);
const claims = atlas.events.flatMap((event) => event.claims);
const good = JSON.parse(readFileSync('tests/fixtures/reading-log/good.json', 'utf8')) as ReadingLog;

const outlines = new Map<string, TextOutline>(
  good.readings.map(({ text_file, sha256, lines }) => [text_file, { sha256, lines: lines.map(({ line }) => line) }]),
);

const refresh = (log: ReadingLog | null, known = outlines, those = claims) =>
  refreshLog(log, atlas.sources, those, known);

const notesOf = (log: ReadingLog) => log.readings.find(({ source }) => source === 'test-notes')?.lines ?? [];

const changed = (line: number, change: Partial<LoggedLine>): ReadingLog => ({
  readings: good.readings.map((reading) =>
    reading.source === 'test-notes'
      ? { ...reading, lines: reading.lines.map((each) => (each.line === line ? { ...each, ...change } : each)) }
      : reading,
  ),
});

describe('a reading log brought up to date', () => {
  it('begins with every line of every text, the claims at their lines, and no reasons', () => {
    const { log, messages } = refresh(null);
    expect(messages).toEqual([]);
    expect(log.readings.map(({ source }) => source)).toEqual(['test-chronicle', 'test-notes']);
    expect(notesOf(log)).toEqual([
      { line: 1, claims: [], reason: null, rest: null },
      {
        line: 2,
        claims: ['kazan-arrests-1919-05-notes', 'kazan-prison-inmates-1919-notes'],
        reason: null,
        rest: null,
      },
      { line: 3, claims: ['volga-region-autumn-order-notes'], reason: null, rest: null },
    ]);
  });

  it('stays as it is where nothing has changed, with the texts and without them', () => {
    expect(refresh(good)).toEqual({ log: good, messages: [] });
    expect(refresh(good, new Map())).toEqual({ log: good, messages: [] });
  });

  it('takes up a new claim and lets one go that is no more', () => {
    const fewer = claims.filter(({ id }) => id !== 'volga-region-autumn-order-notes');
    const without = refresh(good, outlines, fewer).log;
    expect(notesOf(without)[2]).toEqual({ line: 3, claims: [], reason: null, rest: null });
    expect(refresh(without).log).toEqual(good);
  });

  it('keeps what was a reason as the note on what is left over, once the line has claims', () => {
    const { log, messages } = refresh(changed(3, { claims: [], reason: 'Thought to hold nothing.' }));
    expect(notesOf(log)[2]).toMatchObject({ reason: null, rest: 'Thought to hold nothing.' });
    expect(messages).toEqual([expect.stringMatching(/^test-notes: line 3 has claims now/)]);
  });

  it('says which lines were dropped, and what was written of them', () => {
    const shorter = new Map(outlines).set('test-notes.txt', { sha256: 'f'.repeat(64), lines: [2, 3, 4] });
    const { log, messages } = refresh(good, shorter);
    expect(notesOf(log).map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(notesOf(log)[2]).toEqual({ line: 4, claims: [], reason: null, rest: null });
    expect(messages).toEqual([
      'test-notes: line 1 is not in the text any more and was dropped. With it goes the note: Title of the notes, kept with the source.',
      'test-notes: the text has changed since it was read; go through its lines again.',
    ]);
  });

  it('says where a claim points to a line that is empty, and where a reading cannot begin', () => {
    const shorter = new Map(outlines).set('test-notes.txt', { sha256: 'f'.repeat(64), lines: [1, 2] });
    expect(refresh(null, shorter).messages).toEqual([
      'test-notes: claim "volga-region-autumn-order-notes" points to line 3, which is empty or not there.',
    ]);
    expect(refresh(null, new Map()).messages).toHaveLength(2);
  });

  it('lets go of the reading of a source that is no more, and says so', () => {
    const stray = { source: 'test-letters', text_file: 'test-letters.txt', sha256: '0'.repeat(64), lines: [] };
    const { log, messages } = refresh({ readings: [...good.readings, stray] });
    expect(log).toEqual(good);
    expect(messages).toEqual([expect.stringMatching(/^test-letters: .* dropped\.$/)]);
  });
});
