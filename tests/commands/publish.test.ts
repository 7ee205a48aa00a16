// What is published beside the page: pages of places, descriptions for machines, header files.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pagePolicy } from '../../src/commands/publish/content-policy.ts';
import { datasetDescription } from '../../src/commands/publish/dataset-description.ts';
import { formerPlacePages } from '../../src/commands/publish/former-place-pages.ts';
import { hostHeaderFiles } from '../../src/commands/publish/host-headers.ts';
import { dataScript, html, textOf, webAddress } from '../../src/commands/publish/html.ts';
import { icons, picturesFolder, preview } from '../../src/commands/publish/pictures.ts';
import { placePages } from '../../src/commands/publish/place-pages.ts';
import { namedElement } from '../../src/commands/publish/publish-site.ts';
import { siteMap } from '../../src/commands/publish/site-map.ts';
import { webManifest } from '../../src/commands/publish/web-manifest.ts';
import { atlasDescriptionSchema } from '../../src/dataset/schemas/atlas-description-schema.ts';
import { authoredAtlas } from '../whole-corpus.ts';

const atlas = authoredAtlas();
const pages = new Map(placePages(atlas, true, ''));
const hostile = '"><script>alert(1)</script>\u202e&';

/** Width and height that a PNG (its header chunk) or a JPEG (its frame header, baseline or progressive) says of itself. */
function sizeOfPicture(bytes: Buffer): { width: number; height: number } {
  if (bytes.readUInt32BE(0) === 0x89504e47) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  let at = 2;
  while (![0xc0, 0xc2].includes(bytes.readUInt8(at + 1))) at += 2 + bytes.readUInt16BE(at + 2);
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
}

describe('html', () => {
  test('escapes every value, in text and in attributes, and lets only its own markup through', () => {
    expect(textOf(html`<a href="${hostile}">${hostile}</a>${html`<b>${'<i>'}</b>`}`)).toBe(
      '<a href="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a><b>&lt;i&gt;</b>',
    );
    expect(textOf(dataScript({ name: '</script><script>' }))).not.toMatch(/<\/script>.*<\/script>/);
  });

  test('knows an address of the web', () => {
    expect(webAddress('https://example.org/')).toBe('https://example.org/');
    expect(['javascript:alert(1)', 'data:text/html,x', '//x', undefined].map(webAddress)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the pages of places', () => {
  test('are one for each place, one for the unplaced, and an index that leads to all of them', () => {
    expect(pages.size).toBe(atlas.places.length + 2);
    const links = [...(pages.get('places/index.html') ?? '').matchAll(/<li><a href="([^"]+)"/g)].map(
      ([, href]) => `places/${href}`,
    );
    expect(new Set(links)).toEqual(new Set([...pages.keys()].filter((name) => name !== 'places/index.html')));
  });

  test('hold every record and every claim of the corpus', () => {
    const all = [...pages.values()].join('');
    for (const { id, claims } of atlas.events) {
      expect(all).toContain(`id="record-${id}"`);
      for (const claim of claims) expect(all).toContain(`id="${claim.id}"`);
    }
  });

  test('keep an anchor for each id that a record bore once', () => {
    const retired = Object.entries(atlas.retired ?? {});
    expect(retired.length).toBeGreaterThanOrEqual(423);
    const all = [...pages.values()].join('');
    const anchored = new Set<string>();
    for (const [, current, anchors = ''] of all.matchAll(
      /<(?:li|article) id="([^"]+)">((?:<span id="[^"]+"><\/span>)+)/g,
    ))
      for (const [, old] of anchors.matchAll(/id="([^"]+)"/g)) anchored.add(`${old} -> ${current}`);
    const former = formerPlacePages(atlas, pages);
    for (const [old, current] of retired) {
      const page = pages.get(`places/${current}.html`);
      if (page !== undefined) expect(former.get(`places/${old}.html`)).toBe(page);
      else if (atlas.events.some(({ id }) => id === current))
        expect(anchored).toContain(`record-${old} -> record-${current}`);
      else expect(anchored).toContain(`${old} -> ${current}`);
    }
    expect(former.size).toBeGreaterThan(0);
    const [event] = atlas.events.filter(({ placeId }) => placeId === 'kharkov');
    const renamed = placePages({ ...atlas, retired: { 'old-name': event?.id ?? '' } }, true, '').get(
      'places/kharkov.html',
    );
    expect(renamed).toContain(`<article id="record-${event?.id}"><span id="record-old-name"></span>`);
  });

  test('lead from a record to each that a relation joins with it, and from there back', () => {
    const pageOf = (id: string) =>
      atlas.events.find((event) => event.id === id || event.claims.some((one) => one.id === id));
    const anchorOf = (id: string) => (pageOf(id)?.id === id ? `record-${id}` : id);
    const fileOf = (id: string) => `${pageOf(id)?.placeId ?? 'unplaced'}.html`;
    /** The element that bears the id, as far as the next record or claim. */
    const partOf = (id: string) => {
      const page = pages.get(`places/${fileOf(id)}`) ?? '';
      const from = page.indexOf(` id="${anchorOf(id)}"`);
      const next = /<(?:article|li) id="/.exec(page.slice(from + 1));
      return from < 0 ? '' : page.slice(from, next ? from + 1 + next.index : undefined);
    };
    let walked = 0;
    for (const holder of atlas.events.flatMap((event) => [event, ...event.claims])) {
      for (const { to } of holder.relations ?? []) {
        expect(partOf(holder.id), `${holder.id} to ${to}`).toContain(`href="../places/${fileOf(to)}#${anchorOf(to)}"`);
        expect(partOf(to), `${to} to ${holder.id}`).toContain(
          `href="../places/${fileOf(holder.id)}#${anchorOf(holder.id)}"`,
        );
        walked++;
      }
    }
    expect(walked).toBeGreaterThan(300);
  });

  test('hold no script that could run, and link to nothing but the atlas', () => {
    for (const text of pages.values()) {
      expect(text.replace(/<script type="application\/ld\+json">/g, '')).not.toContain('<script');
      for (const [, address] of text.matchAll(/(?:href|src)="([^"]+)"/g))
        expect(address).toMatch(/^[\w.-]+(#[\w.-]+)?$|^\.\.\//);
    }
  });

  test('show hostile records as text', () => {
    const [event] = atlas.events.filter(({ placeId }) => placeId === 'kharkov');
    if (!event) throw new Error('Kharkov has no record');
    const claims = event.claims.map((claim) => ({ ...claim, says: hostile, attributedTo: hostile }));
    const events = [{ ...event, title: hostile, summary: hostile, claims }];
    const page = placePages({ ...atlas, events }, true, '').get('places/kharkov.html') ?? '';
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('\u202e');
  });
});

describe('for machines', () => {
  const home = 'https://example.org/atlas/';

  test('the dataset names its licence, its time, its box and where each form is', () => {
    const described = datasetDescription(atlas, home);
    expect(described).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '1917-01-01/1922-12-31',
      spatialCoverage: { geo: { box: '35 19 82 180' } },
    });
    expect(JSON.stringify(described)).toContain('https://example.org/atlas/data/claims.csv');
  });

  test('the dataset has every field that a search for data needs or asks for, of the kind it asks for', () => {
    // developers.google.com/search/docs/appearance/structured-data/dataset: name and description are required, the others recommended.
    const text = z.string().min(1);
    const address = z.url({ protocol: /^https$/ });
    const named = z.object({ '@type': z.enum(['Organization', 'Person', 'CreativeWork']), name: text });
    const wanted = z.object({
      '@context': z.literal('https://schema.org'),
      '@type': z.literal('Dataset'),
      name: text,
      description: z.string().min(50).max(5000),
      creator: named,
      publisher: named,
      '@id': z.literal(`${home}#dataset`),
      identifier: z.array(z.object({ '@type': z.literal('PropertyValue'), propertyID: text, value: text })).min(2),
      dateCreated: z.iso.date(),
      dateModified: z.iso.date(),
      keywords: z.array(text).min(1),
      license: address,
      url: address,
      image: address,
      version: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
      isAccessibleForFree: z.literal(true),
      inLanguage: z.literal('en'),
      isBasedOn: z.array(named).length(5),
      variableMeasured: z.array(text).min(1),
      measurementTechnique: text,
      temporalCoverage: z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
      spatialCoverage: z.object({
        '@type': z.literal('Place'),
        geo: z.object({ '@type': z.literal('GeoShape'), box: z.string().regex(/^-?[\d.]+( -?[\d.]+){3}$/) }),
      }),
      distribution: z
        .array(z.object({ '@type': z.literal('DataDownload'), encodingFormat: text, contentUrl: address, name: text }))
        .min(7),
    });
    expect(wanted.safeParse(datasetDescription(atlas, home)).error?.issues ?? []).toEqual([]);
    // A folder that does not know where it will stand says nothing of its own address.
    expect(datasetDescription(atlas, '')).not.toHaveProperty('url');
  });

  test('the pages of places carry a schema.org/Place each, and say in a sentence what they are', () => {
    for (const { id, title, kind } of atlas.places) {
      const page = pages.get(`places/${id}.html`) ?? '';
      const [, data = ''] = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? [];
      const described = JSON.parse(data);
      expect(described).toMatchObject({ '@type': 'Place', name: title });
      // No point stands for a country.
      expect(described.geo?.['@type']).toBe(kind === 'country' ? undefined : 'GeoCoordinates');
      expect(page).toMatch(/<meta name="description" content="[^"]{50,300}">/);
    }
  });

  test('each page names itself, for search engines and for those who share it, by its whole address where that is known', () => {
    for (const [path, page] of placePages(atlas, true, home)) {
      const head = (pattern: RegExp) => pattern.exec(page)?.[1];
      const property = (name: string) => head(new RegExp(`<meta property="${name}" content="([^"]*)">`));
      expect(head(/<link rel="canonical" href="([^"]+)">/)).toBe(`${home}${path}`);
      expect(property('og:url')).toBe(`${home}${path}`);
      expect(property('og:title')).toBe(head(/<title>([^<]*)<\/title>/));
      expect(property('og:description')).toBe(head(/<meta name="description" content="([^"]*)">/));
      expect(property('og:image')).toBe(`${home}${picturesFolder}${preview.file}`);
      expect(property('og:image:alt')).toMatch(/./);
    }
    const alone = pages.get('places/kharkov.html') ?? '';
    expect(alone).toContain('<link rel="canonical" href="kharkov.html">');
    expect(alone).not.toContain('og:url');
  });

  test('a place is identified: by its page, in the atlas, and in the gazetteers that hold the very same place', () => {
    const dataOf = (id: string) => {
      const page = placePages(atlas, true, home).get(`places/${id}.html`) ?? '';
      return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');
    };
    const recorded = atlas.events
      .filter(({ placeId, alsoAt }) => placeId === 'kharkov' || alsoAt.includes('kharkov'))
      .flatMap(({ claims }) => claims.map(({ recordedAt }) => recordedAt))
      .sort();
    expect(dataOf('kharkov')).toMatchObject({
      '@id': `${home}?place=kharkov`,
      sameAs: ['https://sws.geonames.org/706483/'],
      identifier: [
        { propertyID: 'Red Terror Atlas', value: 'kharkov' },
        { propertyID: 'GeoNames', value: '706483' },
      ],
      subjectOf: {
        '@type': 'WebPage',
        '@id': `${home}places/kharkov.html`,
        dateCreated: recorded[0],
        dateModified: recorded.at(-1),
        publisher: { '@type': 'Organization' },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isPartOf: { '@id': `${home}#dataset` },
      },
    });
    const place = atlas.places.find(({ id }) => id === 'kharkov');
    if (!place) throw new Error('Kharkov is no place');
    const near = { ...place, links: [{ type: 'closeMatch' as const, identifier: 'gn:706483' }] };
    const pagesOfNear =
      placePages({ ...atlas, places: [near], events: [] }, true, home).get('places/kharkov.html') ?? '';
    expect(pagesOfNear).toContain('"sameAs":[]');
  });

  test('the site map lists the atlas and every page by its whole address, or is not there', () => {
    const { 'sitemap.xml': map = '', 'robots.txt': robots = '' } = siteMap([...pages.keys()], home);
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(listed).toEqual([home, ...[...pages.keys()].map((path) => `${home}${path}`)]);
    expect(robots).toContain(`Sitemap: ${home}sitemap.xml`);
    expect(siteMap(['a.html'], '')).toEqual({});
  });

  test('the pictures are there in the sizes that are said of them, and small', () => {
    for (const { file, ...said } of [preview, ...icons]) {
      const bytes = readFileSync(`geo/${picturesFolder}${file}`);
      const { width, height } = 'size' in said ? { width: said.size, height: said.size } : said;
      expect(sizeOfPicture(bytes), file).toEqual({ width, height });
      expect(bytes.length, file).toBeLessThan(300_000);
    }
    const manifest = JSON.parse(webManifest(atlas.description, true)) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src } of manifest.icons.slice(1)) expect(existsSync(`geo/${src}`), src).toBe(true);
  });

  test('the policy allows no script but the site’s own, in the page and in the header files', () => {
    for (const text of [pagePolicy(), ...Object.values(hostHeaderFiles(['2026.1']))]) {
      expect(text).toContain("script-src 'self';");
      expect(text).not.toMatch(/unsafe|\*;|https?:/);
    }
  });

  test('the policy names the hosts that the atlas opens prepared folders from, and what is no plain origin is none', () => {
    const origins = ['https://data.example.org', 'https://files.example:8443'];
    for (const text of [pagePolicy(origins), ...Object.values(hostHeaderFiles(['2026.1'], origins)).slice(0, 3)])
      expect(text).toContain("connect-src 'self' https://data.example.org https://files.example:8443;");
    const { dataFrom } = atlasDescriptionSchema.shape;
    expect(dataFrom.safeParse(origins).success).toBe(true);
    const faulty = [
      'http://a.example',
      'https://a.example/',
      "https://a.example 'unsafe-eval'",
      'https://*',
      '*',
      "https://a.example; script-src 'self'",
    ];
    for (const origin of faulty) expect(dataFrom.safeParse([origin]).success, origin).toBe(false);
  });

  test('the script of the element bears the name of its atlas', () => {
    const script = readFileSync('packages/element/element.js', 'utf8');
    expect(namedElement(script, atlas)).toBe(script);
    const other = namedElement(script, { description: { ...atlas.description, id: 'tremor' } });
    expect(other).toContain("const ownName = 'tremor-atlas';");
  });
});
