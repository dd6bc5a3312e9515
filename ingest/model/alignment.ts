import type { ClauseChange, ParallelMatch } from '#graph/model/closed-lists.js';
import type { Reading } from './reading.js';

/** A clause of the older version and the clause of the newer one that continues it; one of them null where a clause was deleted or added. */
export interface ClausePair {
  /** eId in the older version. */
  readonly old: string | null;
  /** eId in the newer version. */
  readonly new: string | null;
  readonly change: ClauseChange;
  /** Share of words in common and in order, 0 to 1; 1 where no word differs, 0 for what was added or deleted. */
  readonly similarity: number;
  /** Whether it stands elsewhere among the clauses that both versions have. */
  readonly moved: boolean;
  /** Whether its label is another. */
  readonly renumbered: boolean;
}

/** Two clauses of different instruments that say the same. */
export interface ParallelPair {
  readonly a: string;
  readonly b: string;
  readonly match: ParallelMatch;
  readonly similarity: number;
}

/** Two texts of one line, the older and the one that follows it, with what became of each clause. */
export interface AlignedVersions {
  readonly older: Reading;
  readonly newer: Reading;
  readonly pairs: readonly ClausePair[];
}

/** A clause of one of several documents. */
export interface ClausePlace {
  readonly reading: Reading;
  readonly eId: string;
}

/** Two clauses of different lines that say the same. */
export interface AlignedParallel {
  readonly a: ClausePlace;
  readonly b: ClausePlace;
  readonly match: ParallelMatch;
  readonly similarity: number;
}

/** How the documents of a collection hang together, clause by clause. */
export interface CollectionAlignment {
  readonly versions: readonly AlignedVersions[];
  readonly parallels: readonly AlignedParallel[];
  /** The newest text of each line. */
  readonly newest: readonly Reading[];
}
