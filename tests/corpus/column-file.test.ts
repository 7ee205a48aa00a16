// The file of columns: what is written is read, and whatever is not such a file is told apart from one of another version.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Columns, columnFileVersion, readColumnFile, writeColumnFile } from '../../src/corpus/column-file.ts';

const column = fc.oneof(
  fc.int32Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.uint8Array({ maxLength: 9 }),
);
const some: Columns = { days: Int32Array.of(-1, 2), flags: Uint8Array.of(1, 0, 1), items: Uint32Array.of(7) };

test('any columns under any names are read as they were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ maxLength: 8 }), column, { noNullPrototype: true }), (columns) => {
      expect(readColumnFile(writeColumnFile(columns))).toEqual({ ok: true, columns });
    }),
  );
});

test('columns are views on the buffer: nothing is copied', () => {
  const buffer = writeColumnFile(some);
  const read = readColumnFile(buffer);
  if (!read.ok) throw new Error(String(read.cause));
  for (const one of Object.values(read.columns)) expect(one.buffer).toBe(buffer);
});

describe('a file that is none of this version', () => {
  test('cut short anywhere is damaged', () => {
    const whole = writeColumnFile(some);
    for (let length = 0; length < whole.byteLength - 8; length++)
      expect(readColumnFile(whole.slice(0, length)), `${length} bytes`).toMatchObject({ ok: false, fault: 'damaged' });
  });

  test('of another version says so', () => {
    const buffer = writeColumnFile(some);
    new DataView(buffer).setUint32(8, 99, true);
    expect(readColumnFile(buffer)).toEqual({
      ok: false,
      fault: 'other-edition',
      cause: `version 99, not ${columnFileVersion}`,
    });
  });

  test('with any bytes changed is read or is damaged, and never thrown at', () => {
    const length = writeColumnFile(some).byteLength;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(255), (at, byte) => {
        const buffer = writeColumnFile(some);
        new Uint8Array(buffer)[at] = byte;
        expect(typeof readColumnFile(buffer).ok).toBe('boolean');
      }),
    );
  });
});
