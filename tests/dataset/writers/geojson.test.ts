import { check } from '@placemarkio/check-geojson';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writeGeojson } from '../../../src/dataset/writers/geojson.ts';
import { writeGeojsonFlat, writeGeojsonUndated } from '../../../src/dataset/writers/geojson-flat.ts';
import { provenanceOfWhole } from '../../../src/dataset/writers/provenance.ts';
import type { AtlasEvent } from '../../../src/model/event.ts';
import { dated, smallAtlas } from './small-atlas.ts';

describe('the places as GeoJSON', () => {
  const text = writeGeojson(smallAtlas);
  const collection = JSON.parse(text);

  it('is valid, with every place once', () => {
    expect(() => check(text)).not.toThrow();
    expect(collection.features.map((feature: Feature) => feature.id)).toEqual(smallAtlas.places.map(({ id }) => id));
    expect(collection.crs).toBeUndefined();
  });

  it('holds every event as it was written, with its claims, at its place or among the unplaced', () => {
    const placed = collection.features.flatMap((feature: Feature) =>
      feature.properties?.events.map((event: object) => ({ ...event, placeId: feature.id })),
    );
    const unplaced = collection.unplaced.map((event: object) => ({ ...event, placeId: null }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect([...placed, ...unplaced].toSorted(byId)).toEqual(smallAtlas.events.toSorted(byId));
  });

  it('gives back the places it was given', () => {
    const places = collection.features.map(({ id, geometry, properties }: Feature) => {
      const { events: _, ...own } = properties ?? {};
      return { ...own, id, geometry };
    });
    expect(places).toEqual(smallAtlas.places);
  });

  it('carries the sources it cites', () => {
    expect(collection.sources).toEqual(smallAtlas.sources);
  });
});

describe('the events as flat GeoJSON', () => {
  const text = writeGeojsonFlat(smallAtlas);
  const undated = JSON.parse(writeGeojsonUndated(smallAtlas)) as FeatureCollection;
  const collection: FeatureCollection = { ...undated, features: [...JSON.parse(text).features, ...undated.features] };
  const propertiesOf = (id: string) =>
    collection.features.find((feature) => feature.id === id)?.properties ?? expect.fail(`no feature ${id}`);

  it('is valid, with every event once, also those at several places, and what has no date in a file of its own', () => {
    for (const one of [text, writeGeojsonUndated(smallAtlas)]) expect(() => check(one)).not.toThrow();
    const ids = (events: { id?: unknown }[]) => events.map(({ id }) => id).sort();
    expect(ids(collection.features)).toEqual(ids(smallAtlas.events));
    expect(ids(undated.features)).toEqual(ids(smallAtlas.events.filter(({ when }) => when === null)));
    expect(undated.features.length).toBeGreaterThan(0);
    expect(propertiesOf('petrograd-1918')).toMatchObject({ place_id: 'petrograd', also_at: 'prison;western-village' });
  });

  it('has the same scalar properties on every feature, and nothing nested', () => {
    const names = Object.keys(collection.features[0]?.properties ?? {});
    expect(names.length).toBeGreaterThan(20);
    for (const { properties } of collection.features) {
      expect(Object.keys(properties ?? {})).toEqual(names);
      for (const value of Object.values(properties ?? {})) {
        expect(value === null || ['string', 'number', 'boolean'].includes(typeof value), String(value)).toBe(true);
      }
    }
  });

  it('stands at its place, at a point inside it, or nowhere, and says which', () => {
    const stands = (id: string) => {
      const feature = collection.features.find((one) => one.id === id);
      return [feature?.properties?.position, (feature?.geometry as Point | null)?.coordinates ?? null];
    };
    expect(stands('petrograd-1918')).toEqual(['place', [30.31413, 59.93863]]);
    expect(stands('unplaced-one')).toEqual([null, null]);
    expect(propertiesOf('unplaced-one').place_id).toBe('unplaced');
    const atCountry = { ...smallAtlas.events.find(({ id }) => id === 'between'), placeId: 'islands' } as AtlasEvent;
    const [country] = JSON.parse(writeGeojsonFlat({ ...smallAtlas, events: [atCountry] })).features;
    expect([country.properties.position, country.geometry]).toEqual(['outline-only', null]);
    const [position, point] = stands('between');
    expect(position).toBe('inside-area');
    const horseshoe = smallAtlas.places.find(({ id }) => id === 'horseshoe')?.geometry as Polygon;
    expect(booleanPointInPolygon(point, horseshoe)).toBe(true);
  });

  it('dates by the event, and cites each source with its line', () => {
    expect(propertiesOf('either')).toMatchObject({ earliest: '1918-09-05', latest: '1918-09-18', part_of: 'between' });
    expect(propertiesOf('undated')).toMatchObject({ edtf: null, earliest: null, latest: null, start: null, end: null });
    expect(propertiesOf('petrograd-1918')).toMatchObject({
      claims: 4,
      sources: 'gazette;memoir',
      citations: 'Gazette, line 7; Мемуары, line 7',
      victims: 'officers;clergy',
      graphic: true,
    });
  });

  it('is shown by a time control from the first second it may have been to the last, on an open side as long as the atlas goes', () => {
    const [event] = smallAtlas.events;
    if (!event) throw new Error('no event');
    const ends = (edtf: string) => {
      const [feature] = JSON.parse(
        writeGeojsonFlat({ ...smallAtlas, events: [{ ...event, when: dated(edtf) }] }),
      ).features;
      return [feature.properties.start, feature.properties.end];
    };
    const { from, to } = smallAtlas.description.extent;
    expect(ends('1918-09-05')).toEqual(['1918-09-05T00:00:00', '1918-09-05T23:59:59']);
    expect(ends('1919-02')).toEqual(['1919-02-01T00:00:00', '1919-02-28T23:59:59']);
    expect(ends('1918-09-05/..')).toEqual(['1918-09-05T00:00:00', `${to}T23:59:59`]);
    expect(ends('../1918-12')).toEqual([`${from}T00:00:00`, '1918-12-31T23:59:59']);
    // Outside those years it is shown when it was.
    expect(ends('1935/..')).toEqual(['1935-01-01T00:00:00', '1935-01-01T23:59:59']);
    expect(ends('../1835')).toEqual(['1835-12-31T00:00:00', '1835-12-31T23:59:59']);
  });
});

describe('with an address of the atlas', () => {
  const home = 'https://example.org/atlas/';
  const provenance = provenanceOfWhole(smallAtlas, home);

  it('each place, event and claim of the GeoJSON carries its own', () => {
    const { features, unplaced } = JSON.parse(writeGeojson(smallAtlas, provenance));
    type Addressed = { id: string; url: string };
    const events: (Addressed & { claims: Addressed[] })[] = [
      ...features.flatMap(({ properties }: Feature) => properties?.events),
      ...unplaced,
    ];
    for (const { id, properties } of features) expect(properties.url).toBe(`${home}?place=${id}`);
    for (const { id, url } of events) expect(url).toBe(`${home}?event=${id}`);
    const claims = events.flatMap((event) => event.claims);
    expect(claims).toHaveLength(smallAtlas.events.flatMap((event) => event.claims).length);
    for (const { id, url } of claims) expect(url).toBe(`${home}?claim=${id}`);
  });

  it('and each event of the flat one, beside the ids of its place in gazetteers', () => {
    const { features } = JSON.parse(writeGeojsonFlat(smallAtlas, provenance)) as FeatureCollection;
    const propertiesOf = (id: string) => features.find((one) => one.id === id)?.properties;
    expect(propertiesOf('petrograd-1918')).toMatchObject({
      ...{ event_url: `${home}?event=petrograd-1918`, place_url: `${home}?place=petrograd` },
      ...{ geonames: '498817', wikidata: null },
    });
    expect(propertiesOf('unplaced-one')).toMatchObject({ place_url: null, geonames: null });
  });
});
