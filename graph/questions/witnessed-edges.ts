import type { GraphEdge } from '../model/edges.js';
import type { Evidence } from '../model/evidence.js';
import type { NodeId } from '../model/ids.js';
import { byId } from '../model/records.js';
import { linkedEdges, type Link } from './linked-nodes.js';
import type { Reader } from './reader.js';

/** An edge that was read from words, with these words. */
export interface WitnessedEdge extends GraphEdge {
  readonly evidence: Evidence;
}

/** The edges of one kind at a node with the words they rest on, in the order of the words where they go out, by their start node where they come in. */
export async function witnessedEdges(reader: Reader, id: NodeId, link: Link): Promise<readonly WitnessedEdge[]> {
  const edges = (await linkedEdges(reader, id, link)).map(toWitnessed);
  return edges.sort(link.direction === 'out' ? byPlace : bySource);
}

/** Order of edges by the node they start at, then by the place of their words. */
export function bySource(a: WitnessedEdge, b: WitnessedEdge): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : byPlace(a, b);
}

function byPlace(a: WitnessedEdge, b: WitnessedEdge): number {
  return a.evidence.start - b.evidence.start || byId(a, b);
}

/** An edge with the words it rests on; throws UnwitnessedEdgeError where it has none. */
export function toWitnessed(edge: GraphEdge): WitnessedEdge {
  const { evidence } = edge;
  if (evidence === null) throw new UnwitnessedEdgeError(edge);
  return { ...edge, evidence };
}

/** Thrown where an edge that must rest on words has none. */
export class UnwitnessedEdgeError extends Error {
  readonly edge: GraphEdge;
  constructor(edge: GraphEdge) {
    super(`edge ${edge.id} has no evidence, and every ${edge.kind} must have it`);
    this.name = 'UnwitnessedEdgeError';
    this.edge = edge;
  }
}
