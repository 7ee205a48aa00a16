// Typed arrays in one versioned buffer, as they lie in memory: reading it copies nothing, and it passes to a worker whole.
//
// Bytes 0 to 7: `ATLASCOL`. 8 to 11: version, 12 to 15: length of the directory, both unsigned and little-endian. Then the directory, JSON in
// UTF-8: `{ name: [type, byteOffset, length] }`, offsets counted from the first byte after it that is a multiple of 8. Then the sections, each
// beginning at a multiple of 8.
import type { CorpusFault } from './corpus-fault.ts';

const magic = 'ATLASCOL';
/** Counted up when the layout changes; `read` names the version of a file that it does not know. */
export const columnFileVersion = 2;

const arrays = { i4: Int32Array, u4: Uint32Array, u2: Uint16Array, u1: Uint8Array } as const;
type TypeName = keyof typeof arrays;
export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;
export type Columns = Readonly<Record<string, Column>>;

const headLength = 16;
const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function typeOf(column: Column): TypeName {
  const found = Object.entries(arrays).find(([, array]) => column instanceof array);
  if (!found) throw new Error(`a column file holds no ${column}`);
  return found[0] as TypeName;
}

export function writeColumnFile(columns: Columns): ArrayBuffer {
  if (!isLittleEndian) throw new Error('column files are written on little-endian machines only');
  let end = 0;
  const directory: Record<string, [TypeName, number, number]> = {};
  for (const [name, column] of Object.entries(columns)) {
    directory[name] = [typeOf(column), end, column.length];
    end = aligned(end + column.byteLength);
  }
  const written = new TextEncoder().encode(JSON.stringify(directory));
  const first = aligned(headLength + written.length);
  const buffer = new ArrayBuffer(first + end);
  const bytes = new Uint8Array(buffer);
  bytes.set(new TextEncoder().encode(magic));
  const head = new DataView(buffer);
  head.setUint32(8, columnFileVersion, true);
  head.setUint32(12, written.length, true);
  bytes.set(written, headLength);
  for (const [name, { buffer: own, byteOffset, byteLength }] of Object.entries(columns)) {
    bytes.set(new Uint8Array(own, byteOffset, byteLength), first + (directory[name]?.[1] as number));
  }
  return buffer;
}

export type ReadColumns = { ok: true; columns: Columns } | CorpusFault;

/** Whether bytes begin as a column file does. */
export function isColumnFile(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, magic.length)) === magic;
}

/** The columns of a buffer as views on it. */
export function readColumnFile(buffer: ArrayBuffer): ReadColumns {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < headLength || !isColumnFile(bytes)) return damaged('it does not begin with ATLASCOL');
  if (!isLittleEndian) return damaged('this machine orders bytes otherwise than the file');
  const head = new DataView(buffer);
  const version = head.getUint32(8, true);
  if (version !== columnFileVersion)
    return { ok: false, fault: 'other-edition', cause: `version ${version}, not ${columnFileVersion}` };
  const length = head.getUint32(12, true);
  const first = aligned(headLength + length);
  if (first > bytes.length) return damaged('the directory is cut short');
  let directory: unknown;
  try {
    directory = JSON.parse(new TextDecoder().decode(bytes.subarray(headLength, headLength + length)));
  } catch (cause) {
    return damaged(`the directory is no JSON: ${cause}`);
  }
  if (typeof directory !== 'object' || directory === null) return damaged('the directory is no object');
  const columns: Record<string, Column> = {};
  for (const [name, entry] of Object.entries(directory)) {
    if (!isEntry(entry)) return damaged(`the section "${name}" has no type, place and length`);
    const [type, offset, size] = entry;
    const array = arrays[type];
    if (offset % 8 !== 0 || first + offset + size * array.BYTES_PER_ELEMENT > bytes.length)
      return damaged(`the section "${name}" reaches beyond the end`);
    columns[name] = new array(buffer, first + offset, size);
  }
  return { ok: true, columns };
}

const damaged = (cause: string): ReadColumns => ({ ok: false, fault: 'damaged', cause });

function isEntry(entry: unknown): entry is [TypeName, number, number] {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [type, offset, size] = entry;
  const isCount = (number: unknown) => Number.isSafeInteger(number) && (number as number) >= 0;
  return typeof type === 'string' && Object.hasOwn(arrays, type) && isCount(offset) && isCount(size);
}
