import { NEIGHBOUR_EDGES, type EdgeKind, type GraphEdge } from '../model/edges.js';
import type { NodeId } from '../model/ids.js';
import type { GraphNode } from '../model/nodes.js';
import type { GraphPath } from '../store/store.js';
import type { Reader } from './reader.js';

/** One step of an explanation, with the words it rests on in `edge.evidence`; null there for the shape of a document. */
export interface Hop {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly edge: GraphEdge;
  /** False where the step goes against the edge: from what is cited to what cites it. */
  readonly forward: boolean;
}

/** A way from one thing to another. */
export interface Explanation {
  readonly hops: readonly Hop[];
  /** False where it leads over something general that both have to do with, such as an actor or a topic. */
  readonly strong: boolean;
}

/** What is asked. */
export interface WhyQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Most steps of one explanation. */
  readonly maxLength: number;
  /** Most explanations. */
  readonly limit: number;
}

/** Links that say why: words that rest on words, and the parts of one text. */
const STRONG: readonly EdgeKind[] = [
  'CITES',
  'CONTINUES',
  'PARALLELS',
  'SUPERSEDES',
  'RENEWS',
  'AMENDS',
  'IMPLEMENTS',
  'IMPOSES',
  'HAS_VERSION',
  'HAS_SECTION',
  'HAS_CLAUSE',
];
/** What more links than this lead to connects everything: that two texts both cite the Charter explains nothing. */
const MOST_LINKS = 40;

/** How one thing is connected with another: the shortest few explanations, over citations and continuations where there are any, else over what both have to do with; never through a hub. Empty where nothing connects them, or one of them is not there. */
export async function why(reader: Reader, { limit, ...ends }: WhyQuery): Promise<readonly Explanation[]> {
  const query = { ...ends, limit, mostLinks: MOST_LINKS };
  const strong = await reader.paths({ ...query, kinds: STRONG });
  const general = strong.length > 0 ? [] : await reader.paths({ ...query, kinds: NEIGHBOUR_EDGES });
  return [...strong, ...general].map((path) => explain(path, strong.length > 0));
}

function explain({ nodes, edges }: GraphPath, strong: boolean): Explanation {
  const hops = edges.flatMap((edge, i): readonly Hop[] => {
    const [from, to] = [nodes[i], nodes[i + 1]];
    return from && to ? [{ from, to, edge, forward: edge.from === from.id }] : [];
  });
  return { hops, strong };
}
