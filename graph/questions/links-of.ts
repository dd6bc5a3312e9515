import type { EdgeKind } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import type { GraphNode } from '../model/nodes.js';
import type { Direction } from '../store/store.js';
import type { Reader } from './reader.js';
import { toWitnessed, type WitnessedEdge } from './witnessed-edges.js';

/** An edge with the node at its other end. */
export interface LinkedBy {
  readonly edge: WitnessedEdge;
  readonly node: GraphNode;
}

/** The edges of these kinds at each of many nodes, with the nodes at their other ends: two calls to the store for any number of nodes. */
export async function linksOf(
  reader: Reader,
  ids: readonly NodeId[],
  { kinds, direction }: { readonly kinds: readonly EdgeKind[]; readonly direction: Direction },
): Promise<ReadonlyMap<NodeId, readonly LinkedBy[]>> {
  const lists = await reader.edges({ ends: ids, direction, kinds });
  const endOf = ({ from, to }: { readonly from: NodeId; readonly to: NodeId }) => (direction === 'out' ? to : from);
  const ends = [...new Set(lists.flatMap((edges) => edges.map(endOf)))];
  const nodes = await reader.nodes(ends);
  const known = new Map(ends.map((id, i) => [id, nodes[i]] as const));
  return new Map(
    ids.map((id, i) => [
      id,
      (lists[i] ?? []).flatMap((edge) => {
        const node = known.get(endOf(edge));
        return node ? [{ edge: toWitnessed(edge), node }] : [];
      }),
    ]),
  );
}
