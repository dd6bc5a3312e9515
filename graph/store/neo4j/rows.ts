import neo4j from 'neo4j-driver';
import type { GraphEdge } from '../../model/edges.js';
import type { GraphNode } from '../../model/nodes.js';
import { canonicalJson, fingerprint } from '../../model/records.js';
import { yearOf } from '../../model/search-facets.js';
import { indexedTerms } from '../../model/search-text.js';
import type { Parameters } from './session.js';

/** What a statement returns of a node `n`. */
export const NODE_FIELDS = '{.id, .kind, .name, .json}';
/** What a statement returns of a relationship `r`. */
export const EDGE_FIELDS =
  '{.id, .position, .json, .evidence, kind: type(r), from: startNode(r).id, to: endNode(r).id}';

/**
 * Properties of a node: each fact by its name, for people who write Cypher; and all facts as JSON, which keeps the nulls
 * and the kinds of number that properties lose, for us.
 */
export function toNodeProperties(node: GraphNode): Parameters {
  const { id, kind, name, facts } = node;
  const terms = indexedTerms(node);
  const year = yearOf(node);
  const searched = { terms, length: neo4j.int(terms?.length ?? 0), searchYear: year === null ? null : neo4j.int(year) };
  const index = { ...searched, fingerprint: fingerprint(node) };
  return { ...flatten(facts), id, kind, name, json: canonicalJson(facts), ...index };
}

/** Properties of a relationship: facts and evidence by name, and both as JSON. */
export function toEdgeProperties(edge: GraphEdge): Parameters {
  const { id, order, facts, evidence } = edge;
  const { inClause: _, ...words } = evidence ?? { inClause: null };
  const json = { json: canonicalJson(facts), evidence: evidence && canonicalJson(evidence) };
  return {
    ...flatten(facts),
    ...flatten(words),
    ...json,
    id,
    position: neo4j.int(order),
    fingerprint: fingerprint(edge),
  };
}

/** Whole numbers stay whole. */
function flatten(facts: object): Parameters {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, Number.isInteger(fact) ? neo4j.int(Number(fact)) : fact]),
  );
}

/** A node as it was written: rows are made by this adapter alone, so that what they hold is known. */
export function toNode(value: unknown): GraphNode {
  const { id, kind, name, json } = readObject(value);
  return { id, kind, name, facts: parseJson(json) } as GraphNode;
}

/** An edge as it was written. */
export function toEdge(value: unknown): GraphEdge {
  const { id, kind, from, to, position, json, evidence } = readObject(value);
  return {
    id,
    kind,
    from,
    to,
    order: Number(position),
    facts: parseJson(json),
    evidence: parseJson(evidence),
  } as GraphEdge;
}

/** A list in an answer. */
export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object in an answer. */
export function readObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseJson(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null;
}
