import { NEIGHBOUR_EDGES, type EdgeKind } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import type { Traversal } from '../store/store.js';
import type { Reader } from './reader.js';

/** How far to look around a node. */
export interface NeighbourhoodQuery {
  readonly id: NodeId;
  /** Steps from the node. */
  readonly depth: number;
  /** Most nodes to return, the start included. */
  readonly limit: number;
  /** All but HAS_TEXT, HAS_NOTE and those of drafts where left out: neither raw words nor notes nor proposals are neighbours. */
  readonly kinds?: readonly EdgeKind[];
}

/** Everything within a few steps of a node, whichever way the edges point; undefined where there is no such node. */
export async function neighbourhood(
  reader: Reader,
  { id, depth, limit, kinds = NEIGHBOUR_EDGES }: NeighbourhoodQuery,
): Promise<Traversal | undefined> {
  const found = await reader.traverse({ from: [id], direction: 'both', kinds, depth, limit });
  return found.nodes.length === 0 ? undefined : found;
}
