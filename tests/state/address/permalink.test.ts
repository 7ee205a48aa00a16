// Address to state and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../../src/model/calendar.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { plainWords as words } from '../plain-words.ts';
import { context, day, opening } from '../small-context.ts';

const read = (search: string) => stateFromAddress(search, opening, context, words);
const windowOf = ({ window }: AtlasState) => [isoFromDay(window.from), isoFromDay(window.to)];
const saidOf = (state: AtlasState) => state.notices.map((notice) => notice.sentence);

describe('reading an address', () => {
  test('an empty one is a first visit', () => {
    expect(read('')).toEqual(opening);
  });

  test('takes time, place, map and theme', () => {
    const state = read(
      '?from=1919-01-01&to=1919-12-31&place=crimea&map=5.5/45.1/34.2&theme=night&match=certain&lang=en',
    );
    expect(windowOf(state)).toEqual(['1919-01-01', '1919-12-31']);
    expect(state).toMatchObject({
      selection: { type: 'place', place: 'crimea' },
      cameraRequest: { goTo: { zoom: 5.5, latitude: 45.1, longitude: 34.2 } },
      theme: 'night',
      match: 'certain',
      notices: [],
    });
  });

  test('a link to a place brings the time of its records; a link to a record or claim brings it into the window', () => {
    expect(windowOf(read('?place=crimea'))).toEqual(['1920-11-01', '1921-03-31']);
    expect(windowOf(read('?event=strike'))).toEqual(['1919-03-16', '1919-03-16']);
    expect(read('?claim=strike-chronicle').selection).toEqual({
      type: 'place',
      place: 'works',
      event: 'strike',
      claim: 'strike-chronicle',
    });
    expect(windowOf(read('?event=strike&from=1918-01-01&to=1918-02-01'))).toEqual(['1918-01-01', '1919-03-16']);
    expect(read('?event=nowhere').selection).toMatchObject({ type: 'tray', tray: 'unplaced', event: 'nowhere' });
  });

  test.each([
    ['?colour=red', 'colour=red'],
    ['?__proto__=1', '__proto__=1'],
    ['?constructor=1', 'constructor=1'],
    ['?from=1919-02-29', 'from=1919-02-29'],
    ['?to=0001-01-01', 'to=0001-01-01'],
    ['?place=atlantis', 'place=atlantis'],
    ['?map=99/0/0', 'map=99/0/0'],
    ['?map=5/NaN/1e308', 'map=5/NaN/1e308 at N'],
    ['?theme=', 'theme='],
    ['?tray=toString', 'tray=toString'],
    ['?about=nobody', 'about=nobody'],
    ['?mode=fast', 'mode=fast'],
    ['?by=faith', 'by=faith'],
    ['?split=stance', 'split=stance'],
    ['?silence=yes', 'silence=yes at y'],
    ['?category=ball,picnic', 'category=ball,picnic'],
    ['?source=nobody', 'source=nobody'],
    ['?sort=colour', 'sort=colour'],
    ['?sort=place,up', 'sort=place,up'],
    ['?sort=place,desc,desc', 'sort=place,desc,desc'],
    ['?order=size', 'order=size'],
    ['?speed=1e9', 'speed=1e9 at e'],
    ['?play=loop,constructor', 'play=loop,constructor'],
    ['?calendar=julian', 'calendar=julian'],
    ['?axis=1919-01-01/1918-01-01', 'axis=1919-01-01/1918-01-01'],
    ['?axis=1918-01-01', 'axis=1918-01-01'],
    [`?place=${'x'.repeat(5000)}`, `place=${'x'.repeat(40)}…`],
  ])('%s is left out, said, and changes nothing else', (search, said) => {
    const state = read(search);
    expect(saidOf(state)).toEqual([said]);
    expect({ ...state, notices: [] }).toEqual(opening);
  });

  test('a single day is one, whatever else is asked: the last day, or the nearest on which the record may lie', () => {
    expect(windowOf(read('?mode=day&from=1918-09-01&to=1918-09-30'))).toEqual(['1918-09-30', '1918-09-30']);
    const asked = read('?mode=day&from=1918-01-01&to=1918-01-01&event=strike');
    expect(windowOf(asked)).toEqual(['1919-03-16', '1919-03-16']);
  });

  test('of several values those that are known are taken, and the others said; no words are no fault', () => {
    const state = read('?category=picnic,execution,ball&q=');
    expect(state.filters.category).toEqual(['execution']);
    expect(saidOf(state)).toEqual(['category=picnic,ball']);
  });

  test('a window that ends before it begins is left out and said', () => {
    const state = read('?from=1919-02-01&to=1919-01-01');
    expect(state.window).toEqual(opening.window);
    expect(saidOf(state)).toEqual(['from=1919-02-01 > 1919-01-01']);
  });
});

describe('writing an address', () => {
  test('a first visit has none, wherever the map settles', () => {
    const camera = { zoom: 3.5, latitude: 55, longitude: 45 };
    expect(addressFromState(opening, opening)).toBe('');
    expect(addressFromState({ ...opening, camera }, { ...opening, camera })).toBe('');
  });

  test('keeps slashes readable', () => {
    const camera = { zoom: 3.5, latitude: 55, longitude: 45 };
    expect(addressFromState({ ...opening, match: 'certain', camera }, opening)).toBe(
      '?from=1918-08-15&to=1918-10-31&match=certain&map=3.50/55.000/45.000',
    );
  });

  test('and reading it again gives the same state, or one that holds the chosen record, for any state a reader can reach', () => {
    const action = fc.oneof(
      fc
        .tuple(fc.integer({ min: day('1917-01-01'), max: day('1962-12-31') }), fc.nat(2000))
        .map(([from, days]): Action => ({ type: 'window-moved', window: { from, to: from + days } })),
      fc.constantFrom<Action>(
        { type: 'match-chosen', match: 'certain' },
        { type: 'place-chosen', place: 'crimea', by: 'list' },
        { type: 'place-chosen', place: 'petrograd', by: 'map' },
        { type: 'event-chosen', event: 'strike', claim: null },
        { type: 'event-chosen', event: 'hostages', claim: 'hostages-chronicle' },
        { type: 'tray-opened', tray: 'undated' },
        { type: 'source-opened', source: null },
        { type: 'panel-closed' },
        { type: 'theme-chosen', theme: 'night' },
        { type: 'time-of-chosen', timeOf: 'source' },
        { type: 'facet-toggled', facet: 'category', value: 'strike' },
        { type: 'facet-toggled', facet: 'kind', value: 'deed' },
        { type: 'filters-cleared' },
        { type: 'split-chosen', split: 'category' },
        { type: 'silence-shown', shown: true },
        { type: 'silence-shown', shown: false },
        { type: 'listing-chosen', listing: 'records' },
        { type: 'records-sorted', by: 'time' },
        { type: 'records-sorted', by: 'figures' },
        { type: 'places-ordered', by: 'date' },
        { type: 'mode-chosen', mode: 'cumulative' },
        { type: 'mode-chosen', mode: 'day' },
        { type: 'stepped-to-record', direction: 1 },
        { type: 'way-changed', way: { speed: 30, loop: true } },
        { type: 'way-changed', way: { direction: -1, skipEmpty: true, follow: true } },
        { type: 'dating-chosen', dating: 'both' },
        { type: 'axis-viewed', view: { from: day('1918-01-01'), to: day('1918-12-31') } },
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const state = actions.reduce((before, one) => next(before, one, context), opening);
        const again = read(addressFromState(state, opening));
        expect(again.selection).toEqual(state.selection);
        // A link to a record brings its time; any other window comes back as it was.
        const event = 'event' in state.selection ? state.selection.event : null;
        if (event === null) expect(again.window).toEqual(state.window);
        else expect(next(again, { type: 'event-chosen', event, claim: null }, context).window).toEqual(again.window);
        expect(again.match).toBe(state.match);
        expect(again.theme).toBe(state.theme);
        expect(again.timeOf).toBe(state.timeOf);
        expect(again.filters).toEqual(state.filters);
        expect(again.split).toBe(state.split);
        expect(again.silence).toBe(state.silence);
        expect(again.listing).toBe(state.listing);
        expect(again.sort).toEqual(state.sort);
        expect(again.placeOrder).toBe(state.placeOrder);
        expect(again.mode).toBe(state.mode);
        expect(again.way).toEqual(state.way);
        expect(again.dating).toBe(state.dating);
        expect(again.axisView).toEqual(state.axisView);
        expect(again.notices).toEqual([]);
      }),
    );
  });
});
