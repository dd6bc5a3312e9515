import {
  CLAUSE_CHANGES,
  INSTRUMENT_TYPES,
  MODALITIES,
  PARALLEL_MATCHES,
  wordOf,
  type ClauseChange,
  type InstrumentType,
  type Modality,
  type ParallelMatch,
} from '../model/closed-lists.js';
import { COLLECTION_EDGES, type EdgeKind } from '../model/edges.js';
import type { NodeKind } from '../model/nodes.js';
import type { Count } from '../store/store.js';
import { collection } from './collection.js';
import type { Reader } from './reader.js';

/** How many there are of a value, by the name of what it is. */
export type Counted<Name extends string, Value> = { readonly [Key in Name]: Value } & { readonly count: number };

/** The graph in numbers. */
export interface Statistics {
  /** Kinds of which there is at least one. */
  readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[];
  readonly edges: readonly { readonly kind: EdgeKind; readonly count: number }[];
  /** Instruments by the body that adopted them, and by type; most first. Unknown ones are left out. */
  readonly bodies: readonly Counted<'body', string>[];
  readonly types: readonly Counted<'type', InstrumentType>[];
  /** Versions by year, oldest first. */
  readonly years: readonly Counted<'year', number>[];
  readonly modalities: readonly Counted<'modality', Modality>[];
  /** Continuations by change, and parallels by match. */
  readonly changes: readonly Counted<'change', ClauseChange>[];
  readonly matches: readonly Counted<'match', ParallelMatch>[];
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
  return {
    nodes: kinds,
    edges,
    bodies: bodies.flatMap(({ value, count }) => (typeof value === 'string' ? [{ body: value, count }] : [])),
    types: ofList(INSTRUMENT_TYPES, types).map(([type, count]) => ({ type, count })),
    years: byYear(dates),
    modalities: ofList(MODALITIES, modalities).map(([modality, count]) => ({ modality, count })),
    changes: ofList(CLAUSE_CHANGES, changes).map(([change, count]) => ({ change, count })),
    matches: ofList(PARALLEL_MATCHES, matches).map(([match, count]) => ({ match, count })),
  };
}

/** Every edge has or has not the fact, so that all are counted. */
async function countEdges(reader: Reader, kind: EdgeKind): Promise<number> {
  const counts = await reader.tally({ kind, by: 'change' });
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** The counts of the words of a closed list. */
function ofList<Word extends string>(
  list: readonly Word[],
  counts: readonly Count[],
): readonly (readonly [Word, number])[] {
  return counts.flatMap(({ value, count }) => {
    const word = typeof value === 'string' ? wordOf(list, value) : undefined;
    return word === undefined ? [] : [[word, count] as const];
  });
}

function byYear(counts: readonly Count[]): Statistics['years'] {
  const years = new Map<number, number>();
  for (const { value, count } of counts) {
    const year = typeof value === 'string' ? /^\d{4}/.exec(value)?.[0] : undefined;
    if (year !== undefined) years.set(Number(year), (years.get(Number(year)) ?? 0) + count);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}
