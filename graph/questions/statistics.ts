import { COLLECTION_EDGES, type EdgeKind } from '../model/edges.js';
import type { NodeKind } from '../model/nodes.js';
import type { Count } from '../store/store.js';
import { collection } from './collection.js';
import type { Reader } from './reader.js';

/** How many there are of something. */
export interface Tally {
  readonly value: string;
  readonly count: number;
}

/** The graph in numbers. */
export interface Statistics {
  /** Kinds of which there is at least one. */
  readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[];
  readonly edges: readonly { readonly kind: EdgeKind; readonly count: number }[];
  /** Instruments by the body that adopted them, and by type; most first. Unknown ones are left out. */
  readonly bodies: readonly Tally[];
  readonly types: readonly Tally[];
  /** Versions by year, oldest first. */
  readonly years: readonly Tally[];
  readonly modalities: readonly Tally[];
  /** Continuations by change, and parallels by match. */
  readonly changes: readonly Tally[];
  readonly matches: readonly Tally[];
}

/** Counts the graph. */
export async function statistics(reader: Reader): Promise<Statistics> {
  const [{ kinds }, counts, bodies, types, dates, modalities, changes, matches] = await Promise.all([
    collection(reader),
    Promise.all(COLLECTION_EDGES.map((kind) => countEdges(reader, kind))),
    reader.tally({ kind: 'instrument', by: 'body' }),
    reader.tally({ kind: 'instrument', by: 'type' }),
    reader.tally({ kind: 'version', by: 'date' }),
    reader.tally({ kind: 'duty', by: 'modality' }),
    reader.tally({ kind: 'CONTINUES', by: 'change' }),
    reader.tally({ kind: 'PARALLELS', by: 'match' }),
  ]);
  const edges = COLLECTION_EDGES.map((kind, i) => ({ kind, count: counts[i] ?? 0 })).filter(({ count }) => count > 0);
  const named = { bodies: toTallies(bodies), types: toTallies(types), modalities: toTallies(modalities) };
  return {
    nodes: kinds,
    edges,
    ...named,
    years: byYear(dates),
    changes: toTallies(changes),
    matches: toTallies(matches),
  };
}

/** Every edge has or has not the fact, so that all are counted. */
async function countEdges(reader: Reader, kind: EdgeKind): Promise<number> {
  const counts = await reader.tally({ kind, by: 'change' });
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function toTallies(counts: readonly Count[]): readonly Tally[] {
  return counts.flatMap(({ value, count }) => (typeof value === 'string' ? [{ value, count }] : []));
}

function byYear(counts: readonly Count[]): readonly Tally[] {
  const years = new Map<string, number>();
  for (const { value, count } of counts) {
    const year = typeof value === 'string' ? /^\d{4}/.exec(value)?.[0] : undefined;
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, count]) => ({ value, count }));
}
