// The rest of the world, coarse: sea and coast outside the study box, from the same coast as the detailed map,
// so that no seam shows where one ends and the other begins. What is not sea is land: the background's colour.
import type { Feature, FeatureCollection } from 'geojson';
import { ringCollection } from './build-waters.ts';
import { framedBox, frameShift, intoFrame, moveFeature, studyBox } from './frame.ts';
import { mapshaper } from './install-tools.ts';
import type { Ring } from './stitch-rings.ts';

/** Metres of simplification, and square kilometres below which isles and lakes are left out. */
const interval = 10_000;
const smallest = { land: 800, lake: 4000 };

/** Degrees: the sea reaches this far under the study box, so that no hairline of land shows along its edge. */
const underlap = 0.4;

/** Antarctica is left out; the web map ends at 85 degrees north. */
const south = -60;
const north = 85;

const [boxWest, boxSouth, boxEast, boxNorth] = studyBox;

/** The frame is cut in columns: one sea round the whole world has so many isles in it that the map's fill leaks between them. */
const columnEdges = [-169, -120, -75, -30, 15, 45, 75, 105, 140, 180, 191];

/** Longitudes beyond 180 are the far side of the antimeridian. */
const columns = columnEdges.slice(1).map((east, index) => {
  const west = columnEdges[index] ?? 0;
  return { box: framedBox([west, south, east, north]), turn: east > 180 ? -360 : 0 };
});

const kinds = ['sea', 'coast', 'lake'];

/** One column of the world. Each is cut in a run of its own: mapshaper loses the isles of a layer it clips a second time. */
const cutColumn = async (
  whole: Record<string, FeatureCollection>,
  { box, turn }: (typeof columns)[number],
): Promise<Feature[]> => {
  const written = await mapshaper(
    [
      ...kinds.map((kind) => `-i ${kind}.json name=${kind} -clip ${box}`),
      `-o format=geojson rfc7946 precision=0.01 target=${kinds.join(',')}`,
    ].join(' '),
    whole,
  );
  return kinds.flatMap((kind) => ofKind(written[`${kind}.json`], kind, turn));
};

const ofKind = (collection: FeatureCollection | undefined, kind: string, turn: number): Feature[] =>
  (collection?.features ?? [])
    .filter((feature) => feature.geometry)
    .map((feature) => ({ ...moveFeature(feature, turn - frameShift), properties: { kind } }));

export const buildWorld = async (rings: Ring[]): Promise<FeatureCollection> => {
  const atLeast = (level: number, least: number): FeatureCollection =>
    ringCollection(rings.filter((ring) => ring.level === level && ring.area >= least));
  const hole = (margin: number): FeatureCollection => intoFrame(boxPolygon(margin));
  const whole = await mapshaper(
    [
      `-i land.json name=land -simplify dp interval=${interval} -clean`,
      '-lines + name=coast target=land',
      `-rectangle ${framedBox([-169, south, 191, north])} name=sea`,
      '-erase land target=sea',
      `-i lake.json name=lake -simplify dp interval=${interval}`,
      '-i hole.json name=hole',
      '-i box.json name=box',
      '-erase hole target=sea',
      '-erase box target=coast',
      '-erase box target=lake',
      `-o format=geojson target=${kinds.join(',')}`,
    ].join(' '),
    {
      'land.json': atLeast(1, smallest.land),
      'lake.json': atLeast(2, smallest.lake),
      'hole.json': hole(-underlap),
      'box.json': hole(0),
    },
  );
  const features: Feature[] = [];
  for (const column of columns) features.push(...(await cutColumn(whole, column)));
  const rank = ({ properties }: Feature): number => kinds.indexOf(properties?.kind);
  features.sort((a, b) => rank(a) - rank(b));
  return { type: 'FeatureCollection', features };
};

/** The study box grown by a margin in degrees (shrunk where negative). */
const boxPolygon = (margin: number): FeatureCollection => {
  const [west, bottom, east, top] = [boxWest - margin, boxSouth - margin, boxEast + margin, boxNorth + margin];
  const ring = [
    [west, bottom],
    [east, bottom],
    [east, top],
    [west, top],
    [west, bottom],
  ];
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
  };
};
