// Cuts the regions and countries out of the modern provinces: once true to their coast, once widened under the sea.
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { type RegionRecipe, regionRecipes } from '../../../recipes/basemap/region-recipes.ts';
import { mapshaper } from './install-tools.ts';
import { boundsOf } from './measure.ts';

/** States near the events; the others are drawn coarser. */
const nearStates = ['RUS', 'UKR', 'EST', 'LVA', 'LTU', 'FIN', 'ALD', 'BLR', 'POL'];

/** Simplification in metres: fine near the events, coarser in the east and in the Arctic, coarsest in far countries. */
const intervals = { near: 900, siberian: 2500, far: 4000 };
const siberia = { east: 62, north: 66.5 };

/** Isles smaller than this (square kilometres) are left to the sea. */
const smallestIsle = { near: 40, far: 200 };
/** How far the washes reach out to sea, so that no strip of the better coast stays bare. */
const seaward = '12km';

const quoted = (names: string[]): string => `[${names.map((name) => JSON.stringify(name)).join(',')}]`;

const membership = ({ states = [], provinces = [], without = [] }: RegionRecipe): string =>
  [
    states.length > 0 ? `${quoted(states)}.includes(adm0_a3)` : '',
    provinces.length > 0 ? `(["RUS","UKR"].includes(adm0_a3) && ${quoted(provinces)}.includes(name))` : '',
  ]
    .filter((part) => part)
    .join(' || ')
    .replace(/^(.*)$/, without.length > 0 ? `($1) && !${quoted(without)}.includes(name)` : '$1');

const isFar = ({ states }: RegionRecipe): boolean => !!states && !states.some((state) => nearStates.includes(state));

const cut = (recipe: RegionRecipe): string => {
  const area = isFar(recipe) ? smallestIsle.far : smallestIsle.near;
  return [
    `-filter '${membership(recipe).replaceAll("'", '\\x27')}' target=all + name=${recipe.id}`,
    `-dissolve2 target=${recipe.id}`,
    `-filter-islands min-area=${area}km2 target=${recipe.id}`,
  ].join(' ');
};

const intervalOf = ({ properties, geometry }: Feature): number => {
  if (!nearStates.includes(properties?.adm0_a3)) return intervals.far;
  const [west, , , north] = boundsOf((geometry as MultiPolygon).coordinates.flat(2));
  return west > siberia.east || north > siberia.north ? intervals.siberian : intervals.near;
};

const withInterval = (feature: Feature): Feature => ({
  ...feature,
  properties: { ...feature.properties, interval: intervalOf(feature) },
});

const cutAll = async (provinces: FeatureCollection, before: string, precision: number): Promise<FeatureCollection> => {
  const ids = regionRecipes.map((recipe) => recipe.id);
  const cuts = regionRecipes.map(cut).join(' ');
  const written = await mapshaper(
    `-i provinces.json name=all -simplify dp variable interval=interval keep-shapes -clean ${before} ${cuts} -o format=geojson rfc7946 fix-geometry precision=${precision} target=${ids.join(',')}`,
    { 'provinces.json': { ...provinces, features: provinces.features.map(withInterval) } },
  );
  const features = regionRecipes.map(({ id, boundary, precision: boundary_precision }): Feature => {
    const [shape] = written[`${id}.json`]?.features ?? [];
    if (!shape) throw new Error(`No province was found for the region ${id}.`);
    return { type: 'Feature', id, properties: { boundary, boundary_precision }, geometry: shape.geometry };
  });
  return { type: 'FeatureCollection', features };
};

/** True shapes, for the corpus and for questions such as "which region lies here?". */
export const buildRegionShapes = (provinces: FeatureCollection): Promise<FeatureCollection> =>
  cutAll(provinces, '', 0.001);

/** The same shapes grown seaward, to be drawn beneath the sea polygon; feature property `id` as well as the id. */
export const buildRegionWash = async (provinces: FeatureCollection): Promise<FeatureCollection> => {
  const wash = await cutAll(provinces, `-buffer ${seaward} topological`, 0.001);
  const features = wash.features.map(
    (feature): Feature => ({
      ...feature,
      properties: { id: feature.id, boundary_precision: feature.properties?.boundary_precision },
    }),
  );
  return { ...wash, features };
};
