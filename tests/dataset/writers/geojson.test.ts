import { check } from '@placemarkio/check-geojson';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writeGeojson } from '../../../src/dataset/writers/geojson.ts';
import { writeGeojsonFlat } from '../../../src/dataset/writers/geojson-flat.ts';
import { smallAtlas } from './small-atlas.ts';

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
  const collection = JSON.parse(text) as FeatureCollection;
  const propertiesOf = (id: string) =>
    collection.features.find((feature) => feature.id === id)?.properties ?? expect.fail(`no feature ${id}`);

  it('is valid, with every event once, also those at several places', () => {
    expect(() => check(text)).not.toThrow();
    expect(collection.features.map(({ id }) => id)).toEqual(smallAtlas.events.map(({ id }) => id));
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
    const [position, point] = stands('between');
    expect(position).toBe('inside-area');
    const horseshoe = smallAtlas.places.find(({ id }) => id === 'horseshoe')?.geometry as Polygon;
    expect(booleanPointInPolygon(point, horseshoe)).toBe(true);
  });

  it('dates by the event, and cites each source with its line', () => {
    expect(propertiesOf('either')).toMatchObject({ earliest: '1918-09-05', latest: '1918-09-18', part_of: 'between' });
    expect(propertiesOf('undated')).toMatchObject({ edtf: null, earliest: null, latest: null });
    expect(propertiesOf('petrograd-1918')).toMatchObject({
      claims: 4,
      sources: 'gazette;memoir',
      citations: 'Gazette, line 7; Мемуары, line 7',
      victims: 'officers;clergy',
      graphic: true,
    });
  });
});
