// An untouched download of the page is the atlas again: it passes beside the corpus and is said to be the same. A changed one names what differs.
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { comparisonInWords } from '../../src/dataset/compare/comparison.ts';
import { datasetFile } from '../../src/dataset/dataset-file.ts';
import { loadBeside } from '../../src/dataset/load-beside.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { formats } from '../../src/dataset/writers/formats.ts';
import { provenanceOfWhole } from '../../src/dataset/writers/provenance.ts';
import { writeShown } from '../../src/dataset/writers/shown-file.ts';
import { citedAtlas } from '../../src/model/citation/cited-atlas.ts';
import type { CitedItem } from '../../src/model/citation/cited-item.ts';
import type { ShownFormat } from '../../src/model/shown-formats.ts';
import type { ShownRecords } from '../../src/model/shown-subset.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const corpus = readCorpus();
const { compiled, shapes } = compiledCorpus();
const { edition: version } = compiled.description;
const sourceById = new Map(compiled.sources.map((source) => [source.id, source]));
const citing = {
  atlas: citedAtlas(compiled.description),
  sourceOf: (id: string) => sourceById.get(id),
  addressOf: (record: object) => `https://example.org/?${new URLSearchParams(record as Record<string, string>)}`,
  accessed: '2026-11-30',
};
const view: CitedItem = {
  ...{ kind: 'view', id: null, title: 'What is shown', about: [], passages: [], recorded: null },
  ...{ atlas: citing.atlas, accessed: citing.accessed, address: 'https://example.org/?from=1918-08-15' },
};
const window = { from: '1918-08-15', to: '1918-10-31' };

async function download(shown: ShownRecords, format: ShownFormat): Promise<{ name: string; text: string }> {
  const file = await writeShown(compiled, shapes, shown, format, {
    ...{ view, window, citing },
    openWorkbooks: () => import('../../src/dataset/writers/claims-xlsx.ts'),
  });
  if (!('text' in file)) throw new Error(`${file.name} is no text`);
  return file;
}
const beside = (...files: { name: string; text: string }[]) =>
  loadBeside(
    corpus,
    files.map(({ name, text }) => datasetFile(name, new TextEncoder().encode(text))),
  );
const said = (loaded: ReturnType<typeof beside>) =>
  loaded.comparisons.map((comparison) => comparisonInWords(comparison, version));

const whole: ShownRecords = {
  events: new Map(compiled.events.map((one) => [one.id, new Set(one.claims.map(({ id }) => id))])),
};
/** As a lens shows it: of each event the claims of one source, so that dates stand without the claims that give them. */
const oneSource: ShownRecords = {
  events: new Map(
    compiled.events.flatMap((event) => {
      const claims = event.claims.filter(({ source }) => source === 'timenote-red-terror').map(({ id }) => id);
      return claims.length > 0 ? [[event.id, new Set(claims)] as const] : [];
    }),
  ),
};
/** A part that cuts links between events. */
const part: ShownRecords = { events: new Map([...whole.events].filter((_, index) => index % 7 === 0)) };
const few: ShownRecords = {
  events: new Map([...whole.events].filter(([id]) => id.startsWith('kharkov-') || id === 'decossackization-massacres')),
};

const formatsOfPage: ShownFormat[] = ['geojson', 'linked-places', 'csv'];
const { places } = loadDataset(corpus).atlas;
const authored = { ...compiled, places };

/** All at once, each under a folder of its own: reading the corpus takes longest. */
const untouched = [
  ...(await Promise.all(
    Object.entries({ whole, lens: oneSource, part, few }).flatMap(([name, shown]) =>
      formatsOfPage.map(async (format) => ({
        ...(await download(shown, format)),
        folder: `${name}-${format}`,
        events: shown.events.size,
      })),
    ),
  )),
  // As the command writes them, for no one site and for one.
  ...['', 'https://example.org/atlas/'].flatMap((home) =>
    formats.flatMap(({ name, file, write }) => {
      const text = write(authored, provenanceOfWhole(authored, home));
      // Packed forms are not read: what they are is told by what they hold (foreign-files.test.ts).
      return typeof text === 'string' ? [{ name: file, text, folder: home ? `${name}-of-site` : name, events: 0 }] : [];
    }),
  ),
].map(({ name, folder, ...file }) => ({ ...file, name: `${folder}/${name}` }));

describe('an untouched download', () => {
  let loaded: ReturnType<typeof beside>;
  beforeAll(() => {
    loaded = beside(...untouched);
  });

  it.each(untouched.map(({ name, events }) => [name, events] as const))(
    '%s has no issue and is said to be the same',
    (name, events) => {
      expect(loaded.issues.filter(({ file }) => file === name)).toEqual([]);
      const comparisons = loaded.comparisons.filter(({ file }) => file === name);
      expect(comparisons.map((one) => comparisonInWords(one, version))).toEqual([
        expect.stringMatching(/the same records as the atlas\.$|as the atlas writes it today\.$/),
      ]);
      expect(comparisons[0]?.records.length).toBeGreaterThanOrEqual(events);
    },
  );

  it('takes nothing from the atlas and adds nothing to it', async () => {
    expect(loaded.issues).toEqual([]);
    expect(loaded.rejected).toEqual([]);
    expect(loaded.atlas.events).toHaveLength(compiled.events.length);
    expect(loaded.atlas.places).toHaveLength(places.length);
  });
});

describe('a changed download', () => {
  const changed = async (format: ShownFormat, from: string | RegExp, to: string) => {
    const { name, text } = await download(few, format);
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    return beside({ name, text: other });
  };

  it('names each record that differs by its id and its field, and still passes where it is sound', async () => {
    for (const format of ['geojson', 'linked-places'] as const) {
      const loaded = await changed(
        format,
        'Executions in Kharkov, February to June 1919"',
        'Executions at Kharkov, February to June 1919"',
      );
      expect(
        loaded.issues.map(({ rule, severity, recordId, sentence }) => [rule, severity, recordId, sentence]),
      ).toEqual([
        [
          'differs',
          'warning',
          'kharkov-executions-1919-february-june',
          expect.stringMatching(/: event "kharkov-executions-1919-february-june" differs from the atlas in title\.$/),
        ],
      ]);
      expect(said(loaded)[0]).toMatch(/ the same as in the atlas, 1 differs\.$/);
    }
    const loaded = await changed('csv', /deed,execution/, 'deed,massacre');
    expect(loaded.issues.map(({ rule, severity }) => [rule, severity])).toEqual([['differs', 'warning']]);
    expect(loaded.issues[0]?.sentence).toMatch(/claim ".*" differs from the atlas in category\.$/);
  });

  it('is checked as if the change had been made in the atlas', async () => {
    const { issues, atlas } = await changed('geojson', '"low": 2000', '"low": 4000');
    expect(issues.map(({ rule }) => rule)).toContain('figure-order');
    expect(issues.map(({ rule }) => rule)).toContain('differs');
    // The claim is left out with its fault, and everything else stays in its place.
    const { places: held, events } = atlas;
    expect(held).toHaveLength(compiled.places.length);
    expect(events.flatMap(({ claims }) => claims)).toHaveLength(
      compiled.events.flatMap(({ claims }) => claims).length - 1,
    );
  });

  it('with a moved place keeps the records of that place', async () => {
    const { issues, atlas } = await changed('geojson', '[36.25475, 49.98177]', '[36.25, 49.98]');
    expect(issues.map(({ rule, recordId }) => [rule, recordId])).toEqual([['differs', 'kharkov']]);
    expect(issues[0]?.sentence).toContain('place "kharkov" differs from the atlas in geometry.');
    expect(atlas.events).toHaveLength(compiled.events.length);
    expect(atlas.places.find(({ id }) => id === 'kharkov')?.geometry).toMatchObject({ coordinates: [36.25, 49.98] });
  });

  it('with a new record says that the atlas does not have it', async () => {
    const loaded = await changed('geojson', '"id": "kharkov-executions-1919-12"', '"id": "kharkov-executions-1919-13"');
    expect(said(loaded)[0]).toContain('1 not in it: event "kharkov-executions-1919-13"');
  });

  it('of another edition says of which', async () => {
    const loaded = await changed('geojson', `"version": "${version}"`, '"version": "0.0.9"');
    expect(said(loaded)[0]).toMatch(new RegExp(`It names data version 0\\.0\\.9; the atlas is ${version}\\.$`));
  });

  it('with an address in a layer as its editors keep it is told: only what the atlas has published carries them', () => {
    const cities = corpus.find(({ name }) => name === 'geo/cities.geojson')?.text ?? '';
    const text = cities.replace('"properties": {', '"properties": {"url": "https://example.org/?place=a",');
    const { issues } = beside({ name: 'my-cities.geojson', text });
    expect(issues.map(({ sentence }) => sentence).join()).toContain('url');
  });

  it('in a form that is only written does not pass', () => {
    const flat = String(formats.find(({ name }) => name === 'geojson-flat')?.write(authored));
    const { issues } = beside({
      name: 'events.geojson',
      text: flat.replace('Executions in Kharkov', 'Executions at Kharkov'),
    });
    expect(issues.map(({ rule, severity }) => [rule, severity]).sort()).toEqual([
      ['differs', 'warning'],
      ['readable', 'error'],
    ]);
  });
});

it('a copy of a file of the corpus under another name is the same, too', () => {
  const cities = corpus.find(({ name }) => name === 'geo/cities.geojson');
  const loaded = beside({ name: 'my-cities.geojson', text: cities?.text ?? '' });
  expect(loaded.issues).toEqual([]);
  expect(said(loaded)[0]).toMatch(/: the same records as the atlas\.$/);
});
