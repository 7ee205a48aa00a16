// The real corpus as plain JSON and as columns: whoever asks it gets the same answers, at once or from the far side of a port.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileFolder } from '../../src/commands/compile-corpus.ts';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import type { Asker } from '../../src/corpus/asker.ts';
import { writeColumnFile } from '../../src/corpus/column-file.ts';
import { columnsOfCompiled } from '../../src/corpus/converters/compiled-form.ts';
import { type Corpus, type CorpusResult, openCorpus } from '../../src/corpus/open-corpus.ts';
import { openLargeCorpus } from '../../src/corpus/open-large-corpus.ts';
import { type AnswerTo, type Question, received } from '../../src/corpus/questions.ts';
import { facetNames } from '../../src/lookup/facets.ts';
import type { IdNumbers } from '../../src/lookup/id-numbers.ts';
import { textSources } from '../../src/lookup/lens-counts.ts';
import { narrowedTo, noNarrowing } from '../../src/lookup/narrowing.ts';
import { searchIndexOf } from '../../src/lookup/search-index.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { sortColumns } from '../../src/state/atlas-state.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { startInProcess } from './made-channel.ts';

const { compiled } = compileFolder(`${projectRoot}/geo`);
const plain = new TextEncoder().encode(JSON.stringify(compiled));
const openLarge =
  async () =>
  (bytes: Uint8Array<ArrayBuffer>, { language }: { language: string }) =>
    openLargeCorpus(bytes, { language, startWorker: startInProcess });
const options = { language: 'ru', openLarge };

function corpusOf(opened: CorpusResult): Corpus {
  if (!opened.ok) throw new Error(String(opened.cause));
  return opened.corpus;
}

let small: Corpus;
let large: Corpus;
beforeAll(async () => {
  small = corpusOf(await openCorpus(plain, options));
  large = corpusOf(await openCorpus(new Uint8Array(writeColumnFile(columnsOfCompiled(compiled))), options));
});
afterAll(() => {
  small.asker.close();
  large.asker.close();
});

describe('both sizes', () => {
  test('hold the same columns, records and words', async () => {
    const { time: _, eventAt, clashes, recordNumbers, placeNumbers, claims, ...columns } = large.lookup;
    const { time: _other, eventAt: plainEventAt, clashes: plainClashes, claims: plainClaims, ...others } = small.lookup;
    const { recordNumbers: plainNumbers, placeNumbers: plainPlaces, ...plainColumns } = others;
    expect(columns).toEqual(plainColumns);
    expect({ ...claims, ids: [...claims.ids] }).toEqual(plainClaims);
    expect(clashes()).toEqual(plainClashes());
    const known = [...plainNumbers.keys(), 'nobody-s'];
    const numbered = (numbers: IdNumbers) => known.map((id) => numbers.get(id));
    expect(numbered(recordNumbers), 'looked for one by one').toEqual(numbered(plainNumbers));
    await large.afterFirstView();
    expect(numbered(recordNumbers), 'by their table').toEqual(numbered(plainNumbers));
    expect(numbered(recordNumbers).at(-1)).toBe(undefined);
    expect([...placeNumbers]).toEqual([...plainPlaces]);
    for (let number = 0; number < columns.size; number++) expect(eventAt(number)).toEqual(plainEventAt(number));
    expect(searchIndexOf(large.lookup).words.terms.length).toBeGreaterThan(1000);
    expect(large.description).toEqual(small.description);
  });

  test('give the whole corpus back, by its own names', () => {
    const byId = (events: typeof compiled.events) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
    const whole = large.whole();
    expect(byId(whole.events)).toEqual(byId(compiled.events));
    expect(whole.places).toEqual(compiled.places);
    expect(whole.sources).toEqual(compiled.sources);
  });

  test('JSON of many records is converted on the far side', async () => {
    const opened = corpusOf(await openLargeCorpus(plain.slice(), { language: 'ru', startWorker: startInProcess }));
    expect(opened.lookup.spans).toEqual(small.lookup.spans);
    expect(opened.lookup.eventAt(7)).toEqual(small.lookup.eventAt(7));
    opened.asker.close();
  });

  test.each([
    ['no atlas', '{"events":[]}', 'damaged'],
    ['another form', JSON.stringify({ ...compiled, form: 99 }), 'other-edition'],
    ['no JSON', 'ATLAS', 'damaged'],
  ])('say what is wrong with a file that is %s', async (_, text, fault) => {
    const bytes = new TextEncoder().encode(text);
    expect(await openCorpus(bytes, options)).toMatchObject({ ok: false, fault });
    expect(await openLargeCorpus(bytes, { language: 'en', startWorker: startInProcess })).toMatchObject({ fault });
  });

  test('a file of columns without one of them is damaged', async () => {
    const { filedAt: _, ...others } = columnsOfCompiled(compiled);
    expect(await openCorpus(new Uint8Array(writeColumnFile(others)), options)).toMatchObject({ fault: 'damaged' });
  });
});

const ask = <Asked extends Question>(asker: Asker, question: Asked) =>
  new Promise<AnswerTo<Asked>>((resolve) => asker.ask('test', question, resolve));

describe('a question', () => {
  const window = { from: dayFromIso('1918-08-01') as number, to: dayFromIso('1919-02-01') as number };
  const lookup = () => small.lookup;
  const choices = () => [
    noNarrowing,
    { ...noNarrowing, query: 'cheka' },
    { ...noNarrowing, filters: { ...noNarrowing.filters, kind: ['deed'] } },
    { ...noNarrowing, area: { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 300 } as const },
    { ...noNarrowing, lens: { type: 'source', source: textSources(lookup())[0] as string } as const },
  ];

  test('of what a choice leaves, of facets and of lenses is answered alike', async () => {
    for (const narrowing of choices()) {
      const far = received(large.lookup, await ask(large.asker, { type: 'narrowed', narrowing }));
      expect(far).toEqual(narrowedTo(small.lookup, narrowing));
      for (const timeOf of ['event', 'source'] as const) {
        const counted = { timeOf, narrowing, window, match: 'possible' } as const;
        const facets = await ask(small.asker, { type: 'facets', ...counted });
        expect(await ask(large.asker, { type: 'facets', ...counted })).toEqual(facets);
        expect(facetNames.some((name) => facets[name].some(({ count }) => count > 0))).toBe(true);
        expect(await ask(large.asker, { type: 'lenses', ...counted })).toEqual(
          await ask(small.asker, { type: 'lenses', ...counted }),
        );
      }
    }
  });

  test('of words, of an order and of totals is answered alike', async () => {
    for (const query of ['lenin', 'executed crimea', 'nothing of the kind', ''])
      expect(await ask(large.asker, { type: 'words', query })).toEqual(
        await ask(small.asker, { type: 'words', query }),
      );
    for (const by of sortColumns) {
      const question = { type: 'order', narrowing: noNarrowing, sort: { by, descending: true } } as const;
      expect(await ask(large.asker, question)).toEqual(await ask(small.asker, question));
    }
    const state = { ...openingState(window), filters: { ...noNarrowing.filters, category: ['execution'] } };
    const totals = await ask(small.asker, { type: 'totals', state });
    expect(totals.totals.length).toBeGreaterThan(0);
    expect(await ask(large.asker, { type: 'totals', state })).toEqual(totals);
  });

  test('of one topic only the last is answered, of two topics both', async () => {
    const heard: string[] = [];
    const words = (topic: string, query: string) =>
      new Promise<void>((resolve) => {
        large.asker.ask(topic, { type: 'words', query }, (answer) => {
          heard.push(`${topic} ${answer.query}`);
          resolve();
        });
      });
    void words('box', 'l');
    void words('box', 'le');
    await Promise.all([words('other', 'moscow'), words('box', 'len')]);
    // A late answer would have come before that of a further question.
    await words('box', 'lenin');
    expect(heard.sort()).toEqual(['box len', 'box lenin', 'other moscow']);
  });
});
