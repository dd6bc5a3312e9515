import type { GraphEdge } from '#graph/model/edges.js';
import { CLAUSE_CHANGES, type ClauseChange } from '#graph/questions/diff-versions.js';

/** How two clauses say the same. */
export type ParallelMatch = 'identical' | 'reworded' | 'contained';

const MATCHES = ['identical', 'reworded', 'contained'] as const satisfies readonly ParallelMatch[];

/** What became of a clause that an edge continues; null where it continues none. */
export function readChange({ facts }: GraphEdge): ClauseChange | null {
  return CLAUSE_CHANGES.find((change) => change === facts['change']) ?? null;
}

/** How the ends of a parallel say the same. */
export function readMatch({ facts }: GraphEdge): ParallelMatch {
  return MATCHES.find((match) => match === facts['match']) ?? 'reworded';
}

/** Share of the words that both ends have in order; null where the edge does not say it. */
export function readShare({ facts }: GraphEdge): number | null {
  const share = facts['similarity'];
  return typeof share === 'number' ? share : null;
}
