// Lists of whole numbers in two typed arrays, one list after the other.

/** List i is `items[offsets[i]]` to `items[offsets[i + 1] - 1]`. */
export interface Lists {
  offsets: Uint32Array;
  items: Uint32Array;
}

export function listsFrom(rows: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] as number) + row.length;
  });
  const items = new Uint32Array(offsets[rows.length] as number);
  rows.forEach((row, i) => {
    items.set(row, offsets[i]);
  });
  return { offsets, items };
}

/** List `row`, as a view: nothing is copied. */
export function listAt({ offsets, items }: Lists, row: number): Uint32Array {
  return items.subarray(offsets[row], offsets[row + 1]);
}

export function lengthOfList({ offsets }: Lists, row: number): number {
  return (offsets[row + 1] as number) - (offsets[row] as number);
}

export function listHolds({ offsets, items }: Lists, row: number, item: number): boolean {
  for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++) if (items[i] === item) return true;
  return false;
}

/** The lists of some rows, in the order of `rows`. */
export function listsOf({ offsets, items }: Lists, rows: Uint32Array): Lists {
  const own: Lists = { offsets: new Uint32Array(rows.length + 1), items: new Uint32Array(0) };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    own.offsets[i + 1] = (own.offsets[i] as number) + (offsets[row + 1] as number) - (offsets[row] as number);
  }
  own.items = new Uint32Array(own.offsets[rows.length] as number);
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const end = offsets[(rows[i] as number) + 1] as number;
    for (let at = offsets[rows[i] as number] as number; at < end; at++) own.items[filled++] = items[at] as number;
  }
  return own;
}

/** The same lists without the items whose flag is 0. */
export function listsKeeping({ offsets, items }: Lists, flags: Uint8Array): Lists {
  const kept = new Uint32Array(items.length);
  const own = new Uint32Array(offsets.length);
  let filled = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const item = items[at] as number;
      if (flags[item]) kept[filled++] = item;
    }
    own[row + 1] = filled;
  }
  return { offsets: own, items: kept.slice(0, filled) };
}

/** For each item the rows whose lists hold it, in order. `size`: how many items there are. */
export function invertedLists({ offsets, items }: Lists, size: number): Lists {
  const own: Lists = { offsets: new Uint32Array(size + 1), items: new Uint32Array(items.length) };
  for (let i = 0; i < items.length; i++) (own.offsets[(items[i] as number) + 1] as number)++;
  for (let i = 0; i < size; i++) (own.offsets[i + 1] as number) += own.offsets[i] as number;
  const next = own.offsets.slice(0, size);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++)
      own.items[(next[items[at] as number] as number)++] = row;
  }
  return own;
}

/** Per number its position in an order. */
export function positionsInOrder(order: readonly number[]): Uint32Array {
  const positions = new Uint32Array(order.length);
  order.forEach((number, position) => {
    positions[number] = position;
  });
  return positions;
}

/** The positions of the flags that are set, in order. */
export function positionsOf(flags: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i]) count++;
  const positions = new Uint32Array(count);
  let filled = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i]) positions[filled++] = i;
  return positions;
}

/** Numbers in a typed array that grows. */
export interface GrowingNumbers {
  length: number;
  push(number: number): void;
  /** Those pushed until now. */
  taken(): Uint32Array;
}

/** @param room for how many it is made; it grows beyond them */
export function growingNumbers(room: number): GrowingNumbers {
  let numbers = new Uint32Array(room);
  return {
    length: 0,
    push(number) {
      if (this.length === numbers.length) {
        const grown = new Uint32Array(numbers.length * 2 + 16);
        grown.set(numbers);
        numbers = grown;
      }
      numbers[this.length++] = number;
    },
    taken() {
      return numbers.slice(0, this.length);
    },
  };
}
