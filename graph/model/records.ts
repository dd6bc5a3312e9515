import { createHash } from 'node:crypto';
import type { GraphEdge } from './edges.js';
import type { GraphNode } from './nodes.js';

/** A whole graph as values: what ingest makes and a store keeps. Sorted by id, no id twice, no edge without both its ends. */
export interface GraphRecords {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Sorts records and checks that they are whole; throws BrokenRecordsError where they are not. */
export function createRecords({ nodes, edges }: GraphRecords): GraphRecords {
  const ids = new Set<string>();
  for (const { id } of nodes) {
    if (ids.has(id)) throw new BrokenRecordsError(`node ${id} is given twice`);
    ids.add(id);
  }
  const edgeIds = new Set<string>();
  for (const edge of edges) {
    if (edgeIds.has(edge.id)) throw new BrokenRecordsError(`edge ${edge.id} is given twice`);
    edgeIds.add(edge.id);
    for (const end of [edge.from, edge.to])
      if (!ids.has(end)) throw new BrokenRecordsError(`edge ${edge.id} has no node ${end}`);
  }
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}

/** Order of ids by UTF-16 code unit, the same on every machine and in every locale. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Digest of a record's content: equal for equal values, whatever the order of their keys. */
export function fingerprint(record: GraphNode | GraphEdge): string {
  return createHash('sha256').update(canonicalJson(record)).digest('base64url').slice(0, 27);
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** A replacer function would do the same in twice the time, and this is called for every record of every ingest. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(Object.entries(value).sort(byKey).map(inOrderBelow));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function inOrderBelow([key, value]: readonly [string, unknown]): readonly [string, unknown] {
  return [key, typeof value === 'object' ? inOrder(value) : value];
}

/** Thrown where records contradict each other. */
export class BrokenRecordsError extends Error {
  constructor(fault: string) {
    super(`graph records are not whole: ${fault}`);
    this.name = 'BrokenRecordsError';
  }
}
