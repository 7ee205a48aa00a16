// The build step that makes the bundle a published site: policy and descriptions in the page, header files for hosts, offline copy.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { pagePolicy } from './content-policy.ts';
import { hostHeaderFiles } from './host-headers.ts';
import { iconSvg } from './icon.ts';
import { buildOfflineWorker, filesToKeep } from './offline-copy.ts';
import { webManifest } from './web-manifest.ts';

/** What the page itself fetches of the public folder; the records in their authored form are for those who ask for them. */
const neededOfPublic =
  /^(index\.html|assets\/|basemap\/.*\.(pmtiles|webp|json|woff2)$|basemap\/(world|labels)\.geojson$|icon|.*\.webmanifest$|places\/)/;

const tagsOfHead: HtmlTagDescriptor[] = [
  { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }, injectTo: 'head-prepend' },
  { tag: 'link', attrs: { rel: 'manifest', href: './atlas.webmanifest' }, injectTo: 'head' },
];

export function publishSite(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'publish-site',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: { order: 'post', handler: (html) => ({ html, tags: tagsOfHead }) },
    async closeBundle() {
      const dist = resolve(config.root, config.build.outDir);
      const written: Record<string, string> = {
        ...hostHeaderFiles(),
        'atlas.webmanifest': webManifest(),
        'icon.svg': iconSvg(),
      };
      for (const [name, text] of Object.entries(written)) writeFileSync(join(dist, name), text);
      await buildOfflineWorker(
        root,
        dist,
        filesToKeep(dist, (path) => neededOfPublic.test(path)),
      );
    },
  };
}
