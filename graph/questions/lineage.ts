import type { EdgeKind } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import type { Traversal } from '../store/store.js';
import type { Reader } from './reader.js';

/** The kinds of edges by which a text rests on an earlier one; all point from the later to the earlier. */
export const LINEAGE_KINDS = [
  'CONTINUES',
  'CITES',
  'IMPLEMENTS',
  'SUPERSEDES',
  'RENEWS',
  'AMENDS',
] as const satisfies readonly EdgeKind[];

/** Followed unless others are asked for: what older versions a cited text has says nothing of what the words rest on. */
const FOLLOWED = LINEAGE_KINDS.filter((kind) => kind !== 'SUPERSEDES');

export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** Where a lineage starts and how far it goes. */
export interface LineageQuery {
  readonly of: NodeId;
  /** To what it rests on, or to what rests on it. */
  readonly direction: 'ancestry' | 'descent';
  /** Steps from the start. */
  readonly depth: number;
  /** Most nodes to return, the start included. */
  readonly limit: number;
  /** All but SUPERSEDES where left out. */
  readonly kinds?: readonly LineageKind[];
}

/**
 * What a clause or text rests on, to the roots, or what rests on it: one call to the store whatever the depth. Bounded in
 * depth and size, and where it was cut it says by which and at what. Nothing is told twice, so that it never loops.
 * Undefined where there is no such node.
 */
export async function lineage(
  reader: Reader,
  { of, direction, depth, limit, kinds = FOLLOWED }: LineageQuery,
): Promise<Traversal | undefined> {
  const way = direction === 'ancestry' ? 'out' : 'in';
  const found = await reader.traverse({ from: [of], direction: way, kinds, depth, limit });
  return found.nodes.length === 0 ? undefined : found;
}
