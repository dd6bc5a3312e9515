import type { GraphEdge } from '#graph/model/edges.js';
import { CLAUSE_CHANGES, PARALLEL_MATCHES, type ClauseChange, type ParallelMatch } from '#graph/model/closed-lists.js';

/** What became of a clause that an edge continues; null where it continues none. */
export function readChange({ facts }: GraphEdge): ClauseChange | null {
  return CLAUSE_CHANGES.find((change) => change === facts['change']) ?? null;
}

/** How the ends of a parallel say the same. */
export function readMatch({ facts }: GraphEdge): ParallelMatch {
  return PARALLEL_MATCHES.find((match) => match === facts['match']) ?? 'reworded';
}

/** Share of the words that both ends have in order; null where the edge does not say it. */
export function readShare({ facts }: GraphEdge): number | null {
  const share = facts['similarity'];
  return typeof share === 'number' ? share : null;
}
