import { StoreUnavailableError, type Store } from '#graph/store/store.js';

const REASON = 'bolt://db.internal:7687: connection refused';

/** The port as both adapters keep it while their database cannot be reached. */
export const unreachableStore: Store = {
  name: 'neo4j',
  fingerprints: fail,
  revision: fail,
  apply: fail,
  nodes: fail,
  edges: fail,
  find: fail,
  search: fail,
  traverse: fail,
  paths: fail,
  tally: fail,
  until: () => unreachableStore,
  health: () => Promise.resolve({ state: 'unavailable', reason: REASON }),
  close: () => Promise.resolve(),
};

function fail(): Promise<never> {
  return Promise.reject(new StoreUnavailableError(REASON));
}
