// Hostile text in every field, and numbers and shapes beyond all measure: shown as text or refused, quickly, in sentences one can read.
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { idPattern } from '../../src/dataset/schemas/text-schema.ts';
import { hostileCorpus } from '../hostile-corpus.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { withProcessorTime } from '../processor-time.ts';
import { goodFiles, loadWith } from './good-corpus.ts';

/** Milliseconds of the processor. */
const patience = 10_000;

function loadedInTime(load: () => ReturnType<typeof loadDataset>) {
  const { made: loaded, milliseconds } = withProcessorTime(load);
  expect(milliseconds).toBeLessThan(patience);
  for (const { sentence, fix } of loaded.issues) {
    expect(sentence.length).toBeLessThan(500);
    expect(fix.length).toBeLessThan(300);
    // Nothing in a sentence can turn it round, end it, or start a line of its own.
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  }
  return loaded;
}

it('there are two hundred hostile strings, all different', () => {
  expect(new Set(hostileStrings).size).toBeGreaterThanOrEqual(200);
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});

describe('hostile text in every field', () => {
  it('is refused where it is too long or empty, in readable sentences', () => {
    const { issues } = loadedInTime(() => loadDataset(hostileCorpus('whole')));
    expect(issues.some(({ rule, path }) => rule === 'schema' && path.endsWith('.title'))).toBe(true);
  });

  it('is shown where its length is allowed, and told where no text needs it', () => {
    const { atlas, issues } = loadedInTime(() => loadDataset(hostileCorpus('cut')));
    expect(atlas.events.filter(({ id }) => id.startsWith('record-'))).toHaveLength(hostileStrings.length);
    expect(issues.some(({ rule }) => rule === 'plain-text')).toBe(true);
    expect(({} as Record<string, unknown>).intruded).toBeUndefined();
  });

  it('is refused as an id', () => {
    const sites = goodFiles.find(({ name }) => name === 'sites.geojson')?.text ?? '';
    for (const text of hostileStrings.filter((one) => !idPattern.test(one))) {
      const { atlas } = loadedInTime(() =>
        loadWith('sites.geojson', sites.replace('"kazan-prison"', JSON.stringify(text))),
      );
      expect(atlas.places.map(({ id }) => id)).not.toContain(text);
    }
  });
});

describe('numbers and shapes beyond all measure', () => {
  const sites = goodFiles.find(({ name }) => name === 'sites.geojson')?.text ?? '';
  const withPosition = (position: string) =>
    loadedInTime(() => loadWith('sites.geojson', sites.replace('[49.1, 55.8]', position)));

  it.each(['[1e308, 55.8]', '[49.1, -1e308]', '["49.1", 55.8]', '[null, 55.8]', '[1e999, 55.8]', '[[49.1], 55.8]'])(
    'the position %s is refused',
    (position) => {
      const { atlas, issues } = withPosition(position);
      expect(issues.length).toBeGreaterThan(0);
      expect(atlas.places.map(({ id }) => id)).not.toContain('kazan-prison');
    },
  );

  it.each(['[NaN, 55.8]', '[Infinity, 55.8]', '[+49.1, 55.8]'])('%s is no JSON', (position) => {
    expect(withPosition(position).issues.map(({ rule }) => rule)).toContain('readable');
  });

  it('minus nought is a position like nought', () => {
    const { atlas } = withPosition('[49.1, -0]');
    expect(atlas.places.map(({ id }) => id)).toContain('kazan-prison');
  });

  it.each([10_001, 150_000, 1_000_000])('an outline of %i positions is refused in a few seconds', (size) => {
    const regions = JSON.parse(goodFiles.find(({ name }) => name === 'regions.geojson')?.text ?? '');
    const ring = Array.from({ length: size }, (_, i) => {
      const angle = (2 * Math.PI * i) / (size - 1);
      return [Number((48 + 2 * Math.cos(angle)).toFixed(5)), Number((52 + 2 * Math.sin(angle)).toFixed(5))];
    });
    ring[size - 1] = ring[0] as number[];
    regions.features[0].geometry = { type: 'Polygon', coordinates: [ring] };
    const text = JSON.stringify(regions);
    const { atlas, issues } = loadedInTime(() => loadWith('regions.geojson', text));
    expect(issues.some(({ sentence }) => /positions|members|characters/.test(sentence))).toBe(true);
    expect(atlas.places.map(({ id }) => id)).not.toContain('volga-region');
  });
});
