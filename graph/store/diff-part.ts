import type { GraphEdge } from '../model/edges.js';
import { wholeIdOf, type GraphPart } from '../model/graph-part.js';
import type { NodeId } from '../model/ids.js';
import { fingerprint } from '../model/records.js';
import { diffRecords, type DiffCounts } from './diff-records.js';
import type { Change, Store } from './store.js';

/** What writing a part would do. */
export interface PartDifference {
  readonly change: Change;
  readonly counts: DiffCounts;
  /** How many more nodes and edges the graph then has. */
  readonly growth: { readonly nodes: number; readonly edges: number };
}

/** Compares a part of a graph with what a store holds of it: the change that brings the store to what the part says, and touches nothing else. */
export async function diffPart(store: Store, part: GraphPart): Promise<PartDifference> {
  const { links, records } = part;
  const wanted = new Set(records.nodes.map(({ id }) => id));
  const own = await findOwn(store, part, wanted);
  const isDecided = ({ kind, from }: GraphEdge) =>
    kind === links.kind ? links.from.has(from) || (own.has(from) && !wanted.has(from)) : own.has(from);
  const nodes = (await store.nodes([...own])).flatMap((node) => node ?? []);
  const edges = (await store.edges({ ends: [...own], direction: 'out' })).flat();
  const linking = [...links.from].filter((id) => !own.has(id));
  const apart = (await store.edges({ ends: linking, direction: 'out', kinds: [links.kind] })).flat();
  const stored = { nodes, edges: [...edges, ...apart].filter(isDecided) };
  const made = { nodes: records.nodes.filter(({ id }) => own.has(id)), edges: records.edges.filter(isDecided) };
  const known = new Map([...stored.nodes, ...stored.edges].map((record) => [record.id, fingerprint(record)]));
  const growth = {
    nodes: made.nodes.length - stored.nodes.length,
    edges: made.edges.length - stored.edges.length,
  };
  return { ...diffRecords(known, made), growth };
}

/** The nodes that a part decides: those it names, its versions, and what is or was below these, whatever edges it hangs on. */
async function findOwn(
  store: Store,
  { nodes, versions }: GraphPart,
  wanted: ReadonlySet<NodeId>,
): Promise<ReadonlySet<NodeId>> {
  const wholes: ReadonlySet<string> = versions;
  const isBelow = (id: NodeId) => wholes.has(wholeIdOf(id));
  const own = new Set([...nodes, ...versions, ...[...wanted].filter(isBelow)]);
  const seen = new Set<NodeId>(versions);
  for (let ends: readonly NodeId[] = [...versions]; ends.length > 0;) {
    const found = (await store.edges({ ends, direction: 'out' })).flat().map(({ to }) => to);
    ends = [...new Set(found)].filter((id) => isBelow(id) && !seen.has(id));
    for (const id of ends) {
      own.add(id);
      seen.add(id);
    }
  }
  return own;
}
