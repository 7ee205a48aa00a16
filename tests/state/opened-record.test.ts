// What opening a record does to the window: by click, by link, on the way back, through a lens, and where its date has an open end.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { isoFromDay } from '../../src/model/calendar.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import type { Source } from '../../src/model/source.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { next } from '../../src/state/actions.ts';
import { addressFromState, stateFromAddress } from '../../src/state/address/permalink.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { description, vocabulary } from '../own-corpus.ts';
import { claimOf, eventOf, placeOf } from '../small-atlas.ts';
import { plainWords as words } from './plain-words.ts';
import { day, opening } from './small-context.ts';

const sourceOf = (id: string, year: number): Source => ({
  ...{ id, type: 'book', title: id, issued: { 'date-parts': [[year]] } },
  custom: {
    source_type: 'monograph',
    standpoint: '',
    reliability_note: '',
    independence_group: id,
    text_file: `${id}.txt`,
  },
});
const edtf = (text: string) =>
  ({ edtf: text, verbatim: text, calendar: 'gregorian', role: 'event', inferred: false }) as const;
const lookup = buildLookup(
  compileAtlas(
    {
      description: {
        ...description,
        periods: [{ id: 'winter', title: { en: 'Winter' }, from: '1919-12-01', to: '1920-02-28' }],
      },
      vocabulary,
      sources: [sourceOf('a', 1921), sourceOf('b', 1922)],
      places: [placeOf('kiev', 30.5, 50.4)],
      events: [
        eventOf('opens', 'kiev', '1921-08/..', { claims: [claimOf('opens-b', { source: 'b' })] }),
        eventOf('ends', 'kiev', '../1917-03', { claims: [claimOf('ends-b', { source: 'b' })] }),
        eventOf('month', 'kiev', '1919-05', { claims: [claimOf('month-b', { source: 'b' })] }),
        eventOf('vague', 'kiev', '1919-09?', { claims: [claimOf('vague-b', { source: 'b' })] }),
        eventOf('two', 'kiev', '[1918-01-01..1920-12-31]', {
          claims: [
            claimOf('two-a', { source: 'a', when: edtf('1920-01-10') }),
            claimOf('two-b', { source: 'b', when: edtf('1918-06-01') }),
          ],
        }),
        eventOf('nowhere', null, '1917-02-01', { claims: [claimOf('nowhere-b', { source: 'b' })] }),
      ],
    },
    [],
  ),
);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const context = { lookup, axis };
const sceneFor = createSceneMaker(lookup, axis);

const windowOf = ({ window }: Pick<AtlasState, 'window'>) => [isoFromDay(window.from), isoFromDay(window.to)];
const within = (from: string, to: string, more: Partial<AtlasState> = {}): AtlasState => ({
  ...opening,
  window: { from: day(from), to: day(to) },
  ...more,
});
const opened = (state: AtlasState, event: string) => next(state, { type: 'event-chosen', event, claim: null }, context);
const read = (search: string) => stateFromAddress(search, opening, context, words);
const throughA = { lens: { type: 'source', source: 'a' } } as const;

describe('opening a record', () => {
  test('whose end is open widens the window to what is known of it, and its address opens without complaint', () => {
    const state = opened(within('1919-01-01', '1919-01-31'), 'opens');
    expect(windowOf(state)).toEqual(['1919-01-01', '1921-08-31']);
    expect(windowOf(opened(within('1919-01-01', '1919-01-31'), 'ends'))).toEqual(['1917-03-01', '1919-01-31']);
    const again = read(addressFromState(state, opening));
    expect([again.window, again.notices]).toEqual([state.window, []]);
    expect(windowOf(read('?event=opens'))).toEqual(['1921-08-01', '1921-08-31']);
  });

  test('through a lens goes by the date that the lens leaves it', () => {
    expect(windowOf(opened(within('1919-01-01', '1919-12-31', throughA), 'two'))).toEqual(['1919-01-01', '1920-01-10']);
    const there = within('1920-01-01', '1920-01-31', throughA);
    expect(opened(there, 'two').window).toBe(there.window);
    expect(windowOf(read('?event=two&lens=a&from=1919-01-01&to=1919-12-31'))).toEqual(['1919-01-01', '1920-01-10']);
  });

  test('where only what is certain counts makes the record certain, if it can be', () => {
    const certain = within('1919-05-10', '1919-05-12', { match: 'certain' });
    expect(windowOf(opened(certain, 'month'))).toEqual(['1919-05-01', '1919-05-31']);
    const possible = within('1919-09-10', '1919-09-12', { match: 'certain' });
    expect(opened(possible, 'vague').window).toBe(possible.window);
  });
});

test('an empty window of certain records offers the nearest that can be counted, and opening it counts it', () => {
  const empty = within('1919-09-10', '1919-09-12', { match: 'certain' });
  const { nearest } = sceneFor(empty).settled();
  expect(nearest).toEqual({ eventId: 'month', day: day('1919-05-01') });
  expect(sceneFor(opened(empty, 'month')).settled().recordsInWindow).toBe(1);
});

describe('a link', () => {
  test('that names dates and a record outside them shows the record, and gives its dates back', () => {
    const state = read('?event=month&from=1918-01-01&to=1918-01-31');
    expect(windowOf(state)).toEqual(['1918-01-01', '1919-05-31']);
    const back = next(state, { type: 'window-undone' }, context);
    expect(windowOf(back)).toEqual(['1918-01-01', '1918-01-31']);
  });

  test('that is come back to is as it was left', () => {
    const moved = next(
      opened(within('1919-01-01', '1919-12-31'), 'month'),
      { type: 'window-moved', window: { from: day('1918-01-01'), to: day('1918-01-31') } },
      context,
    );
    const back = next(opening, { type: 'address-opened', state: read(addressFromState(moved, opening)) }, context);
    expect([back.window, back.windowBefore]).toEqual([moved.window, null]);
  });

  test('to a record opened in a tray keeps its window', () => {
    const tray = next(within('1919-01-01', '1919-12-31'), { type: 'tray-opened', tray: 'unplaced' }, context);
    const state = opened(tray, 'nowhere');
    expect(windowOf(read(addressFromState(state, opening)))).toEqual(['1919-01-01', '1919-12-31']);
  });

  test('along the time of the sources brings the time in which something was said', () => {
    expect(windowOf(read('?by=source&event=two'))).toEqual(['1921-01-01', '1922-12-31']);
  });

  test('of a claim opens its own event, and says which other was left out', () => {
    for (const search of ['?claim=two-a&event=month', '?event=month&claim=two-a']) {
      const { selection, notices } = read(search);
      expect(selection).toMatchObject({ event: 'two', claim: 'two-a' });
      expect(notices.map(({ sentence }) => sentence)).toEqual(['event=month']);
    }
  });
});

test('stepping back ends at the first record that began on a known day', () => {
  let state = within('1919-05-01', '1919-05-10');
  for (let i = 0; i < 5; i++) state = next(state, { type: 'stepped-to-record', direction: -1 }, context);
  expect(windowOf(state)).toEqual(['1917-12-23', '1918-01-01']);
});

describe('a named period', () => {
  const periods = { ...opening.filters, period: ['winter'] };
  test.each([
    ['a', 1],
    ['b', 0],
  ])('through the lens of %s holds the records that the lens dates into it: %i', (source, records) => {
    const lens = { type: 'source', source } as const;
    const whole = within('1917-01-01', '1922-12-31', { lens });
    expect(sceneFor({ ...whole, filters: periods }).settled().recordsInWindow).toBe(records);
    const counts = sceneFor(whole).settled().facets().period;
    expect(counts.find(({ value }) => value === 'winter')?.count).toBe(records);
  });
});
