// A page whose worker answers goes through the same states and shows the same numbers as one that answers itself.
import { expect, test } from 'vitest';
import { inTurn, questionsOf } from '../../src/corpus/ask-before.ts';
import { type Asker, askHere } from '../../src/corpus/asker.ts';
import { writeColumnFile } from '../../src/corpus/column-file.ts';
import { columnsOfCompiled } from '../../src/corpus/converters/compiled-form.ts';
import { openLargeCorpus } from '../../src/corpus/open-large-corpus.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import type { Ask } from '../../src/scene/page-questions.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import type { SearchResults } from '../../src/scene/search.ts';
import { type Action, next } from '../../src/state/actions.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { createStore } from '../../src/state/store.ts';
import { smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';
import { startInProcess } from './made-channel.ts';

async function servedCorpus() {
  const atlas = smallAtlas();
  const spans = atlas.events.map(({ when }) => (when ? compileDate(when) : null));
  const bytes = new Uint8Array(writeColumnFile(columnsOfCompiled({ ...atlas, spans })));
  const opened = await openLargeCorpus(bytes, { language: 'en', startWorker: startInProcess });
  if (!opened.ok) throw new Error(String(opened.cause));
  return opened.corpus;
}

const actions: Action[] = [
  { type: 'facet-toggled', facet: 'kind', value: 'deed' },
  { type: 'facet-toggled', facet: 'category', value: 'strike' },
  { type: 'window-moved', window: { from: day('1918-01-01'), to: day('1919-12-31') } },
  { type: 'facet-toggled', facet: 'category', value: 'strike' },
  { type: 'words-searched', query: ' Petrograd ', ofAllYears: true },
  { type: 'lens-chosen', lens: { type: 'official' } },
  {
    type: 'beside-chosen',
    own: { type: 'lens', lens: { type: 'source', source: 'chronicle' } },
    beside: { type: 'lens', lens: { type: 'disputed' } },
  },
  { type: 'sides-exchanged' },
  { type: 'facet-toggled', facet: 'kind', value: 'order' },
  { type: 'beside-chosen', beside: null },
  { type: 'filters-cleared' },
  { type: 'area-chosen', area: { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 20 } },
];

test('actions that wait for their choice come to the same states in the same order', async () => {
  const { lookup, asker } = await servedCorpus();
  const context = { lookup, axis: buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach) };
  let asked = 0;
  const counted: Asker = {
    ...asker,
    ask(topic, question, onAnswer) {
      asked++;
      asker.ask(topic, question, onAnswer);
    },
  };
  const states = async (isServed: boolean) => {
    const store = createStore<AtlasState, Action>(opening, (state, action) => next(state, action, context));
    const passed: string[] = [];
    const done = new Promise<void>((resolve) => {
      store.subscribe(({ type }) => {
        passed.push(JSON.stringify(store.get()));
        if (type === 'area-chosen') resolve();
      });
    });
    const send = inTurn(lookup, isServed ? counted : askHere(lookup), store.get, store.send);
    for (const action of actions) send(action);
    await done;
    return passed;
  };
  // The served one first: nothing that it needs is kept yet.
  const served = await states(true);
  expect(served.length).toBe(actions.length);
  // Each new choice was asked for, those of two views side by side too; the one that is come back to, and none at all, were not.
  expect(asked).toBe(9);
  expect(served).toEqual(await states(false));
  asker.close();
});

test('facets, lenses, totals and hits are those of a page that answers itself', async () => {
  const { lookup, asker } = await servedCorpus();
  const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
  const state = { ...opening, filters: { ...opening.filters, kind: ['deed'] } };
  const page = createSceneMaker(lookup, axis)(state).settled();
  const far = questionsOf(lookup, asker, () => state);
  const near = questionsOf(lookup, askHere(lookup), () => state);
  const answer = <Asked, Answer>(ask: Ask<Asked, Answer>, asked: Asked) =>
    new Promise<Answer>((resolve) => {
      const now = ask(asked, resolve);
      if (now !== null) resolve(now);
    });
  for (const name of ['facets', 'lenses', 'totals'] as const) {
    const ask = far[name] as Ask<typeof page, unknown>;
    expect(
      ask(page, () => {}),
      name,
    ).toBeNull();
    expect(await answer(ask, page), name).toEqual(await answer(near[name] as Ask<typeof page, unknown>, page));
  }
  const words = (ask: typeof far.words) =>
    answer<string, SearchResults>((typed: string, onAnswer) => ask(typed, onAnswer), 'petrograd');
  const { choosable: _, ...hits } = await words(far.words);
  const { choosable: __, ...expected } = await words(near.words);
  expect(hits.records).toBeGreaterThan(0);
  expect(hits).toEqual(expected);
  asker.close();
});
