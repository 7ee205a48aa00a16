// What the atlas publishes passes its own checks; a reader's copy of it is held to the same.
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { writeClaimsCsv } from '../../src/dataset/writers/claims-csv.ts';
import { writeLinkedPlaces } from '../../src/dataset/writers/linked-places.ts';
import { goodFiles, goodTexts, loadWith } from './good-corpus.ts';

const sound = loadDataset(goodFiles, { sourceTexts: goodTexts });

describe('the published forms', () => {
  it('the table of claims has no issue and adds no record', () => {
    expect(loadWith('claims.csv', writeClaimsCsv(sound.atlas))).toEqual(sound);
  });

  it('nor has it with a byte-order mark, as a spreadsheet saves it', () => {
    expect(loadWith('claims.csv', `\uFEFF${writeClaimsCsv(sound.atlas)}`).issues).toEqual([]);
  });

  it('Linked Places have no issue and add no record, under either ending', () => {
    expect(loadWith('published.json', writeLinkedPlaces(sound.atlas))).toEqual(sound);
    expect(loadWith('published.geojson', writeLinkedPlaces(sound.atlas))).toEqual(sound);
  });

  it('a table of another kind is told in one issue', () => {
    const { issues } = loadWith('other.csv', 'name,lon,lat\nKazan,49.1,55.8\n');
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'other.csv: this is a table that is not the atlas’s, 1 row ("name", "lon" and "lat"); the atlas does not hold it, and nothing was read from it.',
    ]);
  });
});
