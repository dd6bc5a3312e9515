import type { NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { everyNode } from './every-node.js';
import type { Reader } from './reader.js';
import { chooseAsOf } from './version-as-of.js';

/** The version of each instrument, or of some, that was in force on a day, as versionAsOf tells it; calls to the store do not grow with the number of instruments. */
export async function versionsAsOf(
  reader: Reader,
  day: string,
  instruments?: readonly NodeId[],
): Promise<readonly NodeOf<'version'>[]> {
  const ends = instruments ?? (await everyNode(reader, 'instrument')).map(({ id }) => id);
  const lists = await reader.edges({ ends: [...new Set(ends)], direction: 'out', kinds: ['HAS_VERSION'] });
  const nodes = await reader.nodes(lists.flat().map(({ to }) => to));
  const versions = new Map(nodes.flatMap((node) => (node && isOfKind(node, 'version') ? [[node.id, node]] : [])));
  return lists.flatMap(
    (edges) =>
      chooseAsOf(
        edges.flatMap(({ to }) => versions.get(to) ?? []),
        day,
      ) ?? [],
  );
}
