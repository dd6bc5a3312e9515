import neo4j from 'neo4j-driver';
import { EDGE_KINDS, isEdgeKind, type EdgeKind } from '../../model/edges.js';
import { toNodeId, type NodeId } from '../../model/ids.js';
import { byId } from '../../model/records.js';
import type { Traversal, TraverseQuery } from '../store.js';
import { EDGE_FIELDS, NODE_FIELDS, readList, readObject, toEdge, toNode } from './rows.js';
import { bindNode } from './schema.js';
import type { Session } from './session.js';

/** Breadth first, level by level, inside a level by id: one statement, one stage of it a level. */
export async function traverse(session: Session, query: TraverseQuery): Promise<Traversal> {
  const stages = Array.from({ length: query.depth }, (_, i) => stageOf(i + 1, query));
  const cypher = [START, ...stages, finishOf(query)].join('\n');
  const [row] = await session.ask(cypher, { from: query.from, limit: neo4j.int(query.limit) });
  const nodes = readList(row?.['reached'])
    .map(readObject)
    .map(({ node, depth }) => ({ node: toNode(node), depth: Number(depth) }));
  const [dropped, beyond] = [idsOf(row?.['dropped']), idsOf(row?.['beyond'])];
  return {
    nodes: nodes.sort((a, b) => a.depth - b.depth || byId(a.node, b.node)),
    edges: readList(row?.['edges']).map(toEdge).sort(byId),
    cut: cutOf(dropped, beyond),
  };
}

const START = `UNWIND $from AS id ${bindNode('s', 'id')} WITH DISTINCT s ORDER BY s.id LIMIT $limit WITH collect(s) AS level
  WITH level, level AS seen, [n IN level | {node: n ${NODE_FIELDS}, depth: 0}] AS reached, [] AS dropped`;

/** What lies one step beyond the level, by id; as much of it as fits goes on, and whence the rest was reached is kept. */
function stageOf(depth: number, query: TraverseQuery): string {
  return `CALL (level, seen) { UNWIND level AS n MATCH ${patternOf(query)} WHERE NOT m IN seen
      WITH m, collect(DISTINCT n.id) AS near ORDER BY m.id RETURN collect({m: m, near: near}) AS hits }
    WITH seen, reached, dropped, hits[0..$limit - size(seen)] AS kept, hits[$limit - size(seen)..] AS left
    WITH [hit IN kept | hit.m] AS level, seen, reached, reduce(all = dropped, hit IN left | all + hit.near) AS dropped
    WITH level, seen + level AS seen, reached + [n IN level | {node: n ${NODE_FIELDS}, depth: ${depth}}] AS reached, dropped`;
}

function finishOf(query: TraverseQuery): string {
  return `CALL (seen) { UNWIND seen AS a MATCH (a)-[r${typesOf(query.kinds)}]->(b) WHERE b IN seen RETURN collect(r ${EDGE_FIELDS}) AS edges }
    CALL (level, seen) { UNWIND level AS n MATCH ${patternOf(query)} WHERE NOT m IN seen RETURN collect(DISTINCT n.id) AS beyond }
    RETURN reached, dropped, edges, beyond`;
}

function patternOf({ direction, kinds }: TraverseQuery): string {
  const [left, right] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[direction];
  return `(n)${left ?? ''}[${typesOf(kinds)}]${right ?? ''}(m)`;
}

/** `:CITES|CONTINUES`. Kinds cannot be parameters; they are our own words, which is made sure of. */
export function typesOf(kinds: readonly EdgeKind[] | undefined): string {
  return `:${(kinds ?? Object.keys(EDGE_KINDS)).filter(isEdgeKind).join('|') || 'NONE'}`;
}

function idsOf(value: unknown): readonly NodeId[] {
  return readList(value).map((id) => toNodeId(String(id)));
}

function cutOf(dropped: readonly NodeId[], beyond: readonly NodeId[]): Traversal['cut'] {
  if (dropped.length > 0) return { by: 'size', at: [...new Set([...dropped, ...beyond])].sort() };
  return beyond.length > 0 ? { by: 'depth', at: [...new Set(beyond)].sort() } : null;
}
