// Every address ever published still opens its record, and is then written with the id of today.
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/commands/compile-corpus.ts';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { addressFromState, stateFromAddress } from '../../src/state/permalink.ts';
import { inTodaysIds } from '../../src/state/retired-address.ts';
import { day, opening } from './small-context.ts';

const lookup = buildLookup(compileFolder('geo').compiled);
const context = { lookup, axis: buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach) };

test('each retired claim of the corpus', () => {
  const retired = Object.entries(lookup.retired);
  expect(retired.length).toBeGreaterThanOrEqual(423);
  for (const [old, current] of retired) {
    const state = stateFromAddress(`?claim=${old}`, opening, context, (name, value) => `${name} ${value}`);
    expect(state.notices).toEqual([]);
    expect(state.selection).toMatchObject({ claim: current });
    const address = new URLSearchParams(addressFromState(state, opening));
    expect(address.get('claim')).toBe(current);
  }
});

test('ids of any record, in lists too, and nothing else of an address', () => {
  const names = { kasan: 'kazan', 'old-text': 'new-text', execution: 'killing' };
  expect(inTodaysIds('?place=kasan&source=other,old-text&lens=old-text,only&about=old-text', names)).toBe(
    'place=kazan&source=other%2Cnew-text&lens=new-text%2Conly&about=new-text',
  );
  expect(inTodaysIds('?q=kasan&category=execution&place=kasan-2', names)).toBe(
    'q=kasan&category=execution&place=kasan-2',
  );
});
