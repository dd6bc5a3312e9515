import neo4j from 'neo4j-driver';
import type { GraphPath, PathsQuery } from '../store.js';
import { EDGE_FIELDS, NODE_FIELDS, readList, readObject, toEdge, toNode } from './rows.js';
import { bindNode } from './schema.js';
import type { Session } from './session.js';
import { typesOf } from './traverse.js';

/** The shortest ways between two nodes that pass no node twice: one statement, whose stage for a length runs only while more are wanted. */
export async function findPaths(session: Session, query: PathsQuery): Promise<readonly GraphPath[]> {
  const { from, to, maxLength, limit } = query;
  if (from === to) return [];
  const stages = Array.from({ length: maxLength }, (_, i) => stageOf(i + 1, query));
  const cypher = `${bindNode('a', '$from')} ${bindNode('b', '$to')} WITH a, b, [] AS found ${stages.join('\n')} RETURN found[0..$limit] AS found`;
  const mostLinks = neo4j.int(query.mostLinks ?? NO_LIMIT);
  const [row] = await session.ask(cypher, { from, to, limit: neo4j.int(limit), mostLinks });
  return readList(row?.['found'])
    .map(readObject)
    .map(({ nodes, edges }) => ({ nodes: readList(nodes).map(toNode), edges: readList(edges).map(toEdge) }));
}

/** No node has as many: asked without a limit too, so that the database plans one statement for both. It counts in 32 bits. */
const NO_LIMIT = 2 ** 30;

function stageOf(length: number, { kinds }: PathsQuery): string {
  return `CALL (a, b, found) { WITH a, b, found WHERE size(found) < $limit
      MATCH p = (a)-[${typesOf(kinds)}*${length}..${length}]-(b) WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
        AND all(n IN nodes(p)[1..-1] WHERE COUNT { (n)<--() } <= $mostLinks)
      WITH p ORDER BY [n IN nodes(p) | n.id], [r IN relationships(p) | r.id] LIMIT $limit
      RETURN collect({nodes: [n IN nodes(p) | n ${NODE_FIELDS}], edges: [r IN relationships(p) | r ${EDGE_FIELDS}]}) AS more }
    WITH a, b, found + more AS found`;
}
