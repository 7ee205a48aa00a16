// Our own citations say what citeproc prints of the same record, in the same order; and all sources stand in a bibliography.
import { describe, expect, test } from 'vitest';
import { writeCslJson } from '../../../src/dataset/writers/csl-json.ts';
import { bibliographyEntry } from '../../../src/model/bibliography.ts';
import { chicagoBibliography, chicagoNote } from '../../../src/model/citation/chicago.ts';
import { textOf } from '../../../src/model/citation/citation-text.ts';
import { citedAtlas } from '../../../src/model/citation/cited-atlas.ts';
import type { CitedItem } from '../../../src/model/citation/cited-item.ts';
import { citedClaim, citedEvent } from '../../../src/model/citation/cited-record.ts';
import { cslItem } from '../../../src/model/citation/csl-item.ts';
import { cslSource } from '../../../src/model/citation/csl-source.ts';
import { gostReference } from '../../../src/model/citation/gost.ts';
import { mla } from '../../../src/model/citation/mla.ts';
import type { Source } from '../../../src/model/source.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { bibliographyOf, missingInOrder, notesOf, type Style, wordsOf } from './set-by-citeproc.ts';

const atlas = authoredAtlas();
const sources = new Map(atlas.sources.map((source) => [source.id, source]));
const citing = {
  atlas: citedAtlas(atlas.description),
  sourceOf: (id: string) => sources.get(id),
  addressOf: (record: object) => `https://example.org/atlas/?${new URLSearchParams(record as Record<string, string>)}`,
  accessed: '2026-09-28',
};

/** One claim of each source, with its event. */
const records: CitedItem[] = [...new Map(atlas.events.map((event) => [event.claims[0]?.source, event])).values()]
  .flatMap((event) => event.claims.slice(0, 1).map((claim) => [claim, event] as const))
  .flatMap(([claim, event]) => [
    citedClaim(claim, event, ['Kharkov', '1919'], citing),
    citedEvent(event, ['Kharkov', '1919'], citing),
  ]);
const view: CitedItem = {
  ...{ kind: 'view', id: null, title: 'Records from 15 August 1918 to 31 October 1918', about: ['36 records'] },
  ...{ passages: [], recorded: null, atlas: citing.atlas, accessed: citing.accessed },
  address: 'https://example.org/atlas/?from=1918-08-15&to=1918-10-31',
};
const items = [...records, view].map((item) => ({ item, csl: cslItem(item) }));
const csl = items.map((one) => one.csl);
const aloneIn = (style: Style, item: { id: string } | undefined) =>
  bibliographyOf(style, item ? [item] : []).get(item?.id ?? '') ?? '';

describe('our citation of a record and a view says all that citeproc prints, in its order', () => {
  test('there are records of all five texts', () => expect(records).toHaveLength(10));

  test('Chicago, notes and bibliography', () => {
    const notes = notesOf('chicago-fullnote-bibliography', csl, csl);
    items.forEach(({ item }, i) => {
      expect(wordsOf(notes[i] ?? '').length).toBeGreaterThan(12);
      expect(missingInOrder(wordsOf(notes[i] ?? ''), wordsOf(textOf(chicagoNote(item)))), notes[i]).toEqual([]);
      // A page that nobody has signed is listed under its site: so the style, not the manual's examples.
      const entry = aloneIn('chicago-fullnote-bibliography', csl[i]).replace(/^Red Terror Atlas\. /, '');
      expect(missingInOrder(wordsOf(entry), wordsOf(textOf(chicagoBibliography(item)))), entry).toEqual([]);
    });
  });

  test('MLA', () => {
    for (const { item, csl } of items) {
      const entry = aloneIn('modern-language-association', csl);
      expect(wordsOf(entry).length).toBeGreaterThan(12);
      expect(missingInOrder(wordsOf(entry), wordsOf(textOf(mla(item)))), entry).toEqual([]);
    }
  });

  test('GOST', () => {
    for (const { item, csl } of items) {
      const entry = aloneIn('gost-r-7-0-5-2008', csl).replace(/^1\. /, '');
      expect(wordsOf(entry).length).toBeGreaterThan(8);
      expect(missingInOrder(wordsOf(entry), wordsOf(gostReference(item))), entry).toEqual([]);
    }
  });
});

/**
 * What the Chicago style of 2025 (18th edition) leaves out of a bibliography, from its own comments: unsigned entries of reference works,
 * posts, and private papers that name nothing by which a reader could find them.
 */
function leftOutByChicago18(item: ReturnType<typeof cslSource>): boolean {
  const findable = Boolean(item['container-title'] || item.DOI || item.publisher || item.URL);
  if (['entry', 'entry-dictionary', 'entry-encyclopedia'].includes(item.type)) return !item.author;
  if (['document', 'manuscript', 'paper-conference', 'speech'].includes(item.type)) return !findable;
  if (['interview', 'personal_communication'].includes(item.type)) return !findable;
  return item.type === 'post' || item.type === 'classic';
}

describe('the sources', () => {
  const written = JSON.parse(writeCslJson(atlas)) as ReturnType<typeof cslSource>[];

  test('all stand in the bibliography of the 17th edition, and of the 18th', () => {
    expect(bibliographyOf('chicago-fullnote-bibliography', written).size).toBe(atlas.sources.length);
    expect(written.filter(leftOutByChicago18).map(({ id }) => id)).toEqual([]);
    // As they are kept, a third of them drops out.
    const kept = atlas.sources.map((source) => ({ ...cslSource(source), type: source.type }));
    expect(kept.filter(leftOutByChicago18).length).toBeGreaterThan(20);
  });

  test('a second note repeats a title, not our label', () => {
    const trotsky = written.find(({ id }) => id === 'trotsky-1920') as (typeof written)[number];
    const note = { id: trotsky.id, locator: '45' };
    const between = { id: 'figes-1998' };
    expect(notesOf('chicago-fullnote-bibliography', written, [note, between, note])[2]).toBe(
      'Trotsky, Terrorism and Communism, 45.',
    );
    for (const { id, title, 'title-short': short } of written) {
      expect(short === undefined || title.startsWith(short), id).toBe(true);
    }
  });

  test('our line of each says all that citeproc prints of it, in its order', () => {
    const entries = bibliographyOf('chicago-fullnote-bibliography', atlas.sources.map(unlabelled));
    for (const source of atlas.sources) {
      // Pages in full (932–934, not 932–34), "n.d.", a link and a repeated author are matters of the list, and unsigned pages begin with their site.
      const entry = (entries.get(source.id) ?? '').replace(/,? n\.d\./, '').replace(/https?:\/\/\S+/, '');
      const wanted = wordsOf(entry.replace(/^———\. /, '')).map((word) =>
        source.id === 'smele-2015' && word === '34' ? '934' : word,
      );
      const ours = wordsOf(
        bibliographyEntry(source)
          .map(({ text }) => text)
          .join(''),
      );
      const missing =
        source.type === 'webpage' ? wanted.filter((word) => !ours.includes(word)) : missingInOrder(wanted, ours);
      expect(missing, entry).toEqual([]);
    }
  });
});

const unlabelled = (source: Source) => ({ ...cslSource(source), type: source.type });
