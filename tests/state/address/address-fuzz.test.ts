// Ten thousand addresses that nobody meant: each opens the atlas, and what it asks for wrongly is said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { addressParameters } from '../../../src/state/address/address-parameters.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import { plainWords } from '../plain-words.ts';
import { context, opening } from '../small-context.ts';

const known = Object.keys(addressParameters);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' from', 'FROM', 'from[]'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const value = fc.oneof(
  fc.constantFrom(
    ...['1918-09-01', '1918-02-30', '9999-12-31', '0000-00-00', '-1', '1e308', 'NaN', 'Infinity', '', ',', '/', 'none'],
    ...['petrograd', 'shooting', 'shooting-chronicle', 'crimea', 'all', 'records', 'places', 'ru', 'night', 'day'],
    ...[
      '34,45,100',
      '34,45,1e9',
      '0,0,0',
      '200,95,10',
      '30,50,40,50,40,60',
      '30,50,40',
      '1,2,3,4,5',
      '6/48/35',
      '99/0/0',
    ],
    ...[
      'chronicle',
      'chronicle,chronicle',
      'official',
      'disputed',
      'official,disputed',
      'execution,strike',
      'deed,,order',
    ],
    ...[
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '\u202egnp',
      '%00',
      '../../..',
    ],
    'x'.repeat(100_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join(',')),
);
const parameters = fc.array(fc.tuple(name, value), { maxLength: 8 });

test('an address of any parameters opens a sound view, says what it left out, and writes an address that opens the same', () => {
  const sceneFor = createSceneMaker(context.lookup, context.axis);
  const read = (search: string) => stateFromAddress(search, opening, context, plainWords);
  fc.assert(
    fc.property(parameters, (asked) => {
      const state = read(`?${new URLSearchParams(asked)}`);
      const isMeant = (part: string) => known.includes(part.trim().toLowerCase().replace('[]', ''));
      // A name without a letter and a value is what stuck to the end of a link.
      for (const [part] of asked.filter(([part, value]) => !isMeant(part) && (value !== '' || /[a-z]/i.test(part))))
        expect(state.notices.map(({ id }) => id)).toContain(
          `address-${part.slice(0, 40)}${part.length > 40 ? '…' : ''}`,
        );
      for (const { sentence } of state.notices) expect(sentence.length).toBeLessThan(100);
      const { window } = state;
      expect(window.from <= window.to).toBe(true);
      const settled = sceneFor(state).settled();
      expect(settled.placesInWindow).toBeGreaterThanOrEqual(0);
      expect(settled.records().length).toBeLessThanOrEqual(context.lookup.size);
      // `place` and `event` bring a window; with its own written out, nothing moves any more.
      const again = read(addressFromState(state, opening));
      expect({ ...again, notices: [], cameraRequest: null, camera: null, introduced: true }).toEqual({
        ...state,
        notices: [],
        cameraRequest: null,
        camera: null,
        introduced: true,
      });
    }),
    { numRuns: 10_000 },
  );
});
