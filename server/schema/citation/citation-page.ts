import type { GraphNode, NodeOf } from '#graph/model/nodes.js';
import { witnessedEdges, type WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { Context } from '../context.js';
import type { Connection } from '../paging/connection.js';
import type { PageArguments } from '../paging/page-request.js';
import { slicePage } from '../paging/slice-page.js';
import { citationKey } from './citation-key.js';

/** A page of the citations of something, by citing clause. */
export async function citedByPage(
  { id }: GraphNode,
  page: PageArguments,
  { reader }: Context,
): Promise<Connection<WitnessedEdge>> {
  return slicePage(await witnessedEdges(reader, id, { kind: 'CITES', direction: 'in' }), citationKey, page);
}

/** A page of what a version's words cite, in the order of the text: from before its first clause, and from its clauses. */
export async function citationsPage(
  version: Pick<NodeOf<'version'>, 'id'>,
  page: PageArguments,
  { reader, clauses }: Context,
): Promise<Connection<WitnessedEdge>> {
  const sources = [version, ...(await clauses(version.id))].map(({ id }) => id);
  const lists = await Promise.all(sources.map((id) => witnessedEdges(reader, id, { kind: 'CITES', direction: 'out' })));
  return slicePage(lists.flat(), ({ evidence, id }) => [evidence.start, id], page);
}
