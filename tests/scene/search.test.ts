// The search box's numbers are those of the page after it: the same records, the same window, the same other filters.
import { describe, expect, it } from 'vitest';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { createSearch } from '../../src/scene/search.ts';
import { next } from '../../src/state/actions.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { context, day, opening } from '../state/small-context.ts';

const sceneFor = createSceneMaker(context.lookup, context.axis);
const searchIn = (state: () => AtlasState) => (typed: string) => {
  const results = createSearch(context.lookup, state)(typed);
  if (!results) throw new Error('the answer is late, and nothing is asked elsewhere');
  return results;
};

describe('the search', () => {
  it('counts what its words will leave, in all and in the window', () => {
    const state = { ...opening, window: { from: day('1918-09-01'), to: day('1918-10-31') } };
    const results = searchIn(() => state)('Petrograd');
    const after = sceneFor(next(state, { type: 'words-searched', query: results.query }, context)).settled();
    expect(results.inWindow).toBe(after.recordsInWindow);
    expect(results.inWindow).toBe(2);
    expect(results.records).toBe(6);
  });

  it('keeps to the other filters, and knows what they hide', () => {
    const state = { ...opening, filters: { ...opening.filters, category: ['strike'] } };
    const search = searchIn(() => state);
    expect(search('Petrograd')).toMatchObject({ records: 1, inAll: 6 });
    expect(search('Crimea')).toMatchObject({ records: 0, inAll: 1 });
  });

  it('counts no records in a window of claims', () => {
    const state = { ...opening, timeOf: 'source' as const };
    expect(searchIn(() => state)('Petrograd').inWindow).toBeNull();
  });

  it('opens a hit beside a tray in its own place, unless the tray holds it', () => {
    const tray = next(opening, { type: 'tray-opened', tray: 'undated' }, context);
    const selection = (event: string) => next(tray, { type: 'event-chosen', event, claim: null }, context).selection;
    expect(selection('someday')).toMatchObject({ type: 'tray', event: 'someday' });
    expect(selection('strike')).toMatchObject({ type: 'place', place: 'works', event: 'strike' });
  });
});

describe('words that are not all found', () => {
  const search = searchIn(() => opening);

  it('find the place that is named among them', () => {
    expect(search('nowhere Petrograd').places.hits.map(({ place }) => place.id)).toContain('petrograd');
  });

  it('are looked for with one of them left out, and the results say so', () => {
    const found = search('strike xyzzyq');
    expect(found).toMatchObject({ query: 'strike', asked: 'strike xyzzyq' });
    expect(found.events.total).toBeGreaterThan(0);
    expect(search('strike')).toMatchObject({ query: 'strike', asked: null, shorter: [] });
  });
});

describe('a search in a window without what it finds', () => {
  const early = { ...opening, window: { from: day('1917-01-01'), to: day('1917-01-31') } };
  const words = { type: 'words-searched', query: 'Crimea' } as const;

  it('widens it just far enough, and gives it back', () => {
    expect(searchIn(() => early)('Crimea')).toMatchObject({ inWindow: 0, widens: true });
    const after = next(early, words, context);
    expect(after.window.from).toBe(early.window.from);
    expect(sceneFor(after).settled()).toMatchObject({ recordsInWindow: 1, outside: 0 });
    expect(next(after, { type: 'window-undone' }, context).window).toEqual(early.window);
  });

  it('leaves a single day, and a window that holds some of it, as they are', () => {
    expect(next({ ...early, mode: 'day' }, words, context).window).toEqual(early.window);
    const some = { ...opening, window: { from: day('1918-09-01'), to: day('1918-10-31') } };
    const after = next(some, { type: 'words-searched', query: 'Petrograd' }, context);
    expect(after.window).toEqual(some.window);
    const { outside, recordsInWindow } = sceneFor(after).settled();
    expect(outside).toBeGreaterThan(0);
    const all = sceneFor(next(after, { type: 'window-widened' }, context)).settled();
    expect(all).toMatchObject({ outside: 0, recordsInWindow: recordsInWindow + outside });
  });

  it('holds all of what the search has told of, in any year', () => {
    const some = { ...opening, window: { from: day('1918-09-01'), to: day('1918-10-31') } };
    const told = searchIn(() => some)('Petrograd');
    expect(told.widens).toBe(true);
    const actions = [
      { type: 'words-searched', query: 'Petrograd' },
      { type: 'facet-toggled', facet: 'kind', value: 'deed' },
      {
        type: 'lens-chosen',
        lens: { type: 'source', source: context.lookup.eventAt(0).claims[0]?.source ?? '' },
      },
    ] as const;
    for (const action of actions) {
      const after = next(some, { ...action, ofAllYears: true }, context);
      const here = next(some, action, context);
      expect(here.window).toEqual(some.window);
      expect(sceneFor(after).settled().outside).toBe(0);
      expect(sceneFor(here).settled().outside).toBeGreaterThan(0);
      expect(next(after, { type: 'window-undone' }, context).window).toEqual(some.window);
      expect(next({ ...some, mode: 'day' }, { ...action, ofAllYears: true }, context).window).toEqual(some.window);
    }
  });

  it('brings some place of what is found into view', () => {
    expect(next(early, words, context).cameraRequest?.goTo).toEqual({ inView: ['crimea'] });
    expect(next(early, { type: 'place-chosen', place: 'crimea', by: 'list' }, context).window).not.toEqual(
      early.window,
    );
    expect(next(early, { type: 'place-chosen', place: 'crimea', by: 'map' }, context).window).toEqual(early.window);
  });
});
