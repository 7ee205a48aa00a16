// `beside` in an address: what can stand beside a view, what is refused and how that is said, and how the two are exchanged.
import { expect, test } from 'vitest';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { en } from '../../../src/messages/en/messages.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { besideState } from '../../../src/state/beside.ts';
import { smallAtlas } from '../../small-atlas.ts';
import { day, opening, context as small } from '../small-context.ts';

const atlas = smallAtlas();
const texts = ['chronicle', 'second'].map((id) => {
  const [source] = atlas.sources;
  if (!source) throw new Error('the small atlas has no source');
  return { ...source, id, custom: { ...source.custom, text_file: `${id}.txt` } };
});
const lookup = buildLookup({ ...atlas, sources: texts, retired: { 'old-works': 'works' } });
const context = { ...small, lookup, editions: [{ id: '2026.1', date: '2026-11-30', citedAs: '0.1.0' }] };
const read = (address: string) => stateFromAddress(address, opening, context, en.address);
const written = (state: AtlasState, name: string) => new URLSearchParams(addressFromState(state, opening)).get(name);

test.each([
  ['1920-11-01/1921-03-31', { type: 'window', window: { from: day('1920-11-01'), to: day('1921-03-31') } }],
  ['lens:second', { type: 'lens', lens: { type: 'source', source: 'second' } }],
  ['lens:chronicle,only', { type: 'lens', lens: { type: 'sole', source: 'chronicle' } }],
  ['lens:all', { type: 'lens', lens: null }],
  ['place:kronstadt', { type: 'area', area: { type: 'place', place: 'kronstadt' } }],
  ['area:30.3,59.9,20', { type: 'area', area: { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 20 } }],
  ['match:certain', { type: 'match', match: 'certain' }],
  ['asof:2026.1', { type: 'asof', asof: '2026.1' }],
  ['asof:today', { type: 'asof', asof: null }],
])('%s stands beside a view, and the address of that view says so', (text, beside) => {
  const state = read(`?beside=${text}`);
  expect(state.notices).toEqual([]);
  expect(state.beside).toEqual(beside);
  expect(written(state, 'beside')).toBe(text);
  expect(besideState(state)).toMatchObject({ [beside.type]: Object.values(beside)[1], beside: null });
});

test('what people, typesetters and old links make of it still works', () => {
  expect(read('?beside=1920%E2%80%9311%E2%80%9301/1921-03-31.').beside).toMatchObject({ type: 'window' });
  expect(read('?beside=Lens:SECOND)').beside).toMatchObject({ lens: { source: 'second' } });
  expect(read('?beside=place:old-works').beside).toMatchObject({ area: { place: 'works' } });
  expect(read('?beside=asof:0.1.0').beside).toEqual({ type: 'asof', asof: '2026.1' });
});

test('a place stands against the place that the same address opens', () => {
  const state = read('?place=petrograd&beside=place:kronstadt');
  expect(state.area).toEqual({ type: 'place', place: 'petrograd' });
  expect(written(state, 'area')).toBe('place:petrograd');
  expect(state.cameraRequest?.goTo, 'both are seen').toEqual({ box: [29.8, 59.9, 30.3, 60] });
  expect(read('?area=place:crimea&place=petrograd&beside=place:kronstadt').area).toMatchObject({ place: 'crimea' });
});

test.each([
  '1921-03-31/1920-11-01',
  '1920-11-01',
  '1320-11-01/1921-03-31',
  'lens:nobody',
  'lens:',
  'place:atlantis',
  'area:1,2',
  'match:perhaps',
  'asof:2031.1',
  '__proto__:x',
  'window:x',
  '<img src=x>',
  '9'.repeat(5000),
])('%s is left out and said, and there is one view', (hostile) => {
  const state = read(`?beside=${encodeURIComponent(hostile)}&place=kronstadt`);
  expect(state.beside).toBeNull();
  expect(state.selection).toMatchObject({ place: 'kronstadt' });
  expect(state.notices.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('The address asks for beside'),
  ]);
});

test('the second window moves within the axis, both views can change places, and one of them can go', () => {
  const reached = (state: AtlasState, ...actions: Action[]) =>
    actions.reduce((before, action) => next(before, action, context), state);
  const later = { from: day('1920-11-01'), to: day('1921-03-31') };
  const two = reached(opening, { type: 'beside-chosen', beside: { type: 'window', window: later } });
  const moved = reached(two, {
    type: 'beside-window-moved',
    window: { from: day('1800-01-01'), to: day('1919-01-01') },
  });
  expect(moved.beside).toEqual({ type: 'window', window: { from: day('1917-01-01'), to: day('1919-01-01') } });
  expect(moved.window).toBe(opening.window);

  const changed = reached(two, { type: 'sides-exchanged' });
  expect([changed.window, changed.beside]).toEqual([later, { type: 'window', window: opening.window }]);
  expect(reached(changed, { type: 'sides-exchanged' })).toEqual(two);
  expect(reached(opening, { type: 'sides-exchanged' })).toEqual(opening);

  const places = reached(opening, {
    type: 'beside-chosen',
    own: { type: 'area', area: { type: 'place', place: 'petrograd' } },
    beside: { type: 'area', area: { type: 'place', place: 'kronstadt' } },
  });
  expect(places.cameraRequest?.goTo).toEqual({ box: [29.8, 59.9, 30.3, 60] });
  expect([places.area, places.beside]).toEqual([
    { type: 'place', place: 'petrograd' },
    { type: 'area', area: { type: 'place', place: 'kronstadt' } },
  ]);
  expect(reached(places, { type: 'beside-chosen', beside: null }).beside).toBeNull();
  // Without a second window there is none to move.
  expect(reached(places, { type: 'beside-window-moved', window: later })).toBe(places);
});
