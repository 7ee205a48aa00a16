// The published forms of the real corpus: complete, valid, and countable against it.
import { check } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { writeBibtex } from '../../../src/dataset/writers/bibtex.ts';
import { writeClaimsCsv } from '../../../src/dataset/writers/claims-csv.ts';
import { formats } from '../../../src/dataset/writers/formats.ts';
import { writeGeojson } from '../../../src/dataset/writers/geojson.ts';
import { writeGeojsonFlat, writeGeojsonUndated } from '../../../src/dataset/writers/geojson-flat.ts';
import { writeLinkedPlaces } from '../../../src/dataset/writers/linked-places.ts';
import { packageTables } from '../../../src/dataset/writers/package-tables.ts';
import { formulaLikeCells } from '../../../src/dataset/writers/table.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { breachesOfWhgRules } from './whg-rules.ts';

describe('the published forms of the corpus', () => {
  let atlas: Atlas;
  beforeAll(() => {
    atlas = authoredAtlas();
    expect(atlas.events.length).toBeGreaterThan(100);
  });

  afterEach(() => void vi.useRealTimers());

  it('write one CSV row for each claim and figure', () => {
    const claims = atlas.events.flatMap((event) => event.claims);
    const { data, errors } = Papa.parse<Record<string, string>>(writeClaimsCsv(atlas), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(claims.reduce((sum, { figures }) => sum + Math.max(1, figures.length), 0));
    expect(new Set(data.map((row) => row.claim_id)).size).toBe(claims.length);
    const sourceIds = new Set(atlas.sources.map(({ id }) => id));
    expect(data.filter((row) => !sourceIds.has(row.source ?? ''))).toEqual([]);
    const standsNowhere = ({ place_id, place_kind }: Record<string, string>) =>
      place_id === 'unplaced' || place_kind === 'country';
    expect(data.filter((row) => standsNowhere(row) !== (row.lon === ''))).toEqual([]);
    expect(data.filter(({ edtf, start, end }) => [start, end].includes('') !== (edtf === ''))).toEqual([]);
  });

  it('hold no text that a spreadsheet would run', () => {
    expect(packageTables.flatMap(({ table }) => formulaLikeCells(table, atlas))).toEqual([]);
  });

  it('write valid GeoJSON, and one flat feature for each event, those without a date apart', () => {
    expect(() => check(writeGeojson(atlas))).not.toThrow();
    const flat = [writeGeojsonFlat(atlas), writeGeojsonUndated(atlas)];
    const counts = flat.map((text) => {
      expect(() => check(text)).not.toThrow();
      expect(text.length).toBeLessThan(2_000_000);
      return JSON.parse(text).features.length;
    });
    const dated = atlas.events.filter(({ when }) => when !== null).length;
    expect(counts).toEqual([dated, atlas.events.length - dated]);
  });

  it('write Linked Places that the World Historical Gazetteer would take', () => {
    expect(breachesOfWhgRules(writeLinkedPlaces(atlas))).toEqual([]);
  });

  it('write one BibTeX entry for each source', () => {
    expect(writeBibtex(atlas).match(/^@\w+\{/gm)).toHaveLength(atlas.sources.length);
  });

  it('come out the same when written twice, at whatever hour', async () => {
    const first = await Promise.all(formats.map(({ write }) => write(atlas)));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09') });
    const again = await Promise.all(formats.map(({ write }) => write(structuredClone(atlas))));
    vi.useRealTimers();
    for (const [at, { name }] of formats.entries()) {
      expect(Buffer.from(first[at] ?? '').length, name).toBeGreaterThan(100);
      expect(Buffer.from(first[at] ?? '').equals(Buffer.from(again[at] ?? '')), name).toBe(true);
    }
  });

  it('open again in the atlas itself', () => {
    const { atlas: again, issues } = loadDataset([
      { name: 'places.geojson', text: writeGeojson(atlas) },
      { name: 'claims.csv', text: writeClaimsCsv(atlas) },
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(again.places.toSorted(byId)).toEqual(atlas.places.toSorted(byId));
    expect(again.events.toSorted(byId)).toEqual(atlas.events.toSorted(byId));
    expect(again.sources).toEqual(atlas.sources);
  });
});
