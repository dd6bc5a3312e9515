import type { NodeId } from '../model/ids.js';
import { byId } from '../model/records.js';
import type { Reader } from './reader.js';

/** For each of these versions that a later one supersedes, the newest of its line; calls to the store grow with the longest line, not with the number of versions. */
export async function newestVersions(
  reader: Reader,
  versions: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, NodeId>> {
  const newer = new Map<NodeId, NodeId>();
  let level = [...new Set(versions)];
  while (level.length > 0) {
    const lists = await reader.edges({ ends: level, direction: 'in', kinds: ['SUPERSEDES'] });
    const found = lists.flatMap((edges) => [...edges].sort(byId).slice(-1));
    for (const { from, to } of found) newer.set(to, from);
    level = found.map(({ from }) => from).filter((id) => !newer.has(id));
  }
  const known = versions.flatMap((id) => (newer.has(id) ? [[id, lastOf(id, newer)] as const] : []));
  return new Map(known);
}

function lastOf(version: NodeId, newer: ReadonlyMap<NodeId, NodeId>): NodeId {
  const seen = new Set<NodeId>();
  let last = version;
  for (let next = newer.get(last); next !== undefined && !seen.has(next); next = newer.get(next)) {
    seen.add(next);
    last = next;
  }
  return last;
}
