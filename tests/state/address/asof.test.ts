// `asof` in an address: which editions it opens, what it refuses and how that is said, and that every address ever printed opens its record, today and in
// the edition that printed it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryAddress } from '../../../src/app/memory-address.ts';
import { compileFolder } from '../../../src/commands/compile-corpus.ts';
import { compileEdition } from '../../../src/commands/editions/compile-editions.ts';
import { nameOf, readHistories } from '../../../src/commands/editions/histories.ts';
import { readCorpus } from '../../../src/commands/read-corpus.ts';
import { loadDataset } from '../../../src/dataset/load-dataset.ts';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../../src/lookup/time-axis.ts';
import { en } from '../../../src/messages/en/messages.ts';
import type { CompiledAtlas } from '../../../src/model/compiled-atlas.ts';
import { editionMeant } from '../../../src/model/editions/edition.ts';
import { currentId } from '../../../src/model/retired-ids.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { followAddress } from '../../../src/state/address/address-bar.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { createStore } from '../../../src/state/store.ts';
import { handClock } from '../../hand-clock.ts';
import { day, opening, context as small } from '../small-context.ts';

const editions = [
  { id: '2026.2', date: '2026-12-01' },
  { id: '2026.1', date: '2026-11-30', citedAs: '0.1.0' },
];
const context = { ...small, editions };
const read = (address: string) => stateFromAddress(address, opening, context, en.address);

test('an edition is asked for by its id or by the version that its citations name, and is written by its id', () => {
  expect(editionMeant('2026.1', editions)).toBe(editions[1]);
  expect(editionMeant(null, editions)).toBe(null);
  for (const asked of ['2026.1', '0.1.0', '2026.1.', ' 2026.1)', '%32026.1'.replace('%3', '')]) {
    const state = read(`?asof=${asked}&place=kronstadt`);
    expect(state.notices, asked).toEqual([]);
    expect(state.asof).toBe('2026.1');
    expect(new URLSearchParams(addressFromState(state, opening)).get('asof')).toBe('2026.1');
  }
  expect(read('?place=kronstadt').asof).toBe(null);
});

test('what is no edition is left out and said, and the records of today are read', () => {
  for (const hostile of [
    '2027.1',
    '',
    '..',
    '../2026.1',
    '2026.1/../../x',
    '__proto__',
    '<img src=x>',
    '2026.1,2026.2',
    '9'.repeat(5000),
  ]) {
    const state = read(`?asof=${encodeURIComponent(hostile)}&place=kronstadt`);
    expect(state.asof, hostile).toBe(null);
    expect(state.selection).toMatchObject({ place: 'kronstadt' });
    expect(
      state.notices.map(({ sentence }) => sentence),
      hostile,
    ).toEqual([expect.stringContaining('The address asks for asof')]);
  }
  expect(read('?asof=2026_1').notices[0]?.sentence).toContain('The character “_” (U+005F) cannot stand there.');
});

test('back to a view of another edition opens the page again, and a view of the same does not', () => {
  const reloaded: string[] = [];
  const memory = memoryAddress({
    search: '?place=kronstadt',
    page: 'https://atlas.example/',
    onReload: (search) => reloaded.push(search),
  });
  const readAddress = () => read(memory.written());
  const store = createStore<AtlasState, Action>(readAddress(), (state, action) => next(state, action, context));
  followAddress({
    store,
    opening,
    address: memory,
    clock: handClock(),
    root: new EventTarget() as HTMLElement,
    readAddress,
  });
  memory.change('?asof=2026.1&place=kronstadt', true);
  memory.change('?place=petrograd', true);
  store.send({ type: 'place-chosen', place: 'petrograd', by: 'list' });
  memory.back();
  expect(reloaded).toEqual([]);
  memory.back();
  expect(reloaded).toEqual(['?asof=2026.1&place=kronstadt']);
});

const files = readCorpus('geo');
const histories = readHistories('geo', files);
const today = compileFolder('geo').compiled;
const first = histories.editions[0];
if (!first) throw new Error('no edition is sealed');
const then = compileEdition(first, loadDataset(files).atlas, histories, 'geo/basemap').compiled as CompiledAtlas;
const contextOf = (compiled: CompiledAtlas) => {
  const lookup = buildLookup(compiled);
  const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
  return { lookup, axis, editions: [nameOf(first)] };
};
const printed = readFileSync('tests/fixtures/recorded/addresses.txt', 'utf8').trim().split('\n').slice(1);

test('every address ever printed opens its record today', () => {
  expect(printed.length).toBeGreaterThan(1300);
  const now = contextOf(today);
  for (const address of printed) {
    const [[name, id] = ['', '']] = new URLSearchParams(address);
    const state = stateFromAddress(address, opening, now, en.address);
    expect(state.notices, address).toEqual([]);
    expect(state.selection, address).toMatchObject({ [name]: currentId(id, now.lookup.retired) });
  }
});

test('in the edition that printed it too, and by the id that its record has today', () => {
  const context = contextOf(then);
  const held = new Set([
    ...then.events.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
    ...then.places.map(({ id }) => id),
  ]);
  const own = printed.filter((address) => held.has(address.slice(address.indexOf('=') + 1)));
  expect(own.length).toBeGreaterThan(700);
  for (const address of own) {
    const [[name, id] = ['', '']] = new URLSearchParams(address);
    const state = stateFromAddress(`${address}&asof=0.1.0`, opening, context, en.address);
    expect(state.notices, address).toEqual([]);
    expect(state.selection, address).toMatchObject({ [name]: id });
  }
  const renamed = stateFromAddress('?event=kazan-latsis-krasny-terror&asof=2026.1', opening, context, en.address);
  expect(renamed.selection).toMatchObject({ event: 'kazan-latsis-krasny-terror-1918' });
});

test('an edition has its own records, dates and licence, and the words of today around them', () => {
  expect(then.events.length).toBe(220);
  expect(then.description).toMatchObject({ edition: '2026.1', title: today.description.title, licence: 'CC-BY-4.0' });
  expect(then.vocabulary.eventKinds.find(({ id }) => id === 'deed')).toEqual(
    today.vocabulary.eventKinds.find(({ id }) => id === 'deed'),
  );
  const of = (compiled: CompiledAtlas) => compiled.events.find(({ id }) => id === 'kharkov-executions-1919-12')?.title;
  expect(of(then)).toBe('Executions in Kharkov after its retaking in December 1919');
  expect(of(today)).not.toBe(of(then));
});
