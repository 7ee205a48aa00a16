// A record taken into Zotero keeps the title of the atlas, its edition and the record's id letter for letter, whichever file it came by.
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/dataset/writers/bibtex.ts';
import { writeCslJson } from '../../../src/dataset/writers/csl-json.ts';
import { bibtexItem } from '../../../src/model/citation/bibtex-item.ts';
import { citedAtlas } from '../../../src/model/citation/cited-atlas.ts';
import type { CitedItem } from '../../../src/model/citation/cited-item.ts';
import { citedClaim, citedEvent } from '../../../src/model/citation/cited-record.ts';
import { cslJson } from '../../../src/model/citation/csl-item.ts';
import { ris } from '../../../src/model/citation/ris.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { importBibtex, importCsl, importRis, type ZoteroItem, zoteroKnowsCsl } from './zotero-import.ts';

const atlas = authoredAtlas();
const sources = new Map(atlas.sources.map((source) => [source.id, source]));
const citing = {
  atlas: citedAtlas(atlas.description),
  sourceOf: (id: string) => sources.get(id),
  addressOf: (record: object) => `https://example.org/atlas/?${new URLSearchParams(record as Record<string, string>)}`,
  accessed: '2026-09-28',
};
const claims = atlas.events.flatMap((event) =>
  event.claims.map((claim) => citedClaim(claim, event, ['Kharkov'], citing)),
);
const events = atlas.events.map((event) => citedEvent(event, ['Kharkov'], citing));
const view: CitedItem = {
  ...{ kind: 'view', id: null, title: 'Records from 15 August 1918 to 31 October 1918', about: ['36 records'] },
  ...{ passages: [], recorded: null, atlas: citing.atlas, accessed: citing.accessed },
  address: 'https://example.org/atlas/?from=1918-08-15&to=1918-10-31',
};

const importers: Record<string, (item: CitedItem) => ZoteroItem[]> = {
  'CSL-JSON': (item) => importCsl(cslJson(item)),
  RIS: (item) => importRis(ris(item)),
  BibTeX: (item) => importBibtex(bibtexItem(item)),
};

describe.each(Object.entries(importers))('from %s', (_form, read) => {
  test.each([
    ['a claim', claims],
    ['an event', events],
    ['a view', [view]],
  ])('%s', (_what, items) => {
    for (const item of items) {
      const [taken, ...more] = read(item);
      expect(more).toEqual([]);
      expect(taken?.itemType).toBe('webpage');
      expect(taken?.fields).toMatchObject({ title: item.title, url: item.address, accessDate: item.accessed });
      expect(taken?.fields.date).toBe(item.recorded ?? undefined);
      const kept = [...Object.values(taken?.fields ?? {}), ...(taken?.extra ?? []), ...(taken?.notes ?? [])];
      for (const words of [item.atlas.title, `data version ${item.atlas.version}`, item.id && `record ${item.id}`]) {
        if (words)
          expect(
            kept.some((text) => text.includes(words)),
            `${item.id}: ${words}`,
          ).toBe(true);
      }
      expect(kept.join('\n')).not.toMatch(/[–—]{1}(?:wikipedia|timenote)|--/);
    }
  });
});

describe('the sources', () => {
  test('are of types that Zotero knows, and keep title, container and publisher', () => {
    const written = writeCslJson(atlas);
    expect(JSON.parse(written).filter(({ type }: { type: string }) => !zoteroKnowsCsl(type))).toEqual([]);
    const taken = importCsl(written);
    atlas.sources.forEach((source, i) => {
      const { title, publisher } = source;
      expect(taken[i]?.fields).toMatchObject({ title, ...(publisher ? { publisher } : {}) });
      expect(taken[i]?.fields.publicationTitle).toBe(source['container-title']);
    });
  });

  test('keep months and days, and a year that is one, in BibTeX', () => {
    const taken = importBibtex(writeBibtex(atlas));
    expect(taken).toHaveLength(atlas.sources.length);
    const dates = new Map(atlas.sources.map(({ id }, i) => [id, taken[i]?.fields.date]));
    expect(
      ['melgunov-1927', 'upi-2010', 'martov-1918', 'stalin-essay-2023', 'figes-1998'].map((id) => dates.get(id)),
    ).toEqual(['1927-11', '2010-07-19', '1918-06/1918-07', '2023-03-12', '1998']);
    const unsigned = atlas.sources.filter(({ author, editor }) => !author && !editor);
    const keyed = [...writeBibtex(atlas).matchAll(/^ {2}key = \{(.*)\},$/gm)].map(([, key]) => key);
    expect(keyed).toEqual(unsigned.map(({ title }) => title));
    expect(keyed.length).toBeGreaterThan(10);
    expect(writeBibtex(atlas).match(/year = \{(?!\d{4}\})/g)).toBeNull();
  });
});
