import type { NodeId } from '../model/ids.js';
import { linkedEdges } from './linked-nodes.js';
import type { Reader } from './reader.js';
import { bySource, witnessedEdges, type WitnessedEdge } from './witnessed-edges.js';

/** Who cites an instrument, any of its versions or a provision of either (a citation of a provision is one of its text), by citing clause. */
export async function citedBy(reader: Reader, instrument: NodeId): Promise<readonly WitnessedEdge[]> {
  const versions = await linkedEdges(reader, instrument, { kind: 'HAS_VERSION', direction: 'out' });
  const targets = [instrument, ...versions.map(({ to }) => to)];
  const citations = await Promise.all(
    targets.map((id) => witnessedEdges(reader, id, { kind: 'CITES', direction: 'in' })),
  );
  return citations.flat().sort(bySource);
}
