import type { Answer } from '../api/answer.js';
import type { Store } from './store.js';
import { begin, settle, type Remote } from './remote.js';

/** One thing of the state that is asked from the server whenever another one of it is wanted. */
export interface Followed<State, Value, Key extends string = string> {
  /** Key of what is wanted now; null where nothing is. */
  readonly wanted: (state: State) => Key | null;
  readonly read: (state: State) => Remote<Value>;
  readonly write: (state: State, remote: Remote<Value>) => State;
  readonly ask: (key: Key, signal: AbortSignal, state: State) => Promise<Answer<Value>>;
}

/** Keeps it as the state wants it: asks what is new, and gives up what is no longer wanted. */
export function follow<State, Value, Key extends string>(
  store: Store<State>,
  followed: Followed<State, Value, Key>,
): () => void {
  let underWay = new AbortController();
  const look = (): void => {
    const state = store.read();
    const key = followed.wanted(state);
    if (key === null || followed.read(state).key === key) return;
    underWay.abort();
    underWay = new AbortController();
    void askFor(store, followed, { key, signal: underWay.signal });
  };
  look();
  return store.listen(look);
}

interface Asked<Key> {
  readonly key: Key;
  readonly signal: AbortSignal;
}

async function askFor<State, Value, Key extends string>(
  store: Store<State>,
  { read, write, ask }: Followed<State, Value, Key>,
  { key, signal }: Asked<Key>,
): Promise<void> {
  store.change((state) => write(state, begin(read(state), key)));
  const answer = await ask(key, signal, store.read());
  store.change((state) => {
    const before = read(state);
    const after = settle(before, key, answer);
    return after === before ? state : write(state, after);
  });
}
