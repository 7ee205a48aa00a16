import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../src/dataset/writers/bibtex.ts';
import { writeCslJson } from '../../../src/dataset/writers/csl-json.ts';
import { smallAtlas } from './small-atlas.ts';

describe('the sources as CSL-JSON', () => {
  it('are the items as the editors keep them', () => {
    expect(JSON.parse(writeCslJson(smallAtlas))).toEqual(smallAtlas.sources);
  });
});

describe('the sources as BibTeX', () => {
  const text = writeBibtex(smallAtlas);

  it('has one entry for each source, under its id', () => {
    expect(text.match(/^@\w+\{[^,]+,$/gm)).toEqual(['@misc{gazette,', '@book{memoir,']);
  });

  it('escapes what TeX would take for itself, and leaves an address alone', () => {
    expect(text).toContain(
      String.raw`title = {{The 100\% \{Gazette\} \& its \#1 price: \$5\_\textasciitilde{}\textasciicircum{}\textbackslash{}}},`,
    );
    expect(text).toContain('url = {https://example.org/a_b?c=d&e=100%25#f},');
  });

  it('names people by family name, and bodies in braces of their own', () => {
    expect(text).toContain(String.raw`author = {Иванов, Иван and {The Society \& Sons}},`);
    expect(text).toContain('publisher = {Ватага},');
    expect(text).toContain('pages = {12--34},');
    expect(text).toContain('year = {1924},');
    expect(text).toContain('urldate = {2026-11-01},');
  });

  it('closes every brace it opens', () => {
    let depth = 0;
    for (const [, brace] of text.replace(/\\[{}]/g, '').matchAll(/([{}])/g)) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});
