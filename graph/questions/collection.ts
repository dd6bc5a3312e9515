import { COLLECTION_KINDS, type NodeKind } from '../model/nodes.js';
import type { Condition } from '../store/store.js';
import type { Reader } from './reader.js';

/** What the graph was read from, counted. */
export interface CollectionCounts {
  /** Versions whose words were read in full. */
  readonly documents: number;
  readonly instruments: number;
  readonly clauses: number;
  readonly citations: number;
  /** Citations of which no register knows the target. */
  readonly unresolved: number;
  /** Kinds of which there is at least one. */
  readonly kinds: readonly { readonly kind: NodeKind; readonly count: number }[];
}

/** Counts the collection. */
export async function collection(reader: Reader): Promise<CollectionCounts> {
  const [documents, citations, ...counted] = await Promise.all([
    countNodes(reader, 'version', [{ fact: 'text', in: ['full'] }]),
    reader.tally({ kind: 'CITES', by: 'resolved' }),
    ...COLLECTION_KINDS.map((kind) => countNodes(reader, kind)),
  ]);
  const kinds = COLLECTION_KINDS.map((kind, i) => ({ kind, count: counted[i] ?? 0 })).filter(({ count }) => count > 0);
  const countOf = (wanted: NodeKind): number => kinds.find(({ kind }) => kind === wanted)?.count ?? 0;
  return {
    documents,
    instruments: countOf('instrument'),
    clauses: countOf('clause'),
    citations: citations.reduce((sum, { count }) => sum + count, 0),
    unresolved: citations.find(({ value }) => value === false)?.count ?? 0,
    kinds,
  };
}

async function countNodes(reader: Reader, kind: NodeKind, where: readonly Condition[] = []): Promise<number> {
  const { total } = await reader.find({ kind, where, first: 1 });
  return total;
}
