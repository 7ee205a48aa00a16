// What is published beside the page: pages of places, descriptions for machines, header files.
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../src/commands/publish/content-policy.ts';
import { datasetDescription } from '../../src/commands/publish/dataset-description.ts';
import { hostHeaderFiles } from '../../src/commands/publish/host-headers.ts';
import { dataScript, html, textOf, webAddress } from '../../src/commands/publish/html.ts';
import { placePages } from '../../src/commands/publish/place-pages.ts';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';

const { atlas } = loadDataset(readCorpus());
const pages = placePages(atlas);
const hostile = '"><script>alert(1)</script>\u202e&';

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
    const links = [...(pages.get('index.html') ?? '').matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(new Set([...pages.keys()].filter((name) => name !== 'index.html')));
  });

  test('hold every record and every claim of the corpus', () => {
    const all = [...pages.values()].join('');
    for (const { id, claims } of atlas.events) {
      expect(all).toContain(`id="record-${id}"`);
      for (const claim of claims) expect(all).toContain(`id="${claim.id}"`);
    }
  });

  test('hold no script that could run, and link to nothing but the atlas', () => {
    for (const text of pages.values()) {
      expect(text.replace(/<script type="application\/ld\+json">/g, '')).not.toContain('<script');
      for (const [, address] of text.matchAll(/(?:href|src)="([^"]+)"/g)) expect(address).toMatch(/^[\w.-]|^\.\.\//);
    }
  });

  test('show hostile records as text', () => {
    const [event] = atlas.events.filter(({ placeId }) => placeId === 'kharkov');
    if (!event) throw new Error('Kharkov has no record');
    const claims = event.claims.map((claim) => ({ ...claim, says: hostile, attributedTo: hostile }));
    const events = [{ ...event, title: hostile, summary: hostile, claims }];
    const page = placePages({ ...atlas, events }).get('kharkov.html') ?? '';
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('\u202e');
  });
});

describe('for machines', () => {
  test('the dataset names its licence, its time, its box and where each form is', () => {
    const described = datasetDescription(atlas.description, 'https://example.org/atlas/');
    expect(described).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '1917-01-01/1922-12-31',
      spatialCoverage: { geo: { box: '35 19 82 180' } },
    });
    expect(JSON.stringify(described)).toContain('https://example.org/atlas/data/claims.csv');
  });

  test('the policy allows no script but the site’s own, in the page and in the header files', () => {
    for (const text of [pagePolicy, ...Object.values(hostHeaderFiles())]) {
      expect(text).toContain("script-src 'self';");
      expect(text).not.toMatch(/unsafe|\*;|https?:/);
    }
  });
});
