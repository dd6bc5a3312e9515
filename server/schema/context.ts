import type { Store } from '#graph/store/store.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request is given. */
export type Context = Loaders;

/** Makes the context of one request, which asks nothing of the store after so many ms. */
export function createContext(store: Store, mostTime: number): Context {
  return createLoaders(store.until(performance.now() + mostTime));
}
