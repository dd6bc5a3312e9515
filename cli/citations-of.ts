import type { ResolvedCitation } from '#ingest/model/mention.js';
import type { Reading } from '#ingest/model/reading.js';

const BY_CLAUSE = new WeakMap<Reading, ReadonlyMap<string | null, ResolvedCitation[]>>();

/** The citations of a clause: sorted once for all clauses of a document. */
export function citationsOf(reading: Reading, clause: string): readonly ResolvedCitation[] {
  const known = BY_CLAUSE.get(reading) ?? sortByClause(reading.findings.citations);
  BY_CLAUSE.set(reading, known);
  return known.get(clause) ?? [];
}

function sortByClause(citations: readonly ResolvedCitation[]): ReadonlyMap<string | null, ResolvedCitation[]> {
  const sorted = new Map<string | null, ResolvedCitation[]>();
  for (const citation of citations) {
    const same = sorted.get(citation.clause);
    if (same) same.push(citation);
    else sorted.set(citation.clause, [citation]);
  }
  return sorted;
}
