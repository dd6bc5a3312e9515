import type { GraphEdge } from '../../model/edges.js';
import type { GraphNode } from '../../model/nodes.js';
import type { Row } from './driver.js';

/** Columns of a node as rows are read. */
export const NODE_COLUMNS = 'node.key, node.id, node.kind, node.name, node.facts';

/** Edges with their ids, as edgeId in graph/model/ids puts them together, and the ids of their ends. */
export const EDGE_SELECT = `SELECT source.id || ' ' || edge.kind || ' ' || target.id || iif(edge.ordinal = 0, '', ' ' || edge.ordinal) AS id,
    edge.kind, source.id AS "from", target.id AS "to", edge.position, edge.facts, edge.evidence
  FROM edge CROSS JOIN node AS source ON source.key = edge.source CROSS JOIN node AS target ON target.key = edge.target`;

/** A node as it was written: rows are made by this adapter alone, so that what they hold is known. */
export function toNode({ id, kind, name, facts }: Row): GraphNode {
  return { id, kind, name, facts: parseJson(facts) } as GraphNode;
}

/** An edge as it was written. */
export function toEdge({ id, kind, from, to, position, facts, evidence }: Row): GraphEdge {
  return { id, kind, from, to, order: position, facts: parseJson(facts), evidence: parseJson(evidence) } as GraphEdge;
}

function parseJson(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null;
}
