// `npm run single-file`, after the site is built: the atlas as one HTML file that a double click opens, with its plain pages, beside `dist/`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { atlasHome } from './atlas-home.ts';
import { compileCorpus } from './compile-corpus.ts';
import { compileEditions } from './editions/compile-editions.ts';
import { loadedCorpus } from './loaded-corpus.ts';
import { describePage } from './publish/describe-page.ts';
import { filesBelow } from './publish/offline-copy.ts';
import { oneFile, withTypeInside } from './publish/one-file.ts';
import { compileStories } from './stories/compile-stories.ts';
import { zipWithoutWorkers } from './zip-without-workers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'dist');
const geo = resolve(process.env.ATLAS_GEO || join(root, 'geo'));

/** Bytes: what goes through the post and onto any stick. */
const largest = 25 * 1024 * 1024;

/** What the page asks for beside its bundle, and the pages and files of data that it links to. */
const within = [
  /^basemap\/.*\.(?:pmtiles|webp|woff2|geojson|json)$/,
  /^(?:places|persons|reading|stories|about|records)\/.*\.(?:html|css)$/,
  /^(?:records|data|schemas)\/.*\.(?:json|jsonl|geojson|csv|csvt|xlsx|bib|ris|kml)$/,
  /^[^/]*\.(?:geojson|json)$/,
  /^(?:LICENSE[\w-]*|THIRD-PARTY-NOTICES)\.txt$/,
];
/** Outlines that only the build reads. */
const unread = /^basemap\/region-\w+\.geojson$/;

/** The same document, through another door. */
const throughOwnDoor: Plugin = {
  name: 'through-own-door',
  transformIndexHtml: { order: 'pre', handler: (page) => page.replace('/src/main.tsx', '/src/single-file.tsx') },
};

const config: InlineConfig = {
  configFile: false,
  root,
  base: './',
  publicDir: geo,
  logLevel: 'warn',
  plugins: [
    react({ jsxImportSource: '#views' }),
    zipWithoutWorkers(root),
    throughOwnDoor,
    describePage(geo),
    compileCorpus(root, geo),
    compileEditions(root, geo),
    compileStories(root, geo),
  ],
  build: {
    write: false,
    target: 'es2022',
    assetsDir: '',
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    modulePreload: false,
    // All that is fetched is a file by itself.
    assetsInlineLimit: 0,
    rolldownOptions: { input: join(root, 'index.html'), output: { codeSplitting: false } },
  },
  // Classic scripts: see `loading/start-worker.ts`.
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
};

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const published = atlasHome();
if ('fault' in published) fail(published.fault);
if (!existsSync(join(site, 'index.html'))) fail('There is no site in dist/ yet: npm run build makes it.');

const built = await build(config);
if (!('output' in built)) fail('The build gave no files.');
const files = new Map<string, Uint8Array>();
let [page, script, style] = ['', '', ''];
for (const part of built.output) {
  const { fileName } = part;
  if (part.type === 'chunk') {
    if (script !== '') fail(`The build made more than one script: ${fileName}.`);
    script = part.code;
  } else if (fileName.endsWith('.html')) page = String(part.source);
  else if (fileName.endsWith('.css')) style += String(part.source);
  else files.set(fileName, Buffer.from(part.source));
}
for (const path of filesBelow(site))
  if (within.some((one) => one.test(path)) && !unread.test(path)) files.set(path, readFileSync(join(site, path)));
// A sheet within the file has no folder of type beside it.
for (const [path, sheet] of files)
  if (path.endsWith('.css')) files.set(path, Buffer.from(withTypeInside(Buffer.from(sheet).toString(), files)));

const text = oneFile({ page, script, style, files, home: published.home });
const name = `${loadedCorpus(geo).loaded.atlas.description.id}.html`;
const bytes = Buffer.byteLength(text);
writeFileSync(join(root, name), text);
const megabytes = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
if (bytes > largest) fail(`${name} has ${megabytes}: more than the 25 MB that one file is meant to have.`);
process.stdout.write(`The atlas is in the file ${name} (${megabytes}): a double click opens it.\n`);
