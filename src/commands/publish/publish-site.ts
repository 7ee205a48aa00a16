// The build step that makes the bundle a published site: policy and descriptions in the page, the records in every published form, a page
// for each place, header files for hosts, and last of all the offline copy of what has been written.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { formats } from '../../dataset/writers/formats.ts';
import { fileSchemaTexts } from '../../dataset/writers/json-schema.ts';
import { en } from '../../messages/en.ts';
import type { Atlas } from '../../model/atlas.ts';
import { readCorpus } from '../read-corpus.ts';
import { pagePolicy } from './content-policy.ts';
import { dataFolder, datasetDescription } from './dataset-description.ts';
import { hostHeaderFiles } from './host-headers.ts';
import { iconSvg } from './icon.ts';
import { buildOfflineWorker, filesToKeep } from './offline-copy.ts';
import { icons, picturesFolder, preview } from './pictures.ts';
import { placePages } from './place-pages.ts';
import { preloads } from './preloads.ts';
import { publishRecordsAsKept } from './records-as-kept.ts';
import { siteMap } from './site-map.ts';
import { webManifest } from './web-manifest.ts';

/** What the page itself fetches, and the pages of places; the records in other forms are for those who ask for them. */
const kept =
  /^(index\.html|assets\/|places\/|icon|pictures\/icon|atlas\.webmanifest$)|^basemap\/.*\.(pmtiles|webp|woff2)$|^basemap\/(world\.geo|labels\.geo|relief\.)json$/;

/** Folder of the JSON Schemas, seen from the page; others refer to it, so it stays. */
const schemaFolder = 'schemas/';

function headTags(atlas: Atlas, home: string): HtmlTagDescriptor[] {
  const { description } = atlas;
  const properties: [property: string, content: string][] = [
    ['og:title', description.title],
    ['og:description', en.introduction],
    ['og:type', 'website'],
    ['og:locale', 'en_GB'],
    ['og:image', `${home}${picturesFolder}${preview.file}`],
    ['og:image:width', String(preview.width)],
    ['og:image:height', String(preview.height)],
    ['og:image:alt', en.pages.previewAlt],
    ...(home ? [['og:url', home] as [string, string]] : []),
  ];
  return [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }, injectTo: 'head-prepend' },
    { tag: 'link', attrs: { rel: 'manifest', href: './atlas.webmanifest' }, injectTo: 'head' },
    ...icons
      .filter((icon) => icon.for === 'apple')
      .map(
        ({ file }): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'apple-touch-icon', href: `./${picturesFolder}${file}` },
          injectTo: 'head',
        }),
      ),
    ...(home ? [{ tag: 'link', attrs: { rel: 'canonical', href: home }, injectTo: 'head' } as const] : []),
    ...properties.map(
      ([property, content]): HtmlTagDescriptor => ({ tag: 'meta', attrs: { property, content }, injectTo: 'head' }),
    ),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' },
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // No end tag can come out of the data.
      children: JSON.stringify(datasetDescription(atlas, home)).replaceAll('<', '\\u003c'),
      injectTo: 'head',
    },
  ];
}

/**
 * @param geo folder of the corpus
 * @param home address where the site will stand (`ATLAS_HOME`), for descriptions that want whole addresses; empty: they are relative
 */
export function publishSite(root: string, geo: string, home: string): Plugin {
  let config: ResolvedConfig;
  const { atlas } = loadDataset(readCorpus(geo));
  return {
    name: 'publish-site',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle = {} }) => ({
        html: page,
        tags: [...preloads(Object.keys(bundle)), ...headTags(atlas, home)],
      }),
    },
    async closeBundle() {
      const pages = placePages(atlas);
      const dist = resolve(config.root, config.build.outDir);
      publishRecordsAsKept(join(root, 'geo'), geo, dist);
      const written = new Map<string, string>([
        ...Object.entries(hostHeaderFiles()),
        ['atlas.webmanifest', webManifest()],
        ['icon.svg', iconSvg()],
        ...[...pages].map(([name, text]): [string, string] => [`places/${name}`, text]),
        ...Object.entries(siteMap([...pages.keys()], home)),
        ...[...fileSchemaTexts()].map(([name, text]): [string, string] => [`${schemaFolder}${name}`, text]),
        ...formats.map(({ file, write }): [string, string] => [`${dataFolder}${file}`, write(atlas)]),
      ]);
      for (const [name, text] of written) {
        mkdirSync(dirname(join(dist, name)), { recursive: true });
        writeFileSync(join(dist, name), text);
      }
      copyFileSync(join(root, 'src', 'commands', 'publish', 'places.css'), join(dist, 'places', 'places.css'));
      await buildOfflineWorker(
        root,
        dist,
        filesToKeep(dist, (path) => kept.test(path)),
      );
    },
  };
}
