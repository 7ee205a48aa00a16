// Copies the lettering the map and the page use: Old Standard TT for the map, Source Sans 3 for the interface.
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fontsourceFolder, output } from './work-folder.ts';

const subsets = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'];

const families = [
  { name: 'old-standard-tt', styles: ['400-normal', '400-italic', '700-normal'] },
  { name: 'source-sans-3', styles: ['400-normal', '600-normal'] },
];

/** Copies the font files and their licences; returns a phrase about them. */
export const copyFonts = (): string => {
  let bytes = 0;
  let count = 0;
  for (const { name, styles } of families) {
    const folder = join(fontsourceFolder, name);
    for (const subset of subsets)
      for (const style of styles) {
        const file = `${name}-${subset}-${style}.woff2`;
        copyFileSync(join(folder, 'files', file), output(join('fonts', file)));
        bytes += statSync(join(folder, 'files', file)).size;
        count++;
      }
    copyFileSync(join(folder, 'LICENSE'), output(join('fonts', `${name}-OFL.txt`)));
  }
  return `${count} files, ${Math.round(bytes / 1000)} kB`;
};

export const fontVersions = (): Record<string, string> =>
  Object.fromEntries(
    families.map(({ name }) => [
      `@fontsource/${name}`,
      JSON.parse(readFileSync(join(fontsourceFolder, name, 'package.json'), 'utf8')).version as string,
    ]),
  );
