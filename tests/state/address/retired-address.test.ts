// Every address ever published still opens its record, and is then written with the id of today.
import { expect, test } from 'vitest';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../../src/lookup/time-axis.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import { inTodaysIds } from '../../../src/state/address/retired-address.ts';
import { compiledCorpus } from '../../whole-corpus.ts';
import { day, opening } from '../small-context.ts';

const lookup = buildLookup(compiledCorpus().compiled);
const words = {
  partLeftOut: (name: string, value: string) => `${name} ${value}`,
  partTwice: (name: string) => name,
  draftElsewhere: '',
};
const context = { lookup, axis: buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach) };

/** The old ids, each with today's and the parameter that names it in an address. */
const retired = Object.entries(lookup.retired).map(([old, current]) => {
  if (lookup.places.some(({ id }) => id === current)) return { old, current, names: 'place' };
  return { old, current, names: lookup.recordNumbers.has(current) ? 'event' : 'claim' };
});

test('each retired record of the corpus', () => {
  expect(retired.filter(({ names }) => names === 'claim').length).toBeGreaterThanOrEqual(423);
  for (const { old, current, names } of retired) {
    const state = stateFromAddress(`?${names}=${old}`, opening, context, words);
    expect(state.notices).toEqual([]);
    expect(state.selection).toMatchObject({ [names]: current });
    const address = new URLSearchParams(addressFromState(state, opening));
    expect(address.get(names)).toBe(current);
  }
});

test('each also where a chat program has made a dash of its hyphens, or put a full stop behind it', () => {
  for (const { old, current } of retired.filter(({ names }) => names === 'claim').slice(0, 40)) {
    for (const passedOn of [
      old.replaceAll('--', '\u2013'),
      old.replaceAll('--', '\u2014'),
      `${old}.`,
      old.toUpperCase(),
    ]) {
      const state = stateFromAddress(`?claim=${encodeURIComponent(passedOn)}`, opening, context, words);
      expect(state.selection, passedOn).toMatchObject({ claim: current });
    }
  }
});

test('ids of any record, in lists too, and nothing else of an address', () => {
  const names = { kasan: 'kazan', 'old-text': 'new-text', execution: 'killing' };
  const today = (name: string, value: string) => inTodaysIds(name, value, names);
  expect(today('place', 'kasan')).toBe('kazan');
  expect(today('source', 'other,old-text')).toBe('other,new-text');
  expect(today('lens', 'old-text,only')).toBe('new-text,only');
  expect(today('about', 'old-text')).toBe('new-text');
  expect(today('q', 'kasan')).toBe('kasan');
  expect(today('category', 'execution')).toBe('execution');
  expect(today('place', 'kasan-2')).toBe('kasan-2');
});
