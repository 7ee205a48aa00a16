// `npm run build [-- --single-folder | --single-file]`: the static site in `dist/`; in a folder of its own that an archive can keep, with checksums and a
// page on how to open it; or in `dist/` and beside it as one HTML file that a double click opens.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expectHangUps } from './expect-hang-ups.mjs';
import { ready } from './ready.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

const flag = '--single-folder';
const fileFlag = '--single-file';

/** @param {string} title @param {string} version */
const readMe = (title, version) => `${title}, ${version}

A folder of static files. It needs no program of its own, no network and no byte-range requests: any file server will do, for instance

    python3 -m http.server        (then open http://localhost:8000/)

index.html        the atlas
places/           a plain page for each place, readable without JavaScript, also straight from the disk
stories/          a plain page for each story, and the text that it is made from
about/            plain pages about the atlas: how the records are made, where the sources disagree, what changed, the data files
schemas/          JSON Schema of the records
data/             the records as GeoJSON, Linked Places, CSV and XLSX, as a Data Package of tables (datapackage.json), as CSL-JSON
                  and as BibTeX
*.geojson, *.json the records as their editors keep them; README.md says how to read them
basemap/          the base map, its licences and its notice
SHA256SUMS        checksums: sha256sum --check SHA256SUMS

Licences: LICENSES.txt says what lies under which.
`;

/**
 * The manifest, of this form or the first.
 * @param {string} folder @returns {{ id: string, title: string, edition: string }}
 */
function manifestIn(folder) {
  const { id, title, edition, version } = JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8'));
  const name = String(typeof title === 'string' ? title : Object.values(title ?? {})[0]);
  return { id: id ?? 'atlas', title: name, edition: edition ?? version };
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** @param {string} folder */
function seal(folder) {
  const { title, edition } = manifestIn(folder);
  writeFileSync(join(folder, 'READ-ME-FIRST.txt'), readMe(title, edition));
  const sums = filesBelow(folder)
    .filter((file) => file !== 'SHA256SUMS')
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}`,
    );
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
}

expectHangUps();
const words = process.argv.slice(2);
const single = words.includes(flag);
if (single && words.includes(fileFlag)) {
  process.stderr.write(`Choose one of ${flag} and ${fileFlag}.\n`);
  process.exit(2);
}
const installed = await ready();
if (!installed.ok) {
  process.stderr.write(`${installed.sentence}\n`);
  process.exit(1);
}
const folderName = single ? manifestIn(process.env.ATLAS_GEO || join(projectRoot, 'geo')).id : 'dist';
const out = join(projectRoot, folderName);
const rest = words.filter((word) => word !== flag && word !== fileFlag);
const code = await runNode(toolFile('vite'), ['build', ...(single ? ['--outDir', out, '--emptyOutDir'] : []), ...rest]);
if (code !== 0) process.exit(code);
if (single) {
  seal(out);
  process.stdout.write(`\nThe atlas is in the folder ${folderName}: copy it to any file server, or keep it.\n`);
}
if (words.includes(fileFlag)) process.exit(await runNode(toolFile('tsx'), ['src/commands/single-file.ts']));
