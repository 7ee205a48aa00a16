// Where the basemap is built and where it is put: scratch work stays in `.work/basemap`, results go to `geo/basemap`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

export const outputFolder = join(root, 'geo/basemap');
export const workFolder = join(root, '.work/basemap');
export const packagesFolder = join(workFolder, 'deb');
export const unpackedFolder = join(workFolder, 'unpacked');
export const toolsFolder = join(workFolder, 'tools');
export const fontsourceFolder = join(root, 'node_modules/@fontsource');

export const makeFolders = (): void => {
  for (const folder of [outputFolder, join(outputFolder, 'fonts'), packagesFolder, unpackedFolder, toolsFolder]) {
    mkdirSync(folder, { recursive: true });
  }
};

export const output = (name: string): string => join(outputFolder, name);
export const scratch = (name: string): string => join(workFolder, name);
