import type { NodeId } from '../model/ids.js';
import type { GraphNode, NodeOf } from '../model/nodes.js';
import { linkedEdges } from './linked-nodes.js';
import type { Reader } from './reader.js';

/** The section that a clause stands in, however deep it is nested; undefined where it stands under no heading. */
export async function sectionOf(reader: Reader, clause: NodeId): Promise<NodeOf<'section'> | undefined> {
  let above = await aboveClause(reader, clause);
  while (above?.kind === 'clause') above = await aboveClause(reader, above.id);
  return above?.kind === 'section' ? above : undefined;
}

/** What a clause hangs on: a clause, a section or its version. */
export async function aboveClause(reader: Reader, clause: NodeId): Promise<GraphNode | undefined> {
  const [edge] = await linkedEdges(reader, clause, { kind: 'HAS_CLAUSE', direction: 'in' });
  if (edge === undefined) return undefined;
  const [node] = await reader.nodes([edge.from]);
  return node;
}
