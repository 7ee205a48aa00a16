// Rebuilds geo/basemap/ from packages: coast, waters, relief, regions, labels, fonts. About two minutes on two cores.
import { join } from 'node:path';
import { buildBoundaries } from './basemap/build-boundaries.ts';
import { buildDepths } from './basemap/build-depths.ts';
import { buildLabels } from './basemap/build-labels.ts';
import { buildRegionShapes, buildRegionWash } from './basemap/build-regions.ts';
import { buildWaters } from './basemap/build-waters.ts';
import { buildWorld } from './basemap/build-world.ts';
import { copyFonts } from './basemap/copy-fonts.ts';
import { provincesFile } from './basemap/debian-packages.ts';
import { fetchDebianPackages, missingPackages } from './basemap/fetch-debian-packages.ts';
import { gatherWaters } from './basemap/gather-waters.ts';
import { installTools } from './basemap/install-tools.ts';
import { packTiles, tileLayers } from './basemap/pack-tiles.ts';
import { readGeoPackage } from './basemap/read-geopackage.ts';
import { step, totalTime } from './basemap/report-step.ts';
import { shadeRelief } from './basemap/shade-relief.ts';
import { makeFolders, output, unpackedFolder } from './basemap/work-folder.ts';
import { writeNotice } from './basemap/write-notice.ts';
import { writeCollection } from './basemap/write-output.ts';
import { archiveDescription, writePmtiles } from './basemap/write-pmtiles.ts';
import { expectHangUps } from './expect-hang-ups.mjs';

const readProvinces = () =>
  readGeoPackage(join(unpackedFolder, provincesFile), 'states_provinces', ['adm0_a3', 'name']);

const build = async (): Promise<void> => {
  makeFolders();
  await step('build tools', installTools);
  const faults = await step('Debian packages', fetchDebianPackages);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const provinces = await step('modern provinces read', readProvinces, (read) => `${read.features.length} provinces`);
  const say = (phrase: string): string => phrase;
  await step('regions', async () => writeCollection('region-shapes.geojson', await buildRegionShapes(provinces)), say);
  await step(
    'regions widened seaward',
    async () => writeCollection('region-wash.geojson', await buildRegionWash(provinces)),
    say,
  );

  const { rings, rivers } = await gatherWaters();
  await step('world outside the study box', async () => writeCollection('world.geojson', await buildWorld(rings)), say);
  const waters = await step('sea, coast, lakes, rivers', () => buildWaters(rings, rivers));
  const depths = await step('open sea', () => buildDepths(rings));
  const boundaries = await step('modern boundaries', () => buildBoundaries(provinces));
  const tiles = await step(
    'tiles cut',
    () => packTiles(tileLayers(waters, depths, boundaries)),
    (cut) => `${cut.length} tiles`,
  );
  await step(
    'tiles packed',
    () => writePmtiles(output('basemap.pmtiles'), tiles, archiveDescription),
    (bytes) => `${(bytes / 1e6).toFixed(2)} MB`,
  );

  await step('relief', shadeRelief, say);
  await step('labels', () => writeCollection('labels.geojson', buildLabels(rivers)), say);
  await step('fonts', copyFonts, say);
  await step('notice and licences', writeNotice);
};

expectHangUps();
const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `The basemap needs programs that are not here: install them with "apt-get install ${missing.join(' ')}".`,
  );
  process.exitCode = 1;
} else {
  await build();
  console.log(`geo/basemap is rebuilt in ${totalTime()}.`);
}
