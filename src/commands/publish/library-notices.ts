// The libraries inside the built program, and the notices that their licences ask for. Vite lists the packages that it has bundled (`build.license`);
// added are those that a package brings inside a file of its own, which its source map names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licencesNotInPackages } from './standard-licences.ts';

/** An entry of the list that Vite writes. */
interface ListedPackage {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

export interface Library {
  name: string;
  version: string;
  /** SPDX identifier, as its package says. */
  licence: string;
  /** `null` where neither the package nor the atlas has the text. */
  notice: string | null;
}

const licenceFile = /^(?:licen[sc]e|copying)(?:[.-]|$)/i;

/** The innermost package of a path: `@maplibre/mlt`. */
const packageOf = (path: string): string | null =>
  [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? null;

/** The folder of a package as another one finds it. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return null;
  }
}

function readPackage(folder: string): ListedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => licenceFile.test(one));
  return {
    name,
    version,
    ...(license && { identifier: String(license) }),
    ...(file && { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}

/** Folders of the packages that stand inside the finished files of another: named by the source maps beside `modules`. */
function packagesInside(modules: readonly string[]): string[] {
  const found = [
    ...new Set(modules.filter((one) => one.includes('/node_modules/')).map((one) => dirname(one))),
  ].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { sources?: string[] }).sources ?? [])
      .flatMap((source) => packageOf(source) ?? [])
      .flatMap((name) => folderOf(name, folder) ?? []),
  );
  return [...new Set(found)];
}

/** Paths of all modules in the scripts of a folder, as the source maps beside them say. */
export function modulesInScripts(folder: string): string[] {
  const sourcesOf = (file: string) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { sources: string[] }).sources;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => sourcesOf(file).map((source) => join(folder, source)));
}

/** Folders of the packages that modules lie in. */
function packagesAround(modules: readonly string[]): string[] {
  const folders = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders)].filter((one) => one !== undefined && existsSync(join(one, 'package.json'))) as string[];
}

/**
 * @param listed what Vite has written, one list for each bundle; it writes none for what a worker runs
 * @param modules paths of the bundled modules, those of workers too
 */
export function bundledLibraries(listed: readonly string[], modules: readonly string[]): Library[] {
  const direct = [
    ...packagesAround(modules).map(readPackage),
    ...listed.flatMap((text) => JSON.parse(text) as ListedPackage[]),
  ];
  const all = new Map(
    [...direct, ...packagesInside(modules).map(readPackage)].map((one) => [`${one.name} ${one.version}`, one]),
  );
  return [...all.values()]
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ name, version, identifier, text }) => ({
      name,
      version,
      licence: identifier ?? '',
      notice: text ?? licencesNotInPackages[name] ?? null,
    }));
}

const line = '='.repeat(92);

/** One file with all notices, for people. */
export function noticesFile(libraries: readonly Library[]): string {
  const intro = `Notices of the libraries inside the program of this atlas

The program itself: LICENSE-program.txt. The records: LICENSE-records.txt. The base map: basemap/NOTICE.md.
Lettering: basemap/fonts/old-standard-tt-OFL.txt, basemap/fonts/source-sans-3-OFL.txt.
`;
  const parts = libraries.map(
    ({ name, version, licence, notice }) =>
      `${line}\n${name} ${version}${licence && ` (${licence})`}\n${line}\n\n${notice ?? 'The package brings no text of its licence.'}\n`,
  );
  return [intro, ...parts].join('\n');
}

/** What lies where, beside the texts themselves. */
export const licencesOverview = (title: string, licence: string) => `Licences of the ${title}

The program (index.html, assets/, offline-worker.js)  MIT: LICENSE-program.txt
Libraries inside the program                          THIRD-PARTY-NOTICES.txt
The records (places/, data/, about/, *.geojson,
*.json, *.md in this folder)                          ${licence}: LICENSE-records.txt
The base map and its lettering (basemap/)             basemap/NOTICE.md, with the texts beside it
Pictures (pictures/)                                  pictures/NOTICE.md
`;
