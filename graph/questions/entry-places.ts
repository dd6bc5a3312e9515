import type { Evidence } from '../model/evidence.js';
import type { NodeId } from '../model/ids.js';
import type { Reader } from './reader.js';

/** Where the entries of these records stand: the first words of a link of each, in the file that says it. A record without links has none. */
export async function entryPlaces(reader: Reader, ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, Evidence>> {
  const lists = await reader.edges({ ends: ids, direction: 'out' });
  return new Map(
    ids.flatMap((id, i) => {
      const places = (lists[i] ?? []).flatMap(({ evidence }) => evidence ?? []);
      const [first] = places.sort((a, b) => comparePlaces(a, b));
      return first ? [[id, first] as const] : [];
    }),
  );
}

function comparePlaces(a: Evidence, b: Evidence): number {
  return a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
}
