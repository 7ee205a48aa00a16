// Sea, coast, lakes, isles and rivers of the detailed map: cut to the study box and simplified to what zoom 8 can show.
import type { Feature, FeatureCollection, Position } from 'geojson';
import { framedBox, intoFrame, outOfFrame, studyBox } from './frame.ts';
import { mapshaper } from './install-tools.ts';
import type { River } from './join-rivers.ts';
import { boundsOf } from './measure.ts';
import type { Ring } from './stitch-rings.ts';

/** Metres: at zoom 8 and latitude 55 a pixel is about 175. */
const interval = 90;

/** Square kilometres: smaller ones are left out. */
const smallest = { land: 0.4, lake: 1.5, isle: 0.5 };

/** River classes drawn: permanent rivers and streams; above 7 come salt flats and canals, most of them later than 1922. */
const lastRiverClass = 7;

export interface Waters {
  sea: FeatureCollection;
  coast: FeatureCollection;
  lakes: FeatureCollection;
  isles: FeatureCollection;
  rivers: FeatureCollection;
}

const isNearBox = (positions: Position[]): boolean => {
  const [west, south, east, north] = boundsOf(positions);
  return west < studyBox[2] && east > studyBox[0] && south < studyBox[3] && north > studyBox[1];
};

export const ringCollection = (rings: Ring[]): FeatureCollection =>
  intoFrame({
    type: 'FeatureCollection',
    features: rings.map(
      ({ positions, area }): Feature => ({
        type: 'Feature',
        properties: { a: area < 10 ? Math.round(area * 10) / 10 : Math.round(area) },
        geometry: { type: 'Polygon', coordinates: [positions] },
      }),
    ),
  });

const riverCollection = (rivers: River[]): FeatureCollection =>
  intoFrame({
    type: 'FeatureCollection',
    features: rivers.map(
      ({ positions, riverClass }): Feature => ({
        type: 'Feature',
        properties: { c: riverClass },
        geometry: { type: 'LineString', coordinates: positions },
      }),
    ),
  });

export const buildWaters = async (rings: Ring[], rivers: River[]): Promise<Waters> => {
  const inBox = (level: number, least: number): FeatureCollection =>
    ringCollection(rings.filter((ring) => ring.level === level && ring.area >= least && isNearBox(ring.positions)));
  const box = framedBox(studyBox);
  const kept = rivers.filter(({ riverClass, positions }) => riverClass <= lastRiverClass && isNearBox(positions));
  const written = await mapshaper(
    [
      `-i land.json name=land -simplify dp interval=${interval}`,
      '-lines + name=coast target=land',
      `-clip ${box} target=coast`,
      `-rectangle ${box} name=sea`,
      '-erase land target=sea',
      `-i lakes.json name=lakes -simplify dp interval=${interval} -clip ${box}`,
      `-i isles.json name=isles -simplify dp interval=${interval} -clip ${box}`,
      `-i rivers.json name=rivers -simplify dp interval=${interval} -clip ${box}`,
      '-o format=geojson precision=0.0001 target=sea,coast,lakes,isles,rivers',
    ].join(' '),
    {
      'land.json': inBox(1, smallest.land),
      'lakes.json': inBox(2, smallest.lake),
      'isles.json': inBox(3, smallest.isle),
      'rivers.json': riverCollection(kept),
    },
  );
  const part = (name: string): FeatureCollection => {
    const collection = written[`${name}.json`];
    if (!collection) throw new Error(`mapshaper gave no ${name}.`);
    return outOfFrame(collection);
  };
  return { sea: part('sea'), coast: part('coast'), lakes: part('lakes'), isles: part('isles'), rivers: part('rivers') };
};
