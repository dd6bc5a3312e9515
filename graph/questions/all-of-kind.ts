import { isOfKind, type GraphNode, type NodeKind } from '../model/nodes.js';
import type { Condition } from '../store/store.js';
import type { Reader } from './reader.js';

/** Most nodes that one call to the store brings. */
const BATCH = 2000;

/** Every node of a kind that meets the conditions, by name; one call to the store for each 2000. */
export async function allOfKind<Kind extends NodeKind>(
  reader: Reader,
  kind: Kind,
  where: readonly Condition[] = [],
): Promise<readonly Extract<GraphNode, { kind: Kind }>[]> {
  const all: Extract<GraphNode, { kind: Kind }>[] = [];
  let page = await reader.find({ kind, where, first: BATCH });
  for (;;) {
    for (const { item } of page.items) if (isOfKind(item, kind)) all.push(item);
    const after = page.items.at(-1)?.cursor;
    if (!page.hasNext || after === undefined) return all;
    page = await reader.find({ kind, where, first: BATCH, after });
  }
}
