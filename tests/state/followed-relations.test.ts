// The way back along relations: going back finds the link again, whatever was looked at in between.
import { expect, test } from 'vitest';
import { type Action, next } from '../../src/state/actions.ts';
import { addressFromState, stateFromAddress } from '../../src/state/address/permalink.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { en } from '../own-corpus.ts';
import { context, opening } from './small-context.ts';

const after = (state: AtlasState, ...actions: Action[]) =>
  actions.reduce((now, action) => next(now, action, context), state);
/** The reader goes to an address of the history: that of an earlier state. */
const backTo = (state: AtlasState, earlier: AtlasState) => {
  const written = addressFromState(earlier, opening);
  const address = stateFromAddress(written, opening, context, en.address);
  return after(state, { type: 'address-opened', state: address });
};
const follow = (event: string, from: string, to: string): Action => ({
  type: 'event-chosen',
  event,
  claim: to === event ? null : to,
  along: { from, to, kind: 'same-matter' },
});

const place = after(opening, { type: 'place-chosen', place: 'petrograd', by: 'list' });
const strike = after(place, follow('strike', 'shooting', 'strike-chronicle'));

test('following a relation opens the record like any other choice of it', () => {
  const chosen = after(place, { type: 'event-chosen', event: 'strike', claim: 'strike-chronicle' });
  expect({ ...strike, trail: [] }).toEqual({ ...chosen, trail: [] });
  expect(strike.backTo).toBeNull();
});

test('going back gives the link, step by step, and forgets it when something else is chosen', () => {
  const winter = after(strike, follow('winter', 'strike-chronicle', 'winter'));
  const once = backTo(winter, strike);
  expect(once.selection).toEqual(strike.selection);
  expect(once.backTo).toMatchObject({ from: 'strike-chronicle', to: 'winter' });
  const twice = backTo(once, place);
  expect(twice.backTo).toMatchObject({ from: 'shooting', to: 'strike-chronicle' });
  expect(backTo(twice, opening).backTo).toBeNull();
  expect(after(twice, { type: 'match-chosen', match: 'certain' }).backTo).toEqual(twice.backTo);
  expect(after(twice, { type: 'tray-opened', tray: 'undated' }).backTo).toBeNull();
});

test('what was looked at in between does not lose the way', () => {
  const aside = after(strike, { type: 'source-opened', source: null });
  const back = backTo(aside, strike);
  expect(back.backTo).toBeNull();
  expect(backTo(back, place).backTo).toMatchObject({ from: 'shooting', to: 'strike-chronicle' });
});

test('a relation to what is not in the atlas leads nowhere, and leaves no trail', () => {
  expect(after(place, follow('no-such-record', 'shooting', 'no-such-record'))).toEqual(place);
});
