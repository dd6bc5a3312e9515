/** Holds the one value, changes it by pure transitions and tells who listens. */
export interface Store<State> {
  readonly read: () => State;
  readonly change: (transition: (state: State) => State) => void;
  /** Calls back after every change; returns how to stop. */
  readonly listen: (listener: () => void) => () => void;
}

/** Makes a store; a transition that returns the same value changes nothing and tells nobody. */
export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change(transition) {
      const next = transition(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
