import type { NodeId } from '../model/ids.js';
import { isOfKind, type NodeOf } from '../model/nodes.js';
import { byId } from '../model/records.js';
import type { Reader } from './reader.js';

/** Most clauses that one call to the store brings. */
const BATCH = 2000;

/** All clauses of each of these versions in the order of the text: one call to the store for any number of versions, as long as they have no more than 2000 clauses together. */
export async function clausesOf(
  reader: Reader,
  versions: readonly NodeId[],
): Promise<readonly (readonly NodeOf<'clause'>[])[]> {
  const lists = new Map<string, NodeOf<'clause'>[]>(versions.map((id) => [id, []]));
  for await (const clause of read(reader, versions)) lists.get(clause.facts.version)?.push(clause);
  return versions.map((id) => (lists.get(id) ?? []).sort((a, b) => a.facts.order - b.facts.order || byId(a, b)));
}

async function* read(reader: Reader, versions: readonly NodeId[]): AsyncGenerator<NodeOf<'clause'>> {
  const query = { kind: 'clause', where: [{ fact: 'version', in: versions }], first: BATCH } as const;
  let page = await reader.find({ ...query, order: { by: 'order', direction: 'ascending' } });
  for (;;) {
    for (const { item } of page.items) if (isOfKind(item, 'clause')) yield item;
    const after = page.items.at(-1)?.cursor;
    if (!page.hasNext || after === undefined) return;
    page = await reader.find({ ...query, order: { by: 'order', direction: 'ascending' }, after });
  }
}
