import { createHash } from 'node:crypto';
import type { GraphEdge } from './edges.js';
import type { NodeId } from './ids.js';
import type { GraphNode } from './nodes.js';

/** A whole graph as values: what ingest makes and a store keeps. Sorted by id, no id twice, no edge without both its ends. */
export interface GraphRecords {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Sorts records and checks that they are whole; throws BrokenRecordsError where they are not. Edges of a part of a graph may end elsewhere. */
export function createRecords(
  { nodes, edges }: GraphRecords,
  isElsewhere: (id: NodeId) => boolean = () => false,
): GraphRecords {
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
      if (!ids.has(end) && !isElsewhere(end)) throw new BrokenRecordsError(`edge ${edge.id} has no node ${end}`);
  }
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}

/** Order of ids by UTF-16 code unit, the same on every machine and in every locale. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Fingerprints that were made: a record is compared with what is stored, and written with its fingerprint. */
const KNOWN = new WeakMap<GraphNode | GraphEdge, string>();

/** Digest of a record's content: equal for equal values, whatever the order of their keys. */
export function fingerprint(record: GraphNode | GraphEdge): string {
  const known = KNOWN.get(record);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(canonicalJson(record)).digest('base64url').slice(0, 27);
  KNOWN.set(record, made);
  return made;
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return print(value) ?? 'null';
}

/** Printed by hand, since this is done for every record of every ingest: JSON.stringify of a copy in order takes twice the time. Undefined for what JSON leaves out. */
function print(value: unknown): string | undefined {
  if (!isObject(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => print(one) ?? 'null').join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const printed = print(value[key]);
    if (printed !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${printed}`;
  }
  return `{${text}}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Thrown where records contradict each other. */
export class BrokenRecordsError extends Error {
  constructor(fault: string) {
    super(`graph records are not whole: ${fault}`);
    this.name = 'BrokenRecordsError';
  }
}
