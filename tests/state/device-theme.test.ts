// The theme of the device is followed until the reader chooses, and is no part of an address.
import { expect, test } from 'vitest';
import { en } from '../../src/messages/en/messages.ts';
import { next } from '../../src/state/actions.ts';
import { addressFromState, stateFromAddress } from '../../src/state/address/permalink.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { context, opening } from './small-context.ts';

const atNight = openingState(opening.window, 'night');
const written = (state: typeof opening) => new URLSearchParams(addressFromState(state, atNight)).get('theme');

test('a device that turns dark takes the page along, and its address stays', () => {
  const dark = next(opening, { type: 'theme-preferred', theme: 'night' }, context);
  expect(dark.theme).toBe('night');
  expect(addressFromState(dark, opening)).toBe('');
  expect(atNight.theme).toBe('night');
});

test('what the reader has chosen stays, whatever the device does, and stands in the address', () => {
  const chosen = next(atNight, { type: 'theme-chosen', theme: 'paper' }, context);
  expect(written(chosen)).toBe('paper');
  const later = next(
    next(opening, { type: 'theme-chosen', theme: 'night' }, context),
    { type: 'theme-preferred', theme: 'paper' },
    context,
  );
  expect(later.theme).toBe('night');
});

test('a link that names a theme is obeyed on any device', () => {
  const read = (address: string, from: typeof opening) => stateFromAddress(address, from, context, en.address).theme;
  expect([read('?theme=night', opening), read('?theme=paper', atNight), read('', atNight)]).toEqual([
    'night',
    'paper',
    'night',
  ]);
});
