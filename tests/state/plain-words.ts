// What an address asks for wrongly, in a form that tests can compare.
import type { AddressWords } from '../../src/state/address/permalink.ts';

export const plainWords: AddressWords = {
  partLeftOut: (name, value, character) => `${name}=${value}${character === null ? '' : ` at ${character}`}`,
  draftElsewhere: 'draft elsewhere',
  partTwice: (name, value) => `${name} twice: ${value}`,
};
