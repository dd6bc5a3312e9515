import type { GraphEdge } from '../model/edges.js';
import type { Fact, GraphNode } from '../model/nodes.js';
import type { Store } from '../store/store.js';
import { readAllEdges, readAllNodes } from './read-whole.js';

/** A value in a table or an attribute; lists are JSON. */
export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'double' | 'boolean';

/** Facts of a node by name, with its kind and name. */
export function cellsOfNode({ kind, name, facts }: GraphNode): Readonly<Record<string, Cell>> {
  return { kind, name, ...cellsOf({ ...facts }) };
}

/** Facts of an edge by name, with its kind, order and the words it rests on. */
export function cellsOfEdge({ kind, order, facts, evidence }: GraphEdge): Readonly<Record<string, Cell>> {
  const { inClause: _, ...words } = evidence ?? { inClause: null };
  return { kind, order, ...cellsOf(facts), ...cellsOf(words) };
}

function cellsOf(facts: Readonly<Record<string, Fact>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' && fact ? JSON.stringify(fact) : fact]),
  );
}

/** The columns of all nodes and of all edges, by name, each with the one type that holds all its values. */
export interface Columns {
  readonly nodes: ReadonlyMap<string, CellType>;
  readonly edges: ReadonlyMap<string, CellType>;
}

/** Reads the whole graph once to know what columns its tables have. */
export async function readColumns(store: Store): Promise<Columns> {
  const [nodes, edges] = [new Map<string, CellType>(), new Map<string, CellType>()];
  for await (const batch of readAllNodes(store)) batch.forEach((node) => widen(nodes, cellsOfNode(node)));
  for await (const batch of readAllEdges(store)) batch.forEach((edge) => widen(edges, cellsOfEdge(edge)));
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

function widen(columns: Map<string, CellType>, cells: Readonly<Record<string, Cell>>): void {
  for (const [name, cell] of Object.entries(cells)) {
    if (cell === null) continue;
    const type = typeof cell === 'number' ? 'double' : typeof cell === 'boolean' ? 'boolean' : 'string';
    const known = columns.get(name) ?? type;
    columns.set(name, known === type ? type : 'string');
  }
}

function sorted(columns: ReadonlyMap<string, CellType>): ReadonlyMap<string, CellType> {
  return new Map([...columns].sort(([a], [b]) => (a < b ? -1 : 1)));
}
