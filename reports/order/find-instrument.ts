import { isNodeId, type NodeId } from '#graph/model/ids.js';
import { everyNode } from '#graph/questions/every-node.js';
import type { Reader } from '#graph/questions/reader.js';
import { OrderFault } from './order-fault.js';
import type { Asked } from './read-asked.js';

/** The instrument or version that a report is asked about: by its id, or a resolution of the WTDC by its number. Throws OrderFault where there is none. */
export async function findInstrument(reader: Reader, { of, resolution }: Asked): Promise<NodeId> {
  if (of !== undefined) {
    if (!isNodeId(of)) throw new OrderFault(`of: ${JSON.stringify(of)} is no id; ids look like /akn/un/…`);
    return of;
  }
  if (resolution === undefined)
    throw new OrderFault('name a resolution by its number (resolution), or a text by its id (of)');
  const known = (await everyNode(reader, 'instrument')).filter(
    ({ id, facts }) => facts.resolved && facts.number !== null && id.includes('/itu-wtdc/'),
  );
  const found = known.find(({ facts }) => facts.number === resolution.trim());
  if (found !== undefined) return found.id;
  const numbers = known.map(({ facts }) => facts.number ?? '').sort((a, b) => Number(a) - Number(b));
  const there = [...new Set(numbers)].join(', ');
  throw new OrderFault(
    `no resolution ${JSON.stringify(resolution)} of the WTDC is in the graph; there are ${there}`,
    true,
  );
}
