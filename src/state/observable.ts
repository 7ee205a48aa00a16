// A value that changes, and tells those who asked to be told.

export interface Observable<Value> {
  get(): Value;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export interface Settable<Value> extends Observable<Value> {
  set(value: Value): void;
}

/** @param isSame values of which the second need not be told */
export function createObservable<Value>(
  initial: Value,
  isSame: (before: Value, after: Value) => boolean = Object.is,
): Settable<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (isSame(value, next)) return;
      value = next;
      // A listener may end its subscription, or another's.
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
