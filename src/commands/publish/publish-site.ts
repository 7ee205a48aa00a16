// The build step that makes the bundle a published site: policy and descriptions in the page, the records in every published form, a page
// for each place, header files for hosts, and last of all the offline copy of what has been written.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import type { AboutWords } from '../../messages/en/about.ts';
import { type Atlas, licenceName, recordLanguage } from '../../model/atlas.ts';
import { elementName, elementScript } from '../../model/embed-code.ts';
import { worded } from '../../model/words.ts';
import { readHistories } from '../editions/histories.ts';
import { editionIds } from '../editions/sealed-folder.ts';
import { loadedCorpus } from '../loaded-corpus.ts';
import { storiesBeside } from '../stories/read-stories.ts';
import { aboutPages } from './about-pages.ts';
import { feedFile } from './change-feed.ts';
import { pagePolicy } from './content-policy.ts';
import { dataFiles } from './data-files.ts';
import { datasetDescription, licenceAddress } from './dataset-description.ts';
import { editionTag } from './edition.ts';
import { hostHeaderFiles } from './host-headers.ts';
import { iconSvg } from './icon.ts';
import { bundledLibraries, licencesOverview, modulesInScripts, noticesFile } from './library-notices.ts';
import { buildOfflineWorker, filesToKeep, offlineLibraries } from './offline-copy.ts';
import { aboutWords, recordWords } from './page-words.ts';
import { icons, pictureProperties, picturesFolder } from './pictures.ts';
import { plainBasemap } from './plain-basemap.ts';
import { placesFolder } from './plain-page.ts';
import { preloads } from './preloads.ts';
import { type DocumentPath, projectDocuments } from './project-documents.ts';
import { publishRecords } from './publish-records.ts';
import { siteMap } from './site-map.ts';
import { webManifest } from './web-manifest.ts';

/** What the page itself fetches, and the pages of places; the records in other forms are for those who ask for them. */
const kept =
  /^(index\.html|assets\/(?!edition-)|places\/|persons\/|stories\/.*\.html$|about\/|icon|pictures\/icon|atlas\.webmanifest$)|^basemap\/.*\.(pmtiles|webp|woff2)$|^basemap\/(world\.geo|labels\.geo|relief\.)json$/;

/** Pages of places and persons that a device is asked to keep; of more it keeps the lists alone. */
const mostKept = 2000;

/** Which files the offline copy holds. @param pages paths of all plain pages */
export function keptOf(pages: readonly string[]): (path: string) => boolean {
  const ofLists = /^(?:places|persons)\//;
  const isWhole = pages.filter((path) => ofLists.test(path)).length <= mostKept;
  return (path) => kept.test(path) && (isWhole || !ofLists.test(path) || /\/(?:index\b.*\.html|.*\.css)$/.test(path));
}

/** Vite's list of what the page bundles; it goes into the notices. */
const pageLibraries = 'page-libraries.json';

const policyTag = (dataFrom: readonly string[]): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(dataFrom) },
  injectTo: 'head-prepend',
});

/** What the atlas's own page says of itself to machines; a frame of it leaves that to this page. */
function headTags(atlas: Atlas, hasPictures: boolean, hasFeed: boolean, home: string): HtmlTagDescriptor[] {
  const words = recordWords(atlas);
  const properties: [property: string, content: string][] = [
    ['og:title', words.atlasTitle],
    ['og:description', words.introduction],
    ['og:type', 'website'],
    ['og:locale', words.locale.replace('-', '_')],
    ...pictureProperties(words, hasPictures, home),
    ...(home ? [['og:url', home] as [string, string]] : []),
  ];
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: './atlas.webmanifest' }, injectTo: 'head' },
    ...(hasFeed
      ? [
          {
            tag: 'link',
            attrs: { rel: 'alternate', type: 'application/atom+xml', href: `./${feedFile}` },
            injectTo: 'head',
          } as const,
        ]
      : []),
    ...icons
      .filter((icon) => hasPictures && icon.for === 'apple')
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

/** The script of the element for other pages, under the name of this atlas. */
export function namedElement(script: string, { description }: Pick<Atlas, 'description'>): string {
  return script.replace(/(?<=const ownName = )'[^']*'/, `'${elementName(description.id)}'`);
}

/**
 * @param geo folder of the corpus
 * @param home address where the site will stand (`ATLAS_HOME`), for descriptions that want whole addresses; empty: they are relative
 */
export function publishSite(root: string, geo: string, home: string): Plugin {
  let config: ResolvedConfig;
  const modules = new Set<string>();
  const { files, loaded } = loadedCorpus(geo);
  const { atlas } = loaded;
  const hasPictures = existsSync(join(geo, picturesFolder));
  return {
    name: 'publish-site',
    apply: 'build',
    config: () => ({ build: { license: { fileName: pageLibraries } } }),
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {}, chunk, path }) {
        if (!chunk) throw new Error(`${path} has no script: the page could not tell which files belong to it`);
        return {
          html: page,
          tags: [
            policyTag(loaded.atlas.description.dataFrom ?? []),
            ...preloads(Object.keys(bundle)),
            editionTag(bundle, root, chunk),
            ...(path === '/index.html' ? headTags(atlas, hasPictures, editionIds(geo).length > 0, home) : []),
          ],
        };
      },
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === 'chunk') for (const module of part.moduleIds) modules.add(module);
    },
    async closeBundle() {
      const dist = resolve(config.root, config.build.outDir);
      const write = (name: string, content: string) => {
        mkdirSync(dirname(join(dist, name)), { recursive: true });
        writeFileSync(join(dist, name), content);
      };
      const histories = readHistories(geo, files);
      const stories = storiesBeside(atlas, geo);
      const pages = await publishRecords({ atlas, files, histories, stories, hasPictures, home }, dist);
      const written: [string, string][] = [
        ...Object.entries(hostHeaderFiles(editionIds(geo), loaded.atlas.description.dataFrom)),
        ['atlas.webmanifest', webManifest(atlas.description, hasPictures)],
        ['icon.svg', iconSvg()],
      ];
      for (const [name, content] of written) write(name, content);
      copyFileSync(join(root, 'src', 'commands', 'publish', 'places.css'), join(dist, placesFolder, 'places.css'));
      write(elementScript, namedElement(readFileSync(join(root, 'packages', 'element', elementScript), 'utf8'), atlas));

      const listed = [readFileSync(join(dist, pageLibraries), 'utf8'), await offlineLibraries(root)];
      rmSync(join(dist, pageLibraries));
      const libraries = bundledLibraries(listed, [...modules, ...modulesInScripts(join(dist, 'assets'))]);
      for (const { name, notice } of libraries)
        if (notice === null) this.warn(`${name} is bundled, and brings no text of its licence.`);
      write('THIRD-PARTY-NOTICES.txt', noticesFile(libraries));
      write('LICENSES.txt', licencesOverview(worded(atlas.description.title), licenceName(atlas.description)));
      copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE-program.txt'));
      // Beside the program's its name would not say whose it is.
      if (existsSync(join(dist, 'LICENSE'))) renameSync(join(dist, 'LICENSE'), join(dist, 'LICENSE-records.txt'));
      else write('LICENSE-records.txt', `${atlas.description.licence}\n${licenceAddress(atlas.description)}\n`);

      const about = aboutPages(
        {
          corpus: atlas,
          hasPictures,
          documents: documentsOf(root, geo, aboutWords(recordLanguage(atlas.description))),
          libraries,
          files: dataFiles(dist),
          isPublished: (path) => existsSync(join(dist, path)),
        },
        home,
      );
      for (const [name, text] of about) write(name, text);
      for (const [name, text] of Object.entries(siteMap([...pages, ...about.keys()], home))) write(name, text);
      await buildOfflineWorker(root, dist, filesToKeep(dist, keptOf(pages)));
    },
  };
}

/** Of the documents of the records a corpus may bring few or none: then the page says so. The program's own are there in any case. */
function documentsOf(root: string, geo: string, about: AboutWords): Map<DocumentPath, string> {
  const paths = Object.keys(projectDocuments) as DocumentPath[];
  const plain = plainBasemap(root, geo);
  return new Map(
    paths.map((path): [DocumentPath, string] => {
      const inCorpus = path.replace(/^geo\//, '');
      const file = inCorpus === path ? join(root, path) : join(geo, inCorpus);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : plain.get(inCorpus);
      return [path, text?.toString() ?? `# ${about.documents[path]}\n\n${about.noDocument}\n`];
    }),
  );
}
