import type { EdgeKind, GraphEdge } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import { isOfKind, type GraphNode, type NodeKind, type NodeOf } from '../model/nodes.js';
import { byId } from '../model/records.js';
import type { Direction } from '../store/store.js';
import type { Reader } from './reader.js';

/** One kind of edge, seen from one of its ends. */
export interface Link {
  readonly kind: EdgeKind;
  readonly direction: Direction;
}

/** The nodes of a kind at the other end of a node's edges: outwards in the order of the edges, inwards by name. */
export async function linkedNodes<Kind extends NodeKind>(
  reader: Reader,
  id: NodeId,
  { to, ...link }: Link & { readonly to: Kind },
): Promise<readonly Extract<GraphNode, { kind: Kind }>[]> {
  const ends = (await linkedEdges(reader, id, link)).map((edge) => (link.direction === 'out' ? edge.to : edge.from));
  const nodes = await reader.nodes([...new Set(ends)]);
  const linked = nodes.filter((node) => node !== undefined).filter((node) => isOfKind(node, to));
  return link.direction === 'out' ? linked : [...linked].sort(byName);
}

/** The edges of one kind at a node. */
export async function linkedEdges(
  reader: Reader,
  id: NodeId,
  { kind, direction }: Link,
): Promise<readonly GraphEdge[]> {
  const [edges = []] = await reader.edges({ ends: [id], direction, kinds: [kind] });
  return edges;
}

/** The node with this id where it is of a kind; undefined where there is none. */
export async function nodeOfKind<Kind extends NodeKind>(
  reader: Reader,
  id: NodeId,
  kind: Kind,
): Promise<Extract<GraphNode, { kind: Kind }> | undefined> {
  const [node] = await reader.nodes([id]);
  return node && isOfKind(node, kind) ? node : undefined;
}

function byName(a: NodeOf<NodeKind>, b: NodeOf<NodeKind>): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : byId(a, b);
}
