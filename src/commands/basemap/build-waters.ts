// Sea, coast, lakes, isles and rivers of the detailed map: cut to the study box and simplified to what zoom 8 can show.
import type { Feature, FeatureCollection, Position } from 'geojson';
import { framedBox, intoFrame, outOfFrame, studyBox } from './frame.ts';
import { mapshaper } from './install-tools.ts';
import type { River } from './join-rivers.ts';
import { boundsOf } from './measure.ts';
import type { Ring } from './stitch-rings.ts';

/**
 * Sea and coast are made at three levels of detail. Interval in metres (at zoom 8 and latitude 55 a pixel is about 175), smallest
 * isle in square kilometres. Cutting one fine polygon down to a coarse tile makes its isles cross each other, and the fill then leaks.
 */
export const detailLevels = [
  { name: 'far', zooms: [0, 3], interval: 3000, land: 60 },
  { name: 'middle', zooms: [4, 5], interval: 700, land: 8 },
  { name: 'near', zooms: [6, 8], interval: 110, land: 0.4 },
] as const;

/** Metres, and square kilometres below which lakes and isles in them are left out. */
const interval = 110;
const smallest = { lake: 1.5, isle: 0.5 };

/** River classes drawn: permanent rivers and streams; above 7 come salt flats and canals, most of them later than the records. */
const lastRiverClass = 7;

export interface Shore {
  zooms: readonly [from: number, to: number];
  sea: FeatureCollection;
  coast: FeatureCollection;
}

export interface Waters {
  shores: Shore[];
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

const box = framedBox(studyBox);

const inBox = (rings: Ring[], level: number, least: number): FeatureCollection =>
  ringCollection(rings.filter((ring) => ring.level === level && ring.area >= least && isNearBox(ring.positions)));

const taken = (written: Record<string, FeatureCollection>, name: string): FeatureCollection => {
  const collection = written[`${name}.json`];
  if (!collection) throw new Error(`mapshaper gave no ${name}.`);
  return outOfFrame(collection);
};

const buildShore = async (rings: Ring[], level: (typeof detailLevels)[number]): Promise<Shore> => {
  const written = await mapshaper(
    [
      `-i land.json name=land -simplify dp interval=${level.interval} -clean`,
      '-lines + name=coast target=land',
      `-clip ${box} target=coast`,
      `-rectangle ${box} name=sea`,
      '-erase land target=sea',
      '-o format=geojson precision=0.0001 target=sea,coast',
    ].join(' '),
    { 'land.json': inBox(rings, 1, level.land) },
  );
  return { zooms: level.zooms, sea: taken(written, 'sea'), coast: taken(written, 'coast') };
};

export const buildWaters = async (rings: Ring[], rivers: River[]): Promise<Waters> => {
  const kept = rivers.filter(({ riverClass, positions }) => riverClass <= lastRiverClass && isNearBox(positions));
  const layers = ['lakes', 'isles', 'rivers'];
  const written = await mapshaper(
    [
      ...layers.map((name) => `-i ${name}.json name=${name} -simplify dp interval=${interval} -clip ${box}`),
      `-o format=geojson precision=0.0001 target=${layers.join(',')}`,
    ].join(' '),
    {
      'lakes.json': inBox(rings, 2, smallest.lake),
      'isles.json': inBox(rings, 3, smallest.isle),
      'rivers.json': riverCollection(kept),
    },
  );
  const shores: Shore[] = [];
  for (const level of detailLevels) shores.push(await buildShore(rings, level));
  return { shores, lakes: taken(written, 'lakes'), isles: taken(written, 'isles'), rivers: taken(written, 'rivers') };
};
