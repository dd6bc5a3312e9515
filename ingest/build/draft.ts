import type { EdgeKind, GraphEdge } from '#graph/model/edges.js';
import type { Evidence } from '#graph/model/evidence.js';
import { edgeId, type NodeId } from '#graph/model/ids.js';
import type { Fact, GraphNode, NodeKind } from '#graph/model/nodes.js';
import { RECORD_KINDS } from '#graph/model/record-facts.js';
import { createRecords, type GraphRecords } from '#graph/model/records.js';

/** An edge before it has an id and a place among its siblings. */
export interface EdgeDraft {
  readonly kind: EdgeKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly evidence: Evidence | null;
}

/** Where the builders put their records. Nodes given again replace what was there: a text says more than a register. */
export interface Draft {
  addNode(node: GraphNode): void;
  addEdge(edge: EdgeDraft): void;
  node(id: NodeId): GraphNode | undefined;
  /** Whether a node is here or elsewhere. */
  has(id: NodeId): boolean;
  /** The records, and the edges left out of them because one of their ends is nowhere. */
  finish(): { readonly records: GraphRecords; readonly dangling: readonly GraphEdge[] };
}

/** Whether a node that was not added is in the graph all the same: the draft then holds a part of it. */
export type IsElsewhere = (id: NodeId) => boolean;

/** Makes an empty draft. */
export function createDraft(isElsewhere: IsElsewhere = () => false): Draft {
  const nodes = new Map<NodeId, GraphNode>();
  const [edges, twins] = [new Map<string, GraphEdge[]>(), new Map<string, number>()];
  return {
    addNode: (node) => void nodes.set(node.id, node),
    addEdge: (edge) => placeEdge(edge, { edges, twins }),
    node: (id) => nodes.get(id),
    has: (id) => nodes.has(id) || isElsewhere(id),
    finish: () => {
      const all = [...edges.values()].flat();
      const whole = leaveOutBroken(nodes, all, isElsewhere);
      const isThere = (id: NodeId) => whole.has(id) || isElsewhere(id);
      const kept = all.filter(({ from, to }) => isThere(from) && isThere(to));
      const records = createRecords({ nodes: [...whole.values()], edges: kept }, isElsewhere);
      return { records, dangling: all.filter((edge) => nodes.has(edge.from) && !isThere(edge.to)) };
    },
  };
}

/** Kinds that are never half taken: one of whose links points nowhere is left out with all its links. */
const NEVER_HALF: ReadonlySet<string> = new Set<NodeKind>([...RECORD_KINDS, 'practice']);

/** The nodes without records that link to nothing, without those that link to such records, and so on. */
function leaveOutBroken(
  nodes: ReadonlyMap<NodeId, GraphNode>,
  edges: readonly GraphEdge[],
  isElsewhere: IsElsewhere,
): Map<NodeId, GraphNode> {
  const whole = new Map(nodes);
  const own = edges.filter(({ from }) => NEVER_HALF.has(nodes.get(from)?.kind ?? ''));
  for (let before = Infinity; whole.size < before;) {
    before = whole.size;
    for (const { from, to } of own) if (!whole.has(to) && !isElsewhere(to)) whole.delete(from);
  }
  return whole;
}

interface Placed {
  /** By the end that they go out from, and their kind. */
  readonly edges: Map<string, GraphEdge[]>;
  /** How many there are between the same ends, of one kind. */
  readonly twins: Map<string, number>;
}

/** Edges of one end and kind are ordered as they come; several between the same ends are told apart by a count. */
function placeEdge({ kind, from, to, facts = {}, evidence }: EdgeDraft, { edges, twins }: Placed): void {
  const [place, pair] = [`${from} ${kind}`, `${from} ${kind} ${to}`];
  const siblings = edges.get(place) ?? [];
  const before = twins.get(pair) ?? 0;
  siblings.push({ id: edgeId(kind, [from, to], before), kind, from, to, order: siblings.length, facts, evidence });
  edges.set(place, siblings);
  twins.set(pair, before + 1);
}
