import type { GraphNode } from '#graph/model/nodes.js';
import { witnessedEdges, type WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import { citationKey } from '../citation/citation-key.js';
import type { Context } from '../context.js';
import type { Connection } from '../paging/connection.js';
import type { PageArguments } from '../paging/page-request.js';
import { slicePage } from '../paging/slice-page.js';

/** A page of the places where texts name something. */
export async function mentionPage(
  { id }: GraphNode,
  page: PageArguments,
  { reader }: Context,
): Promise<Connection<WitnessedEdge>> {
  return slicePage(await witnessedEdges(reader, id, { kind: 'MENTIONS', direction: 'in' }), citationKey, page);
}
