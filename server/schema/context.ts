import type { Store } from '#graph/store/store.js';
import { createLoaders, type Loaders } from './loaders.js';
import { watchStore } from './watch-store.js';

/** Longest that one request may take, in ms. */
const MOST_TIME = 10_000;

/** What every resolver of one request is given. */
export interface Context extends Loaders {
  /** When the answer must be there, as performance.now() counts. */
  readonly deadline: number;
  /** Whether what was read belongs to two states of the graph. */
  readonly isTorn: () => Promise<boolean>;
  /** The same request begun anew, with nothing read yet. */
  readonly renew: () => Context;
}

/** Makes the context of one request. */
export function createContext(store: Store, mostTime = MOST_TIME): Context {
  return createContextUntil(store, performance.now() + mostTime);
}

function createContextUntil(store: Store, deadline: number): Context {
  const { store: watched, isTorn } = watchStore(store.until(deadline));
  return { ...createLoaders(watched), deadline, isTorn, renew: () => createContextUntil(store, deadline) };
}
