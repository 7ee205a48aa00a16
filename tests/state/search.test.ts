// The search box's numbers are those of the page after it: the same records, the same window, the same other filters.
import { describe, expect, it } from 'vitest';
import { next } from '../../src/state/actions.ts';
import { createSceneMaker } from '../../src/state/scene.ts';
import { createSearch } from '../../src/state/search.ts';
import { context, day, opening } from './small-context.ts';

const sceneFor = createSceneMaker(context.lookup, context.axis);

describe('the search', () => {
  it('counts what its words will leave, in all and in the window', () => {
    const state = { ...opening, window: { from: day('1918-09-01'), to: day('1918-10-31') } };
    const results = createSearch(context.lookup, () => state)('Petrograd');
    const after = sceneFor(next(state, { type: 'words-searched', query: results.query }, context)).settled();
    expect(results.inWindow).toBe(after.recordsInWindow);
    expect(results.inWindow).toBe(2);
    expect(results.records).toBe(6);
  });

  it('keeps to the other filters, and knows what they hide', () => {
    const state = { ...opening, filters: { ...opening.filters, category: ['strike'] } };
    const search = createSearch(context.lookup, () => state);
    expect(search('Petrograd')).toMatchObject({ records: 1, inAll: 6 });
    expect(search('Crimea')).toMatchObject({ records: 0, inAll: 1 });
  });

  it('counts no records in a window of claims', () => {
    const state = { ...opening, timeOf: 'source' as const };
    expect(createSearch(context.lookup, () => state)('Petrograd').inWindow).toBeNull();
  });

  it('opens a hit beside a tray in its own place, unless the tray holds it', () => {
    const tray = next(opening, { type: 'tray-opened', tray: 'undated' }, context);
    const selection = (event: string) => next(tray, { type: 'event-chosen', event, claim: null }, context).selection;
    expect(selection('someday')).toMatchObject({ type: 'tray', event: 'someday' });
    expect(selection('strike')).toMatchObject({ type: 'place', place: 'works', event: 'strike' });
  });
});
