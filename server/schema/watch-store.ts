import type { Store } from '#graph/store/store.js';

/** A store whose answers belong together, unless someone wrote between them. */
export interface WatchedStore {
  readonly store: Store;
  /** Whether the graph was changed between the first and the last question asked. */
  readonly isTorn: () => Promise<boolean>;
}

/** Watches a store for the time of one request: one question alone is always of one graph, several may not be. */
export function watchStore(store: Store): WatchedStore {
  let before: Promise<string> | undefined;
  let asked = 0;
  const watch = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    asked += 1;
    before ??= store.revision();
    await before;
    return await ask();
  };
  const watched: Store = {
    ...store,
    nodes: (ids) => watch(() => store.nodes(ids)),
    edges: (query) => watch(() => store.edges(query)),
    find: (query) => watch(() => store.find(query)),
    search: (query) => watch(() => store.search(query)),
    traverse: (query) => watch(() => store.traverse(query)),
    paths: (query) => watch(() => store.paths(query)),
    tally: (query) => watch(() => store.tally(query)),
  };
  return { store: watched, isTorn: async () => asked > 1 && (await before) !== (await store.revision()) };
}
