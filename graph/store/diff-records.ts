import type { EdgeId, NodeId } from '../model/ids.js';
import { fingerprint, type GraphRecords } from '../model/records.js';
import type { Change } from './store.js';

/** What a write would do, counted in records. */
export interface DiffCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Compares records with what a store holds: the change that makes the store hold exactly the records, and nothing more. */
export function diffRecords(
  stored: ReadonlyMap<string, string>,
  { nodes, edges }: GraphRecords,
): { readonly change: Change; readonly counts: DiffCounts } {
  const isDifferent = (record: Parameters<typeof fingerprint>[0]) => stored.get(record.id) !== fingerprint(record);
  const upserts = { nodes: nodes.filter(isDifferent), edges: edges.filter(isDifferent) };
  const wanted = new Set<string>([...nodes, ...edges].map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  const removals = { nodes: gone.filter(isStoredNodeId), edges: gone.filter(isStoredEdgeId) };
  const written = [...upserts.nodes, ...upserts.edges];
  const added = written.filter(({ id }) => !stored.has(id)).length;
  const counts = {
    added,
    changed: written.length - added,
    removed: gone.length,
    unchanged: wanted.size - written.length,
  };
  return { change: { upserts, removals }, counts };
}

/** Ids of edges have spaces, those of nodes never do: see graph/model/ids. */
function isStoredNodeId(id: string): id is NodeId {
  return !id.includes(' ');
}

function isStoredEdgeId(id: string): id is EdgeId {
  return id.includes(' ');
}
