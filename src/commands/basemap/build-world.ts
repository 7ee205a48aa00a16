// The rest of the world, coarse: sea and coast outside the study box, from the same coast as the detailed map,
// so that no seam shows where one ends and the other begins. What is not sea is land: the background's colour.
import type { Feature, FeatureCollection } from 'geojson';
import { ringCollection } from './build-waters.ts';
import { framedBox, frameShift, intoFrame, moveFeature, studyBox } from './frame.ts';
import { mapshaper } from './install-tools.ts';
import type { Ring } from './stitch-rings.ts';

/** Metres of simplification, and square kilometres below which isles and lakes are left out. */
const interval = 7000;
const smallest = { land: 500, lake: 2500 };

/** Degrees: the sea reaches this far under the study box, so that no hairline of land shows along its edge. */
const underlap = 0.4;

/** Antarctica is left out; the web map ends at 85 degrees north. */
const south = -60;
const north = 85;

const [boxWest, boxSouth, boxEast, boxNorth] = studyBox;

/** The frame from 180 to 191 east must be moved to 180 to 169 west. */
const eastEnd = `bbox=${180 + frameShift},${south},180,${north}`;
const restOfFrame = `bbox=-180,${south},${180 + frameShift},${north}`;

const ofKind = (collection: FeatureCollection | undefined, kind: string, turn: number): Feature[] =>
  (collection?.features ?? [])
    .filter((feature) => feature.geometry)
    .map((feature) => ({ ...moveFeature(feature, turn - frameShift), properties: { kind } }));

export const buildWorld = async (rings: Ring[]): Promise<FeatureCollection> => {
  const atLeast = (level: number, least: number): FeatureCollection =>
    ringCollection(rings.filter((ring) => ring.level === level && ring.area >= least));
  const hole = (margin: number): FeatureCollection => intoFrame(boxPolygon(margin));
  const kinds = ['sea', 'coast', 'lake'];
  const halves = kinds.map((kind) => [
    `-clip ${restOfFrame} + name=${kind}-west target=${kind}`,
    `-clip ${eastEnd} + name=${kind}-east target=${kind}`,
  ]);
  const written = await mapshaper(
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
      ...halves.flat(),
      `-o format=geojson rfc7946 precision=0.01 target=${kinds.flatMap((kind) => [`${kind}-west`, `${kind}-east`]).join(',')}`,
    ].join(' '),
    {
      'land.json': atLeast(1, smallest.land),
      'lake.json': atLeast(2, smallest.lake),
      'hole.json': hole(-underlap),
      'box.json': hole(0),
    },
  );
  const features = kinds.flatMap((kind) => [
    ...ofKind(written[`${kind}-west.json`], kind, 0),
    ...ofKind(written[`${kind}-east.json`], kind, -360),
  ]);
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
