import type { Fact, GraphNode, NodeKind } from '#graph/model/nodes.js';
import { linkedNodes, type Link } from '#graph/questions/linked-nodes.js';
import type { Context } from '../context.js';
import type { Connection } from './connection.js';
import { factOf, type OrderInput } from './order-of.js';
import type { PageArguments } from './page-request.js';
import { slicePage, type SortKey } from './slice-page.js';

/** The arguments of a list that can be ordered. */
interface OrderedPage extends PageArguments {
  readonly orderBy?: OrderInput | null | undefined;
}

/** Resolves a field to a page of the nodes of a kind at the other end of a node's edges, in the order given, by name where none is. */
export function linkedPage<Kind extends NodeKind>(link: Link & { readonly to: Kind }) {
  return async (
    { id }: GraphNode,
    { orderBy, ...page }: OrderedPage,
    { reader }: Context,
  ): Promise<Connection<Extract<GraphNode, { kind: Kind }>>> =>
    orderedPage(await linkedNodes(reader, id, link), orderBy, page);
}

/** A page of nodes that are at hand, in the order given, by name where none is. */
export function orderedPage<Node extends GraphNode>(
  nodes: readonly Node[],
  orderBy: OrderInput | null | undefined,
  page: PageArguments,
): Connection<Node> {
  return slicePage(nodes, keyBy(orderBy ?? { field: 'NAME' }), {
    ...page,
    ...(orderBy?.direction === 'DESC' ? { descendingAt: 1 } : {}),
  });
}

/** What has no value comes last in either direction; ties by id. */
function keyBy(order: OrderInput): (node: GraphNode) => SortKey {
  const fact = factOf(order);
  return ({ id, name, facts }) => {
    const all: Readonly<Record<string, Fact>> = { ...facts };
    const value = fact === 'name' ? name : all[fact];
    const isSaid = typeof value === 'string' || typeof value === 'number';
    return [isSaid ? 0 : 1, isSaid ? value : 0, id];
  };
}
