import { isOfKind, type NodeKind, type GraphNode } from '../model/nodes.js';
import type { Condition } from '../store/store.js';
import type { Reader } from './reader.js';

/** Most nodes that one call to the store brings. */
const BATCH = 2000;

/** Every node of a kind that meets the conditions, by name; one call to the store for each 2000. */
export async function everyNode<Kind extends NodeKind>(
  reader: Reader,
  kind: Kind,
  where: readonly Condition[] = [],
): Promise<readonly Extract<GraphNode, { kind: Kind }>[]> {
  const found: Extract<GraphNode, { kind: Kind }>[] = [];
  let after: string | undefined;
  do {
    const page = await reader.find({ kind, where, first: BATCH, ...(after !== undefined && { after }) });
    for (const { item } of page.items) if (isOfKind(item, kind)) found.push(item);
    after = page.hasNext ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return found;
}
