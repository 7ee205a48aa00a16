import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../src/dataset/writers/bibtex.ts';
import { writeCslJson } from '../../../src/dataset/writers/csl-json.ts';
import { smallAtlas } from './small-atlas.ts';

describe('the sources as CSL-JSON', () => {
  it('are the items as the editors keep them, with our short name as a label', () => {
    const [gazette, memoir] = smallAtlas.sources;
    const { 'title-short': label, custom, ...rest } = gazette as NonNullable<typeof gazette>;
    expect(JSON.parse(writeCslJson(smallAtlas))).toEqual([
      { ...rest, 'title-short': 'The 100% {Gazette} & its #1 price', custom: { ...custom, label } },
      memoir,
    ]);
  });

  it('have types that reference managers know and styles list, and main titles for repeated notes', () => {
    const work = (id: string, type: string, more: object = {}) => ({ ...smallAtlas.sources[1], id, type, ...more });
    const sources = [
      work('letter', 'document'),
      work('paper', 'periodical', { 'title-short': 'Paper 1918' }),
      work('lesson', 'webpage', { title: 'Chapter 4: On the Terror' }),
      work('study', 'book', { title: 'The Cheka: Lenin’s Police' }),
      work('entry', 'entry-encyclopedia', { author: undefined }),
    ] as typeof smallAtlas.sources;
    const written = JSON.parse(writeCslJson({ ...smallAtlas, sources }));
    expect(written.map((one: Record<string, unknown>) => [one.type, one['title-short']])).toEqual([
      ['chapter', undefined],
      ['book', undefined],
      ['webpage', undefined],
      ['book', 'The Cheka'],
      ['webpage', undefined],
    ]);
    expect(written[1].custom).toMatchObject({ label: 'Paper 1918', type: 'periodical' });
  });
});

describe('the sources as BibTeX', () => {
  const text = writeBibtex(smallAtlas);

  it('has one entry for each source, under its id', () => {
    expect(text.match(/^@\w+\{[^,]+,$/gm)).toEqual(['@online{gazette,', '@book{memoir,']);
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
    expect(text).toContain('year = {2023},\n  month = mar,\n  date = {2023-03-12},');
    expect(text.match(/^ {2}key = /gm)).toHaveLength(1);
  });

  it('keeps a date printed in words, as far as it is one, and any other wording in the note', () => {
    const issued = (literal: string) =>
      writeBibtex({
        ...smallAtlas,
        sources: smallAtlas.sources.slice(1).map((one) => ({ ...one, issued: { literal } })),
      });
    expect(issued('June/July 1918')).toContain('year = {1918},\n  month = {June/July},\n  date = {1918-06/1918-07},');
    expect(issued('November 1918')).toContain('year = {1918},\n  month = nov,\n  date = {1918-11},');
    expect(issued('1918')).toMatch(/year = \{1918\},\n {2}pages/);
    expect(issued('in the year of the famine')).toContain('note = {Issued: in the year of the famine},');
    expect(issued('in the year of the famine')).not.toContain('year = ');
  });

  it('knows a part of a book by the book it is in', () => {
    const [, memoir] = smallAtlas.sources;
    const chapter = { ...memoir, type: 'chapter' } as NonNullable<typeof memoir>;
    const held = { ...chapter, 'container-title': 'Сборник' };
    const text = writeBibtex({ ...smallAtlas, sources: [chapter, held] });
    expect(text.match(/^@\w+|booktitle.*|date =.*/gm)).toEqual(['@misc', '@incollection', 'booktitle = {Сборник},']);
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
