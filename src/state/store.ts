// Holds the one state: get it, send an action, be told of changes.

export interface Store<State, Action> {
  get(): State;
  send(action: Action): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State, Action>(
  initial: State,
  next: (state: State, action: Action) => State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(action) {
      const after = next(state, action);
      if (after === state) return;
      state = after;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
