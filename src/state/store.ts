// Holds the one state: get it, send an action, be told of changes and of the action behind each.

export interface Store<State, Action> {
  get(): State;
  send(action: Action): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (action: Action) => void): () => void;
  /** Nothing changes any more, and nobody is told. */
  close(): void;
}

export function createStore<State, Action>(
  initial: State,
  next: (state: State, action: Action) => State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<(action: Action) => void>();
  let isClosed = false;
  return {
    get: () => state,
    send(action) {
      if (isClosed) return;
      const after = next(state, action);
      if (after === state) return;
      state = after;
      for (const listener of [...listeners]) listener(action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
    },
  };
}
