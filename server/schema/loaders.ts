import DataLoader from 'dataloader';
import type { GraphEdge } from '#graph/model/edges.js';
import type { NodeId } from '#graph/model/ids.js';
import type { NodeOf } from '#graph/model/nodes.js';
import { clausesOf } from '#graph/questions/clauses-of.js';
import type { Reader } from '#graph/questions/reader.js';
import type { EdgeQuery, Store } from '#graph/store/store.js';

/** What one request reads the graph with. */
export interface Loaders {
  /** The store's verbs; all that is asked for in one turn goes to the store in one call, and nothing is asked twice. */
  readonly reader: Reader;
  /** All clauses of a version in the order of the text; for any number of versions one call. */
  readonly clauses: (version: NodeId) => Promise<readonly NodeOf<'clause'>[]>;
}

/** Most ids in one call to the store. */
const BATCH = 5000;

/** Makes the loaders of one request. */
export function createLoaders(store: Store): Loaders {
  const nodes = new DataLoader((ids: readonly NodeId[]) => store.nodes(ids), { maxBatchSize: BATCH });
  const edges = createEdgeLoaders(store);
  const clauses = new DataLoader((versions: readonly NodeId[]) => clausesOf(store, versions));
  const reader: Reader = {
    nodes: (ids) => loadAll(nodes, ids),
    edges: (query) => loadAll(edges(query), query.ends),
    find: (query) => store.find(query),
    search: (query) => store.search(query),
    tally: (query) => store.tally(query),
    traverse: (query) => store.traverse(query),
    paths: (query) => store.paths(query),
  };
  return { reader, clauses: (version) => clauses.load(version) };
}

type Loader<Value> = DataLoader<NodeId, Value>;

/** Unlike loadMany, fails where one fails. */
function loadAll<Value>(loader: Loader<Value>, ids: readonly NodeId[]): Promise<readonly Value[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}

/** One loader for each direction and set of kinds. */
function createEdgeLoaders(store: Store): (query: EdgeQuery) => Loader<readonly GraphEdge[]> {
  const loaders = new Map<string, Loader<readonly GraphEdge[]>>();
  return ({ direction, kinds }) => {
    const key = [direction, ...(kinds ?? [])].join(' ');
    const known = loaders.get(key);
    if (known) return known;
    const query = kinds ? { direction, kinds } : { direction };
    const batch = (ends: readonly NodeId[]): ReturnType<Store['edges']> => store.edges({ ends, ...query });
    const loader = new DataLoader(batch, { maxBatchSize: BATCH });
    loaders.set(key, loader);
    return loader;
  };
}
