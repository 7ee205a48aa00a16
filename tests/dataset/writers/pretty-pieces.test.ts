// Pieces of formatted JSON against the library that formats a whole: any collection comes out the same.
import fc from 'fast-check';
import stringify from 'json-stringify-pretty-compact';
import { expect, test } from 'vitest';
import { prettyPieces } from '../../../src/dataset/writers/pretty-pieces.ts';

const texts = fc.oneof(fc.string(), fc.string({ minLength: 30, maxLength: 140 }), fc.constant('\u00001      "],{'));
const records = fc.oneof(
  fc.jsonValue(),
  fc.record({ id: texts, claims: fc.array(fc.record({ says: texts, line: fc.integer() }), { maxLength: 3 }) }),
);

test('a collection whose lists are streamed is formatted as the whole would be', () => {
  fc.assert(
    fc.property(
      fc.array(records, { maxLength: 6 }),
      fc.array(records, { maxLength: 2 }),
      fc.dictionary(fc.stringMatching(/^[a-z-]{1,40}$/), texts, { maxKeys: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.jsonValue(), { maxKeys: 2 }),
      (features, unplaced, citations, beside) => {
        const whole = { type: 'FeatureCollection', features, ...beside, unplaced, citations };
        const pieces = prettyPieces({
          ...whole,
          features: { streamed: 'list', members: () => features },
          unplaced: { streamed: 'list', members: () => unplaced },
          citations: { streamed: 'texts', members: () => Object.entries(citations) },
        });
        expect([...pieces].join('')).toBe(`${stringify(whole, { maxLength: 120 })}\n`);
      },
    ),
    { numRuns: 2000 },
  );
});
