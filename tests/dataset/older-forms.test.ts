// A corpus of the first form is read, not refused: its description becomes a manifest, its vocabulary is what its records use. And what the
// program wrote of it before there was a manifest, it writes of it today, byte for byte (tests/fixtures/recorded; written anew where typed relations took the place of the list `related`, where columns were added, and where countries lost their point and undated events their place among the dated).
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { formats } from '../../src/dataset/writers/formats.ts';
import { citationForm, citationFormNames } from '../../src/model/citation/citation-forms.ts';
import { citedAtlas } from '../../src/model/citation/cited-atlas.ts';
import { citedClaim } from '../../src/model/citation/cited-record.ts';
import { goodFiles } from './good-corpus.ts';

const formOne = {
  title: 'A small corpus for tests',
  version: '0.1.0',
  language: 'en',
  licence: 'CC-BY-4.0',
  attribution: 'Written for the test suite.',
  extent: { from: '1917-11-07', to: '1922-12-30' },
  opening: { from: '1918-09-01', to: '1919-12-31' },
  studyBox: [19, 35, 180, 82],
  layers: ['countries.geojson', 'regions.geojson', 'cities.geojson', 'sites.geojson'],
  corrections: 'https://example.org/corrections',
  periods: [
    { id: 'spring', title: 'Spring', titles: { ru: 'Весна' }, from: '1919-03-01', to: '1919-05-31', claims: [] },
  ],
};

const filesWith = (description: unknown) => [
  ...goodFiles.filter(({ name }) => name !== 'atlas.json' && name !== 'vocabulary.json'),
  { name: 'atlas.json', text: JSON.stringify(description) },
];

describe('a description of the first form', () => {
  const { atlas, issues, rejected } = loadDataset(filesWith(formOne));

  it('is read without an error, as a manifest of today', () => {
    // What it did not say in the other language of its periods is only noted.
    expect(rejected).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(atlas.description).toMatchObject({
      form: 2,
      id: 'a-small-corpus-for-tests',
      edition: '0.1.0',
      languages: [
        { tag: 'en', name: 'English' },
        { tag: 'ru', name: 'русский' },
      ],
      title: { en: 'A small corpus for tests' },
      bounds: [19, 35, 180, 82],
      nameYears: { from: 1917, to: 1922, at: 1918 },
      periods: [{ id: 'spring', title: { en: 'Spring', ru: 'Весна' } }],
    });
  });

  it('has the vocabulary that its records use, in their order, and nothing that may be added', () => {
    const { vocabulary } = atlas;
    expect(vocabulary.categories.map(({ id }) => id)).toEqual([
      ...new Set(atlas.events.map(({ category }) => category)),
    ]);
    expect(vocabulary.stances.every(({ id, label }) => label.en === id.replaceAll('-', ' '))).toBe(true);
    expect(vocabulary.measures.length).toBeGreaterThan(0);
    expect(vocabulary.measures.some(({ adds }) => adds)).toBe(false);
  });

  it('has its faults told in its own fields', () => {
    const { issues: faults } = loadDataset(filesWith({ ...formOne, studyBox: 'everywhere' }));
    expect(faults.map(({ path }) => path)).toEqual(['studyBox']);
  });
});

describe('what was written before there was a manifest', () => {
  const { atlas: read } = loadDataset(goodFiles);
  const atlas = { ...read, description: { ...read.description, id: 'red-terror-atlas' } };
  const recorded = (file: string) => readFileSync(`tests/fixtures/recorded/${file}`, 'utf8');

  test.each(['geojson', 'geojson-flat', 'linked-places', 'claims-csv', 'csl-json', 'bibtex'])(
    'is written today, byte for byte: %s',
    async (name) => {
      const format = formats.find((one) => one.name === name);
      expect(await format?.write(atlas)).toBe(recorded(format?.file ?? ''));
    },
  );

  test('is cited today in the same words and files', () => {
    const sources = new Map(atlas.sources.map((source) => [source.id, source]));
    const citing = {
      atlas: citedAtlas(atlas.description),
      sourceOf: (id: string) => sources.get(id),
      addressOf: (record: object) => `https://example.org/?${new URLSearchParams(record as Record<string, string>)}`,
      accessed: '2026-11-30',
    };
    const cited = atlas.events.flatMap((event) =>
      event.claims.flatMap((claim) =>
        citationFormNames.map((name) => {
          const { texts, file } = citationForm(name, citedClaim(claim, event, ['Kazan'], citing));
          return { claim: claim.id, name, texts, file };
        }),
      ),
    );
    expect(JSON.parse(JSON.stringify(cited))).toEqual(JSON.parse(recorded('citations.json')));
  });
});
