import type { Evidence } from '#graph/model/evidence.js';
import type { NodeId } from '#graph/model/ids.js';
import type { AlignedParallel, AlignedVersions, ClausePlace, CollectionAlignment } from '../model/alignment.js';
import { documentIds } from '../model/document-ids.js';
import type { Reading } from '../model/reading.js';
import type { Draft } from './draft.js';
import { witnessOpening } from './witness-opening.js';

/** Puts into the graph which clause continues which, and which say the same in other instruments, each with the words of the clause it starts at. */
export function buildLineage(
  draft: Draft,
  { versions, parallels }: Pick<CollectionAlignment, 'versions' | 'parallels'>,
): void {
  versions.forEach((aligned) => buildContinuations(draft, aligned));
  parallels.forEach((parallel) => buildParallel(draft, parallel));
}

function buildContinuations(draft: Draft, { older, newer, pairs }: AlignedVersions): void {
  const [from, to] = [createPlaces(newer), createPlaces(older)];
  for (const { old, new: now, change, similarity, moved, renumbered } of pairs) {
    if (old === null || now === null) continue;
    const facts = { change, similarity, moved, renumbered };
    const evidence = from.witness(now, 'aligned');
    draft.addEdge({ kind: 'CONTINUES', from: from.id(now), to: to.id(old), facts, evidence });
  }
}

/** One edge a pair, from the clause whose id comes first. */
function buildParallel(draft: Draft, { a, b, match, similarity }: AlignedParallel): void {
  const [from, to] = [a, b].map(toEnd).sort((one, other) => (one.id < other.id ? -1 : 1));
  if (from === undefined || to === undefined) return;
  const contained = match === 'contained' ? (from.length < to.length ? 'from' : 'to') : null;
  const facts = { match, similarity, contained };
  draft.addEdge({ kind: 'PARALLELS', from: from.id, to: to.id, facts, evidence: from.witness() });
}

function toEnd({ reading, eId }: ClausePlace) {
  const places = createPlaces(reading);
  return { id: places.id(eId), length: places.length(eId), witness: () => places.witness(eId, 'parallel') };
}

/** Places by reading: a document is asked for each of its clauses. */
const KNOWN = new WeakMap<Reading, ReturnType<typeof readPlaces>>();

function createPlaces(reading: Reading): ReturnType<typeof readPlaces> {
  const known = KNOWN.get(reading) ?? readPlaces(reading);
  KNOWN.set(reading, known);
  return known;
}

function readPlaces({ document }: Reading) {
  const ids = documentIds(document);
  const clauses = new Map(document.clauses.map((clause) => [clause.eId, clause]));
  return {
    id: (eId: string): NodeId => ids.portion(eId),
    length: (eId: string): number => clauses.get(eId)?.text.length ?? 0,
    witness: (eId: string, rule: string): Evidence | null => {
      const clause = clauses.get(eId);
      return clause ? witnessOpening(document, ids.version, { clause, rule }) : null;
    },
  };
}
