// The build step that turns `geo/` into the files the page reads: the compiled corpus, the outlines for the map, and the true shapes of
// the places, which only a download needs.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import type { Plugin } from 'vite';
import type { Atlas } from '../model/atlas.ts';
import { type CompiledAtlas, compileAtlas } from '../model/compiled-atlas.ts';
import { harmless } from '../model/harmless-text.ts';
import { type PlaceShapes, shapesOf } from '../model/place-shapes.ts';
import { missingFiles, strayFiles } from './folder-faults.ts';
import { loadedCorpus } from './loaded-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { writePieces } from './write-pieces.ts';

export interface CompiledFolder {
  compiled: CompiledAtlas;
  outlines: FeatureCollection;
  shapes: PlaceShapes;
}

/** Reads the corpus in `folder`; a record with an error is left out and named, as in the app itself. */
export function compileFolder(folder: string): CompiledFolder {
  // Named as in the project, wherever the folder stands on this machine.
  const { atlas, issues, rejected } = loadedCorpus(folder).loaded;
  const errors = issues.filter((issue) => issue.severity === 'error');
  // What goes with a place or an event that is left out is not listed again.
  const gone = new Set(rejected.map(({ file, path }) => `${file}\n${path}`));
  const outermost = rejected.filter(({ file, path }) => {
    for (let dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1))
      if (gone.has(`${file}\n${path.slice(0, dot)}`)) return false;
    return true;
  });
  const leftOut = outermost.map(({ file, recordId, path }) => {
    const why = errors.find((issue) => issue.file === file && issue.path.startsWith(path));
    return { file, recordId, sentence: why?.sentence ?? `${file}: ${recordId ?? path} could not be read.` };
  });
  // Said of a base map that is not there, the page would ask for it in vain.
  const { basemap: _, ...description } = atlas.description;
  const isThere = existsSync(join(folder, 'basemap'));
  return {
    compiled: compileAtlas({ ...atlas, description: isThere ? atlas.description : description }, leftOut),
    outlines: outlinesOf(atlas, join(folder, 'basemap')),
    shapes: shapesOf(atlas.places),
  };
}

function readFeatures(file: string): Map<unknown, Feature> {
  try {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
    return new Map(features.map((feature) => [feature.id, feature]));
  } catch {
    return new Map();
  }
}

/**
 * The outlines as the map shades them, under the sea: the basemap has them widened seaward, so that no sliver of coast stays bare.
 * An outline that an editor has changed or added is taken as it is.
 */
export function outlinesOf({ places }: Pick<Atlas, 'places'>, basemap: string): FeatureCollection {
  const shapes = readFeatures(join(basemap, 'region-shapes.geojson'));
  const widened = readFeatures(join(basemap, 'region-wash.geojson'));
  const features = places.flatMap(({ id, geometry }): Feature[] => {
    if (geometry.type === 'Point') return [];
    const untouched = JSON.stringify(shapes.get(id)?.geometry) === JSON.stringify(geometry);
    const drawn = (untouched ? widened.get(id)?.geometry : undefined) ?? geometry;
    return [{ type: 'Feature', id, properties: null, geometry: drawn }];
  });
  return { type: 'FeatureCollection', features };
}

export const harmlessJson = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) => (typeof value === 'string' ? harmless(value) : value));

/** The same in pieces: each member of a list of the outermost object by itself. */
export function* harmlessPieces(content: object): Iterable<string> {
  let before = '{';
  for (const [key, value] of Object.entries(content)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield harmlessJson(value);
    else {
      for (const [n, member] of value.entries()) yield `${n === 0 ? '[' : ','}${harmlessJson(member)}`;
      yield ']';
    }
  }
  yield before === '{' ? '{}' : '}';
}

/**
 * Gives `compiled-atlas.json?url`, `outlines.json?url` and `place-shapes.json?url` as the addresses of the three files, and
 * `compiled-atlas.json?bytes` as the size of the first, and `compiled-atlas.json?languages` as the tags of the corpus's languages.
 * @param folder of the corpus
 */
export function compileCorpus(root: string, folder: string): Plugin {
  const site = join(root, '.work', 'site');
  const sizeOfCompiled = 'compiled-atlas.json?bytes';
  const languages = 'compiled-atlas.json?languages';
  let offered: string[] = [];
  const made = ['compiled-atlas.json', 'outlines.json', 'place-shapes.json'];
  return {
    name: 'compile-corpus',
    enforce: 'pre',
    async buildStart() {
      const { compiled, outlines, shapes } = compileFolder(folder);
      offered = compiled.description.languages.map(({ tag }) => tag);
      for (const { sentence } of compiled.leftOut) this.warn(`left out: ${sentence}`);
      const inFolder = [...missingFiles(readCorpus(folder), folder), ...strayFiles(folder)];
      for (const { sentence, fix } of inFolder) this.warn(`${sentence} ${fix}`);
      mkdirSync(site, { recursive: true });
      for (const [i, content] of [compiled, outlines, shapes].entries())
        await writePieces(join(site, made[i] as string), harmlessPieces(content));
    },
    resolveId(name) {
      if (name === sizeOfCompiled || name === languages) return `\0${name}`;
      return made.some((file) => name === `${file}?url`) ? join(site, name) : null;
    },
    load(id) {
      if (id === `\0${languages}`) return `export default ${JSON.stringify(offered)};`;
      return id === `\0${sizeOfCompiled}`
        ? `export default ${statSync(join(site, 'compiled-atlas.json')).size};`
        : null;
    },
  };
}
