// Files that are not what they should be: each gives one clear Issue, quickly, and the other files stay.
import { describe, expect, it } from 'vitest';
import { mostIssuesOfFile } from '../../src/dataset/issue-list.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readJson } from '../../src/dataset/readers/read-json.ts';
import { withProcessorTime } from '../processor-time.ts';
import { goodFiles, goodTexts, loadWith } from './good-corpus.ts';

const cities = 'cities.geojson';
const megabyte = 'x7#{"[ ,\n'.repeat(116_509);

/** Milliseconds of the processor in which any file must have been dealt with. */
const patience = 5000;

function expectOneIssue(text: string, sentence: RegExp): void {
  const { made, milliseconds } = withProcessorTime(() => loadWith(cities, text));
  expect(milliseconds).toBeLessThan(patience);
  const { atlas, issues, rejected } = made;
  expect(issues.map((issue) => issue.sentence)).toEqual([expect.stringMatching(sentence)]);
  expect(issues[0]?.sentence.length).toBeLessThan(300);
  expect(rejected).toEqual([{ file: cities, recordId: null, path: '' }]);
  expect(atlas.places.map(({ id }) => id)).toEqual(['soviet-russia', 'volga-region', 'kazan-prison']);
  expect(atlas.events).toHaveLength(4);
}

describe('an unreadable file gives one issue, and the others stay', () => {
  it('50 MB of garbage', () => expectOneIssue(megabyte.repeat(50), /not JSON: at line 1, column 1 stands "x7#/));
  it('more characters than the runtime holds', () => {
    const reading = readJson(cities, ' '.repeat(500_000_001));
    expect(reading).toMatchObject({
      ok: false,
      issue: { sentence: expect.stringMatching(/holds 500000001 characters; more than 500000000/) },
    });
  });
  it('30 MB of garbage', () => expectOneIssue(megabyte.repeat(30), /not JSON: at line 1, column 1 stands "x7#/));
  it('30 MB of white space', () => expectOneIssue(' '.repeat(30_000_000), /the file is empty/));
  it('one text of 30 MB', () => expectOneIssue(`"${'a'.repeat(30_000_000)}"`, /has no list of features/));
  it('one text of 30 MB that does not end', () => expectOneIssue(`"${'a'.repeat(30_000_000)}`, /breaks off at line 1/));
  it('100,000 open brackets', () => expectOneIssue('['.repeat(100_000), /deeper than 40 levels/));
  it('100,000 objects in one another', () =>
    expectOneIssue(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /deeper than 40 levels/));
  it('a list of a million members', () =>
    expectOneIssue(`{"type":"FeatureCollection","features":[${'0,'.repeat(1e6)}0]}`, /more than 100000 members/));
  it('a number of a million digits', () => expectOneIssue('9'.repeat(1_000_000), /not JSON: at line 1, column 1/));
  it('nul bytes', () => expectOneIssue('\0'.repeat(1000), /not JSON/));
  it('plain null', () => expectOneIssue('null', /has no list of features/));
});

describe('a broken list of sources', () => {
  it('gives one issue, and the claims stay', () => {
    const { atlas, issues } = loadWith('sources.json', '[');
    expect(issues.map(({ file, rule }) => [file, rule])).toEqual([['sources.json', 'readable']]);
    expect(atlas.sources).toEqual([]);
    expect(atlas.events.flatMap(({ claims }) => claims)).toHaveLength(8);
  });
});

describe('a file full of faults', () => {
  it('is listed up to a limit, and the rest is counted', () => {
    const features = Array.from({ length: 5000 }, (_, index) => index);
    const { issues } = loadWith(cities, JSON.stringify({ type: 'FeatureCollection', features }));
    expect(issues.filter(({ rule }) => rule === 'schema')).toHaveLength(mostIssuesOfFile);
    expect(issues.find(({ rule }) => rule === 'too-many')?.sentence).toBe(
      `${cities}: 3000 more errors were found and are not listed.`,
    );
  });
});

describe('fields that touch prototypes', () => {
  it('are refused and change nothing', () => {
    const text =
      goodFiles
        .find(({ name }) => name === cities)
        ?.text.replaceAll('"links":', '"constructor": {"prototype": {"bad": 1}}, "links":') ?? '';
    const { atlas } = loadWith(cities, text);
    expect(atlas.places.some(({ id }) => id === 'kazan')).toBe(false);
    expect(({} as Record<string, unknown>).bad).toBeUndefined();
  });
});

describe('no files at all', () => {
  it('make an empty atlas without an issue', () => {
    expect(loadDataset([])).toMatchObject({ atlas: { places: [], events: [], sources: [] }, issues: [], rejected: [] });
  });

  it('and one unknown file is told', () => {
    const { issues } = loadDataset([...goodFiles, { name: 'notes.json', text: '{"a": 1}' }], {
      sourceTexts: goodTexts,
    });
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      'notes.json: this is JSON of a kind not known here ("a"); the atlas does not hold it, and nothing was read from it.',
    ]);
  });
});

describe('the order of the files', () => {
  it('changes neither the issues nor what is sound', () => {
    const files = goodFiles.map(({ name, text }) => ({ name, text: text.replaceAll('"bound": "', '"bound": "not ') }));
    const one = loadDataset(files, { sourceTexts: goodTexts });
    const other = loadDataset(files.toReversed(), { sourceTexts: goodTexts });
    const inOrder = one.issues.map(({ file }) => file);
    expect(new Set(inOrder).size).toBe(3);
    expect(inOrder).toEqual(inOrder.toSorted());
    expect(other.issues).toEqual(one.issues);
    expect(other.atlas.events.map(({ id }) => id).sort()).toEqual(one.atlas.events.map(({ id }) => id).sort());
  });
});
