import type { GraphEdge } from '../model/edges.js';
import { NODE_KINDS, type GraphNode } from '../model/nodes.js';
import type { Store } from '../store/store.js';

/** Nodes that are held in memory at once. */
const BATCH = 1000;

/** Every node of a graph, kind by kind and by name, a batch at a time. */
export async function* readAllNodes(store: Store): AsyncGenerator<readonly GraphNode[]> {
  for (const kind of NODE_KINDS) {
    let page = await store.find({ kind, first: BATCH });
    for (;;) {
      yield page.items.map(({ item }) => item);
      const after = page.items.at(-1)?.cursor;
      if (!page.hasNext || after === undefined) break;
      page = await store.find({ kind, first: BATCH, after });
    }
  }
}

/** Every edge of a graph, in the order of the nodes they start at. */
export async function* readAllEdges(store: Store): AsyncGenerator<readonly GraphEdge[]> {
  for await (const nodes of readAllNodes(store))
    yield (await store.edges({ ends: nodes.map(({ id }) => id), direction: 'out' })).flat();
}
