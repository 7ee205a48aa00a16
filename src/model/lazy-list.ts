// A list whose items are made when they are asked for: of thousands only those in sight are ever made.

export interface LazyList<T> extends Iterable<T> {
  length: number;
  /** The item at a position from 0 to `length` - 1. */
  item(index: number): T;
}

export function lazyList<T>(length: number, make: (index: number) => T): LazyList<T> {
  return {
    length,
    item(index) {
      if (!(index >= 0 && index < length)) throw new Error(`a list of ${length} has no item ${index}`);
      return make(index);
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield make(index);
    },
  };
}

/** The items of another list, each as something else. */
export function mapped<T, U>(list: LazyList<T>, change: (item: T) => U): LazyList<U> {
  return lazyList(list.length, (index) => change(list.item(index)));
}
