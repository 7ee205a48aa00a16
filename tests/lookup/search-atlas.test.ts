// The search over the real corpus and the small atlas: every spelling of every place, grouping, order, words that narrow.
import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { creditedPersons, namesCredited } from '../../src/lookup/credited-persons.ts';
import { foldName } from '../../src/lookup/fold-name.ts';
import { positionsOf } from '../../src/lookup/lists.ts';
import { recordsMatchingWords } from '../../src/lookup/records-matching-words.ts';
import { mostHits, searchAtlas } from '../../src/lookup/search-atlas.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const corpus = buildLookup(compiledCorpus().compiled);
const placesFor = (query: string) => searchAtlas(corpus, query).places.hits.map(({ place }) => place.id);
const eventsWith = (query: string) =>
  Array.from(positionsOf(recordsMatchingWords(corpus, query)), (n) => corpus.eventAt(n));

describe('places of the corpus', () => {
  it.each([
    'Екатеринодаръ',
    'Krasnodar',
    'Ekaterinodar',
    'Yekaterinodar',
    'краснодар',
    'EKATERINODAR',
    'Yekaterinodra',
  ])('Ekaterinodar is found as %s, and first', (spelling) => {
    expect(placesFor(spelling)[0]).toBe('ekaterinodar');
  });

  it('are found under each of their names, first or beside others of that name', () => {
    for (const { id, names } of corpus.places) {
      for (const { toponym } of names) {
        const same = corpus.places.filter((place) =>
          place.names.some((n) => foldName(n.toponym) === foldName(toponym)),
        );
        expect(placesFor(toponym).slice(0, same.length), toponym).toContain(id);
      }
    }
  });

  it('say under which name they were found, and what they are called today', () => {
    const [hit] = searchAtlas(corpus, 'Ленинград').places.hits;
    expect(hit).toMatchObject({ foundAs: 'Ленинград', modernName: 'Saint Petersburg' });
    expect(searchAtlas(corpus, 'Petrograd').places.hits[0]).toMatchObject({ foundAs: null });
    expect(searchAtlas(corpus, 'Krasnodar').places.hits[0]).toMatchObject({ foundAs: null, modernName: 'Krasnodar' });
  });
});

describe('groups', () => {
  it('hold the best few and say how many there are', () => {
    const { events, sources, persons, records } = searchAtlas(corpus, 'Lenin');
    expect(events.hits).toHaveLength(mostHits);
    expect(events.total).toBe(records.length);
    expect(events.hits[0]?.record.event.title).toMatch(/Lenin/);
    expect(persons.hits[0]).toMatchObject({ name: 'Vladimir Lenin', words: 'Lenin' });
    expect(sources.total).toBeGreaterThan(0);
  });

  it('find an event by the other spelling of a name in its text', () => {
    const titles = (query: string) => searchAtlas(corpus, query).events.hits.map(({ record }) => record.event.title);
    expect(titles('Dzerzhinski')).toContain('The Cheka is set up under Dzerzhinsky');
    expect(titles('Дзержинскій')).toEqual(titles('Dzerzhinsky'));
  });

  it('are empty for nothing, signs alone, and words that nobody wrote', () => {
    for (const query of ['', '   ', '***', '(.*)+', 'qwertzuiop zzzz', '\u202e']) {
      const { places, events, persons, sources, records } = searchAtlas(corpus, query);
      expect([places.total, events.total, persons.total, sources.total, records.length], query).toEqual([
        0, 0, 0, 0, 0,
      ]);
    }
  });
});

describe('words that narrow', () => {
  it('must all be held, in the text, the date, the figures or the names of places and persons', () => {
    expect(new Set(eventsWith('Putilov 1919').map((event) => event?.placeId))).toEqual(new Set(['putilov-works']));
    expect(eventsWith('Путиловский Петроград').map((event) => event?.placeId)).toContain('putilov-works');
    expect(eventsWith('5 September 1918').map((event) => event?.title)).toContain('Decree “On Red Terror”');
    expect(eventsWith('1918-09-05').map((event) => event?.title)).toContain('Decree “On Red Terror”');
    expect(eventsWith('5 сентября 1918').map((event) => event?.title)).toContain('Decree “On Red Terror”');
    expect(eventsWith('Putilov 1917')).toEqual([]);
  });

  it('pass over a slip only where the word itself is nowhere', () => {
    expect(eventsWith('Putilvo 1919')).toEqual(eventsWith('Putilov 1919'));
    expect(eventsWith('1819')).toEqual([]);
  });

  it('leave out the small words', () => {
    expect(eventsWith('the Putilov works')).toEqual(eventsWith('Putilov works'));
  });

  it('reach each person that is offered, at least the records that credit them', () => {
    for (const { name, words, records } of creditedPersons(corpus)) {
      expect(eventsWith(words).length, name).toBeGreaterThanOrEqual(records);
    }
  });
});

describe('credits', () => {
  it.each([
    ['numerous reports', []],
    ['the Chekist Karl Lander', ['Karl Lander']],
    ['Charles Saroléa, cited by Sergei Melgunov', ['Charles Saroléa', 'Sergei Melgunov']],
    ['opposition media; Chernov, Melgunov and others', ['Chernov', 'Melgunov']],
    ['Opponents of the Soviet government; government of A Denikin', ['A Denikin']],
    ['P. Zotov, head of the Special Division (9th Division)', ['P. Zotov']],
    ['Soviet historiography', []],
    ['Leszek Kołakowski', ['Leszek Kołakowski']],
  ])('%s', (credit, names) => {
    expect(namesCredited(credit)).toEqual(names);
  });

  it('of one person under several names are one person; of two with one surname, two', () => {
    const small = smallAtlas();
    const credit = (id: string, attributedTo: string) =>
      eventOf(id, 'petrograd', '1918', { claims: [claimOf(`${id}-c`, { attributedTo })] });
    const events = [
      credit('a', 'Sergei Petrovich Melgunov'),
      credit('b', 'S.P. Melgunov'),
      credit('c', 'Мельгунов'),
      credit('d', 'Anna Melgunova'),
      credit('e', 'Boris Melgunov'),
    ];
    const persons = creditedPersons(buildLookup({ ...small, events, spans: events.map(() => null) }));
    expect(persons.map(({ name, records }) => [name, records])).toEqual([
      ['Sergei Petrovich Melgunov', 3],
      ['Anna Melgunova', 1],
      ['Boris Melgunov', 1],
    ]);
  });
});
