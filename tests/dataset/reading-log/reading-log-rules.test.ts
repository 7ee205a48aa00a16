// What the rules of the reading log say beyond the bad fixtures: a sound log, a changed text, unread records, pieces outside passages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../../../src/commands/read-corpus.ts';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { piecesOutside } from '../../../src/dataset/reading-log/outside-passages.ts';
import { readingLogSchema } from '../../../src/dataset/schemas/reading-log-schema.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { corpusWith, goodTexts } from '../good-corpus.ts';

const text = readFileSync('tests/fixtures/reading-log/good.json', 'utf8');
const files = corpusWith('reading-log.json', text);
const sourceDigests = digestsOf(goodTexts);

describe('a reading log', () => {
  it('is sound with the texts and without them, and changes nothing in the atlas', () => {
    const alone = loadDataset(files);
    const beside = loadDataset(files, { sourceTexts: goodTexts, sourceDigests });
    expect([alone.issues, beside.issues, alone.rejected]).toEqual([[], [], []]);
    expect(alone.atlas).toEqual(loadDataset(corpusWith('', '').filter(({ name }) => name !== '')).atlas);
  });

  it('is accepted by its schema as it is', () => {
    expect(readingLogSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });

  it('is known by what it holds under another name too', () => {
    const faulty = text.replace('"reason": "Title of the notes, kept with the source."', '"reason": null');
    const { issues } = loadDataset([...corpusWith('draft.json', faulty)]);
    expect(issues.map(({ rule, recordId }) => [rule, recordId])).toEqual([['reading-log-line', 'test-notes:1']]);
  });

  it('belongs to one state of the texts: a changed word is noticed, changed white space is not', () => {
    const rulesAfter = (change: (chronicle: string) => string) => {
      const sourceTexts = new Map(goodTexts);
      sourceTexts.set('test-chronicle.txt', change(goodTexts.get('test-chronicle.txt') ?? ''));
      const { issues } = loadDataset(files, { sourceTexts, sourceDigests: digestsOf(sourceTexts) });
      return issues.map(({ rule, path }) => [rule, path]);
    };
    expect(rulesAfter((chronicle) => chronicle.replace('market square', 'village square'))).toEqual([
      ['reading-log-text', 'readings[0].sha256'],
    ]);
    expect(rulesAfter((chronicle) => chronicle.replace('market square', 'market \u00a0square  '))).toEqual([]);
  });

  it('does not blame a line for a claim that is in the files and unsound', () => {
    const notes = files.map(({ name, text: each }) => ({
      name,
      text: name === 'unplaced.json' ? each.replace('"stance": "estimates"', '"stance": "guesses"') : each,
    }));
    expect(loadDataset(notes).issues.map(({ rule }) => rule)).toEqual(['event-claims', 'schema']);
  });

  it('does not ask for claims of files that could not be read', () => {
    const broken = files.map(({ name, text: each }) => ({ name, text: name === 'cities.geojson' ? '{' : each }));
    const { issues } = loadDataset(broken);
    expect(issues.filter(({ file }) => file === 'reading-log.json')).toEqual([]);
  });
});

describe('what lies outside the passages of a line', () => {
  const claim = (start: string, end: string) => ({ locator: { line: 1, start, end } }) as Claim;
  const line = 'One two three. Four five six, seven eight nine.';

  it('is the pieces around and between them, without mere punctuation', () => {
    expect(piecesOutside(line, [claim('two', 'three'), claim('Four five', 'six')])).toEqual([
      'One',
      ', seven eight nine.',
    ]);
    expect(piecesOutside(line, [claim('One two three', 'seven eight nine')])).toEqual([]);
  });

  it('counts what two passages share once, in whatever order they come', () => {
    expect(piecesOutside(line, [claim('five six', 'eight'), claim('One two', 'Four five')])).toEqual(['nine.']);
  });

  it('is the whole line where no passage is found on it', () => {
    expect(piecesOutside(line, [claim('not there', 'at all')])).toEqual([line]);
  });
});
