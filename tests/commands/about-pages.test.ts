// The plain pages about the atlas: documents of the project as pages, the licences, the data files, where corrections go.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AboutMaterial, aboutPages } from '../../src/commands/publish/about-pages.ts';
import { textOf } from '../../src/commands/publish/html.ts';
import { bundledLibraries, noticesFile } from '../../src/commands/publish/library-notices.ts';
import { markdownPage } from '../../src/commands/publish/markdown-page.ts';
import { type DocumentPath, linksOf, projectDocuments } from '../../src/commands/publish/project-documents.ts';
import { authoredAtlas } from '../whole-corpus.ts';

const atlas = authoredAtlas();
const documents = new Map(
  (Object.keys(projectDocuments) as DocumentPath[]).map((path) => [path, readFileSync(path, 'utf8')]),
);
const material: AboutMaterial = {
  corpus: atlas,
  hasPictures: true,
  documents,
  libraries: [{ name: 'react', version: '19.0.0', licence: 'MIT', notice: 'MIT License' }],
  files: [
    { path: 'data/claims.csv', group: 'published', format: 'CSV', bytes: 123_456 },
    { path: 'cities.geojson', group: 'edited', format: 'GeoJSON', bytes: 2_000 },
    { path: 'basemap/relief.webp', group: 'baseMap', format: 'WebP', bytes: 5_000_000 },
  ],
  isPublished: (path) => existsSync(`geo/${path}`),
};
const pages = aboutPages(material, '');
const page = (name: string) => pages.get(`about/${name}`) ?? '';
const markdown = (text: string, document: DocumentPath = 'geo/README.md') =>
  textOf(markdownPage(text, { target: linksOf(document, material.isPublished), contents: 'Contents' }).body);

describe('a document as a page', () => {
  test('HTML in it is shown, never run; links that could run are words', () => {
    const made = markdown(
      '# T\n\n<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x) ![d](javascript:x) [e](//evil.example)\n\n<a href="javascript:alert(1)">f</a>',
    );
    expect(made).not.toMatch(/<(?:script|img|a)\b[^>]*(?:javascript|data:|vbscript|onerror|evil)/i);
    expect(made).not.toContain('<script');
    expect(made).toContain('&lt;script&gt;');
  });

  test('links lead to the published page or file, to the web, or are plain words', () => {
    const made = markdown(
      '# T\n\n[conflicts](conflicts.md#crimea) [log](CHANGELOG.md) [program](../CHANGELOG.md) [notes](conflict-notes.json) [rules](../src/README.md) [licence](LICENSE) [here](#t) [web](https://example.org/)',
    );
    expect(made).toContain('<a href="disagreements.html#crimea">conflicts</a>');
    expect(made).toContain('<a href="changes.html">log</a>');
    expect(made).toContain('<a href="program-changes.html">program</a>');
    expect(made).toContain('<a href="../conflict-notes.json">notes</a>');
    expect(made).toContain('<a href="../LICENSE-records.txt">licence</a>');
    expect(made).toContain('<a href="#t">here</a>');
    expect(made).toContain('<a href="https://example.org/" rel="noreferrer">web</a>');
    expect(made).toMatch(/ rules /);
  });

  test('comments for the program are gone, but not from within code; headings can be linked to, twins too', () => {
    const made = markdown('# T\n\n<!-- written: counts -->\n\n`<!-- kept -->`\n\n## How to check\n\n## How to check\n');
    expect(made).not.toContain('written: counts');
    expect(made).toContain('&lt;!-- kept --&gt;');
    expect(made).toContain('<h2 id="how-to-check">');
    expect(made).toContain('<h2 id="how-to-check-1">');
  });

  test('tables keep their alignment without a style, which the policy would refuse, and empty cells head nothing', () => {
    const made = markdown('# T\n\n|  | a |\n| --- | ---: |\n| 1 | 2 |\n');
    expect(made).not.toContain('style=');
    expect(made).toContain('<td></td>');
    expect(made).toContain('<td class="number">2</td>');
    for (const [path, text] of pages) expect(text, path).not.toMatch(/\sstyle=/);
  });

  test('every link inside the published documents leads somewhere', () => {
    for (const [path, text] of pages) {
      const ids = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, address = ''] of text.matchAll(/<a href="([^"]+)"/g)) {
        if (/^(https?|mailto):/.test(address)) continue;
        if (address.startsWith('#')) expect(ids, `${path}: ${address}`).toContain(address.slice(1));
        else if (!address.startsWith('../'))
          expect([...pages.keys()], path).toContain(`about/${address.replace(/#.*/, '')}`);
      }
    }
  });
});

describe('the pages', () => {
  test.each(['index.html', 'index.ru.html', 'index.uk.html'])(
    '%s leads to every other page about the atlas, and to the licences',
    (name) => {
      const language = /\.(ru|uk)\./.exec(name)?.[1] ?? 'en';
      const data = language === 'en' ? 'data.html' : `data.${language}.html`;
      for (const document of Object.values(projectDocuments)) expect(page(name)).toContain(`href="${document}"`);
      for (const target of [
        data,
        '../places/index.html',
        '../LICENSE-program.txt',
        '../LICENSE-records.txt',
        '../THIRD-PARTY-NOTICES.txt',
      ])
        expect(page(name)).toContain(`href="${target}"`);
      expect(page(name)).toContain(`<html lang="${language}">`);
      expect(page(name)).toContain('<td>react</td><td>19.0.0</td><td>MIT</td>');
    },
  );

  test('each has one heading of the first level, a description and a way back to the atlas', () => {
    expect(pages.size).toBe(6 + Object.keys(projectDocuments).length);
    for (const [path, text] of pages) {
      expect(text.match(/<h1/g), path).toHaveLength(1);
      expect(text, path).not.toMatch(/<h1[^>]*>Notice</);
      expect(text, path).toMatch(/<meta name="description" content="[^"]{30,}">/);
      expect(text, path).toContain('<a href="../index.html">');
      expect(text, path).toMatch(/<link rel="canonical" href="[\w.-]+\.html">/);
    }
  });

  test('the data page lists every file with its format, size and licence', () => {
    expect(page('data.html')).toMatch(
      /<a href="\.\.\/data\/claims\.csv">data\/claims\.csv<\/a><\/td><td>a table: one row for each claim and figure<\/td><td>CSV<\/td><td class="number">123 kB<\/td><td><a href="\.\.\/LICENSE-records\.txt">CC BY 4\.0/,
    );
    expect(page('data.ru.html')).toContain('2\u00a0кБ');
    expect(page('data.uk.html')).toContain('basemap/relief.webp');
  });

  test('corrections go where the atlas says, and where it says nothing the page says so', () => {
    const withAddress = (correctionsTo: typeof atlas.description.correctionsTo) =>
      aboutPages({ ...material, corpus: { ...atlas, description: { ...atlas.description, correctionsTo } } }, '').get(
        'about/index.html',
      ) ?? '';
    expect(withAddress({ mail: 'editors@example.org' })).toContain('<a href="mailto:editors@example.org">');
    expect(withAddress({ issues: 'https://example.org/issues/new' })).toContain(
      '<a href="https://example.org/issues/new"',
    );
    expect(withAddress(undefined)).toContain('No address for corrections is set');
    expect(withAddress({ mail: 'javascript:alert(1)' })).toContain('No address for corrections is set');
  });
});

describe('the notices of bundled libraries', () => {
  const listed = JSON.stringify([
    { name: 'react', version: '19.3.1', identifier: 'MIT', text: 'MIT License\n\nCopyright (c) Meta' },
    { name: 'pmtiles', version: '4.5.0', identifier: 'BSD-3-Clause' },
    { name: 'nobody', version: '1.0.0' },
  ]);

  test('hold what each package brings; a known text stands in where one brings none, and nothing is made up', () => {
    const libraries = bundledLibraries([listed, listed], []);
    expect(libraries.map(({ name }) => name)).toEqual(['nobody', 'pmtiles', 'react']);
    expect(libraries[0]?.notice).toBeNull();
    expect(libraries[1]?.notice).toContain('Copyright 2021 Protomaps LLC');
    expect(noticesFile(libraries)).toContain('react 19.3.1 (MIT)');
    expect(noticesFile(libraries)).toContain('Copyright (c) Meta');
  });

  test('hold the packages that stand inside the finished file of another', () => {
    const map = `${process.cwd()}/node_modules/maplibre-gl/dist/maplibre-gl.mjs`;
    const names = bundledLibraries([], [map]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['earcut', 'gl-matrix', 'pbf', '@maplibre/mlt', 'murmurhash-js']));
  });
});
