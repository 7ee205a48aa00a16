// A base map for a corpus that brings none: the coasts of the world, and the lettering that the page and the map are set in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type LandTopology, worldCoasts } from './world-coasts.ts';

const folder = 'basemap/';

const notice = `# The base map

- Coasts and lakes: Natural Earth 1:50m (public domain), as packed by world-atlas (ISC, Mike Bostock), without borders.
- Lettering: Old Standard TT and Source Sans 3, SIL Open Font License 1.1; the licences are beside the files.
`;

/** The lettering is the program's, kept with the base map of the project. */
const lettering = (root: string): string => join(root, 'geo', 'basemap', 'fonts');

const contentTypes: [end: string, type: string][] = [
  ['.geojson', 'application/geo+json'],
  ['.woff2', 'font/woff2'],
  ['', 'text/plain; charset=utf-8'],
];

/** Contents by path from the site's root; none for a corpus with a base map of its own. */
export function plainBasemap(root: string, geo: string): Map<string, string | Buffer> {
  if (existsSync(join(geo, 'basemap'))) return new Map();
  const land = createRequire(import.meta.url)('world-atlas/land-50m.json') as LandTopology;
  return new Map<string, string | Buffer>([
    [`${folder}world.geojson`, JSON.stringify(worldCoasts(land))],
    [`${folder}NOTICE.md`, notice],
    ...readdirSync(lettering(root)).map((name): [string, Buffer] => [
      `${folder}fonts/${name}`,
      readFileSync(join(lettering(root), name)),
    ]),
  ]);
}

/** Serves those files while developing, and writes them into the site. */
export function publishPlainBasemap(root: string, geo: string): Plugin {
  const files = plainBasemap(root, geo);
  return {
    name: 'plain-basemap',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const content = files.get(path);
        if (content === undefined) return next();
        response.setHeader('Content-Type', contentTypes.find(([end]) => path.endsWith(end))?.[1] ?? '');
        response.end(content);
      });
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
