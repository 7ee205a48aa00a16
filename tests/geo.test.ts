// The corpus of the atlas itself: it loads whole, without an error, and in the one committed form.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inCommittedForm } from '../src/commands/committed-form.ts';
import { digestsOf, neededFiles, readCorpus, readSourceTexts } from '../src/commands/read-corpus.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { compileDate } from '../src/model/historical-date.ts';

/** The sources' texts are not part of the project. Where they are at hand, name their folder here and passages are looked up too. */
const textsFolder = process.env.SOURCE_TEXTS;

const sourceTexts = textsFolder && existsSync(textsFolder) ? readSourceTexts(textsFolder) : null;
const files = readCorpus();
const { atlas, issues, rejected } = loadDataset(
  files,
  sourceTexts ? { sourceTexts, sourceDigests: digestsOf(sourceTexts) } : {},
);

describe('the corpus', () => {
  it('has all its files', () => {
    const names = files.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(neededFiles.map((name) => `geo/${name}`)));
    expect(names).toEqual(expect.arrayContaining(atlas.description.layers.map((name) => `geo/${name}`)));
  });

  it('has no error', () => {
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ sentence, rule }) => `${sentence} [${rule}]`)).toEqual([]);
    expect(rejected).toEqual([]);
  });

  it('holds places, events placed and unplaced, claims of all five sources', () => {
    expect(atlas.places.length).toBeGreaterThan(0);
    expect(atlas.events.some(({ placeId }) => placeId === null)).toBe(true);
    expect(atlas.events.some(({ placeId }) => placeId !== null)).toBe(true);
    const used = new Set(atlas.events.flatMap(({ claims }) => claims.map(({ source }) => source)));
    const withText = atlas.sources.filter(({ custom }) => custom.text_file !== undefined).map(({ id }) => id);
    expect(withText).toHaveLength(5);
    expect([...used].sort()).toEqual(withText.sort());
  });

  it('has only dates that compile to a span in order', () => {
    const dates = atlas.events.flatMap((event) => [event.when, ...event.claims.map(({ when }) => when)]);
    const spans = dates.filter((date) => date !== null && date !== undefined).map(compileDate);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) {
      expect(span.earliestStart).toBeLessThanOrEqual(span.latestStart);
      expect(span.earliestEnd).toBeLessThanOrEqual(span.latestEnd);
      expect(span.earliestStart).toBeLessThanOrEqual(span.latestEnd);
    }
  });

  it.each(files.map(({ name, text }) => [name, text] as const))('%s is in the committed form', (_name, text) => {
    expect(inCommittedForm(JSON.parse(text)) === text).toBe(true);
  });
});
