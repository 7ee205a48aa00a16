// Modern lines, drawn only for orientation and off by default: between states, and between provinces of the former empire.
import type { FeatureCollection } from 'geojson';
import { mapshaper } from './install-tools.ts';

/** States that once lay in the empire: only their provinces are drawn. */
const formerEmpire = [
  ['RUS', 'UKR', 'BLR', 'EST', 'LVA', 'LTU', 'FIN', 'POL', 'MDA', 'GEO', 'ARM', 'AZE'],
  ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
].flat();

/** Small states cut their provinces so fine that the lines would hide the map. */
const withoutProvinces = ['EST', 'LVA', 'LTU', 'MDA', 'FIN', 'ARM', 'AZE', 'GEO', 'POL'];

/** Baikonur is a unit of its own in the data; its circle on the steppe says nothing about that time. */
const merged: Record<string, string> = { KAB: 'KAZ', ALD: 'FIN' };

const box = 'bbox=-12,34,180,82';

export const buildBoundaries = async (
  provinces: FeatureCollection,
): Promise<{ admin: FeatureCollection; borders: FeatureCollection }> => {
  const features = provinces.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, adm0_a3: merged[feature.properties?.adm0_a3] ?? feature.properties?.adm0_a3 },
  }));
  const drawn = JSON.stringify(formerEmpire.filter((state) => !withoutProvinces.includes(state)));
  const written = await mapshaper(
    [
      `-i provinces.json name=all -clip ${box} -simplify dp interval=350 keep-shapes -clean`,
      `-innerlines where='A.adm0_a3 === B.adm0_a3 && ${drawn}.includes(A.adm0_a3)' + name=admin target=all`,
      `-innerlines where='A.adm0_a3 !== B.adm0_a3' + name=borders target=all`,
      '-o format=geojson precision=0.0005 target=admin,borders',
    ].join(' '),
    { 'provinces.json': { type: 'FeatureCollection', features } },
  );
  const part = (name: string): FeatureCollection => {
    const collection = written[`${name}.json`];
    if (!collection) throw new Error(`mapshaper gave no ${name}.`);
    return collection;
  };
  return { admin: part('admin'), borders: part('borders') };
};
