import type { GraphNode, NodeKind } from '#graph/model/nodes.js';
import { linkedNodes, type Link } from '#graph/questions/linked-nodes.js';
import type { Context } from '../context.js';
import type { Connection } from './connection.js';
import type { PageArguments } from './page-request.js';
import { slicePage } from './slice-page.js';

/** Resolves a field to a page of the nodes of a kind at the other end of a node's edges, by name. */
export function linkedPage<Kind extends NodeKind>(link: Link & { readonly to: Kind }) {
  return async (
    { id }: GraphNode,
    page: PageArguments,
    { reader }: Context,
  ): Promise<Connection<Extract<GraphNode, { kind: Kind }>>> =>
    slicePage(await linkedNodes(reader, id, link), (node) => [node.name, node.id], page);
}
