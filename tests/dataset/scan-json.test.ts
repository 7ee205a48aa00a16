// The scanner agrees with JSON.parse about what is JSON, and sees what JSON.parse hides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/dataset/readers/read-json.ts';
import { scanJson } from '../../src/dataset/readers/scan-json.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function agree(text: string): void {
  expect([text, scanJson(text).ok]).toEqual([text, parses(text)]);
}

describe('scanJson', () => {
  it('accepts every JSON text', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), agree), { numRuns: 2000 });
  });

  it('refuses what JSON.parse refuses, in texts with one character changed', () => {
    const sign = fc.constantFrom(...'{}[],:"\\ \n\t0123456789.eE+-truefalsn\u0001\u00a0'.split(''));
    const spoilt = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(10_000), fc.nat(2), sign).map(([text, at, cut, put]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + put + text.slice(position + cut);
    });
    fc.assert(fc.property(spoilt, agree), { numRuns: 5000 });
  });

  it.each([
    '01',
    '1.',
    '.5',
    '+1',
    '-',
    '1e',
    'NaN',
    'Infinity',
    "'a'",
    '"\t"',
    '"\\x"',
    '"\\u12"',
    '[1,]',
    '{"a":1,}',
    '{a:1}',
    '{"a" 1}',
    '[1 2]',
    '1 2',
    '// x\n1',
    '\u00a01',
    'tru',
    'nullx',
    '',
  ])('refuses %j as JSON.parse does', (text) => {
    expect(parses(text)).toBe(false);
    expect(scanJson(text).ok).toBe(false);
  });

  it('names a key written twice, however it is escaped, and leaves namesakes elsewhere alone', () => {
    const scan = scanJson('{"a": [{"b": 1}, {"b": 1, "c": {"b": 2}, "\\u0062": 3}]}');
    expect(scan).toEqual({ ok: true, keyFaults: [{ path: 'a[1].b', key: 'b', kind: 'repeated' }] });
  });

  it('names a key that touches prototypes', () => {
    expect(scanJson('[{"__proto__": 1}]')).toEqual({
      ok: true,
      keyFaults: [{ path: '[0].__proto__', key: '__proto__', kind: 'reserved' }],
    });
  });
});

describe('readJson', () => {
  it('counts lines and columns from 1', () => {
    const reading = readJson('a.json', '{\n  "b": 1,\n  "c": wrong\n}');
    expect(reading).toMatchObject({
      ok: false,
      issue: { sentence: 'a.json: the file is not JSON: at line 3, column 8 stands "wrong }".' },
    });
  });
});
