import type { WitnessedEdge } from '#graph/questions/witnessed-edges.js';
import type { SortKey } from '../paging/slice-page.js';

/** Sorts citations, mentions and what answers clauses by the node whose words they are, then by the place of the words. */
export function citationKey({ from, evidence, id }: WitnessedEdge): SortKey {
  return [from, evidence.start, id];
}
