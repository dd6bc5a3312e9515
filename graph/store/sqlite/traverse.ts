import type { GraphEdge } from '../../model/edges.js';
import type { NodeId } from '../../model/ids.js';
import { byId } from '../../model/records.js';
import type { Traversal, TraverseQuery } from '../store.js';
import type { Driver } from './driver.js';
import { readEdges, readNodes } from './read.js';

/** Breadth first, level by level; inside a level by id, so that what a limit cuts off is the same on every store. */
export function traverse(driver: Driver, query: TraverseQuery): Traversal {
  const starts = [...new Set(query.from)].sort();
  const known = readNodes(driver, starts).flatMap((node) => node ?? []);
  const reached = new Map<NodeId, number>(known.slice(0, query.limit).map(({ id }) => [id, 0]));
  const dropped = new Set<NodeId>();
  let level: readonly NodeId[] = [...reached.keys()];
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    const next = neighboursOf(driver, level, query).filter(({ far }) => !reached.has(far));
    const fits = [...new Set(next.map(({ far }) => far))].sort().slice(0, query.limit - reached.size);
    fits.forEach((id) => reached.set(id, depth));
    next.filter(({ far }) => !reached.has(far)).forEach(({ near }) => dropped.add(near));
    level = fits;
  }
  return toTraversal(driver, query, { reached, dropped, last: level });
}

interface Reach {
  readonly reached: ReadonlyMap<NodeId, number>;
  /** Nodes some of whose neighbours the size left out. */
  readonly dropped: ReadonlySet<NodeId>;
  /** The nodes of the last level. */
  readonly last: readonly NodeId[];
}

function toTraversal(driver: Driver, query: TraverseQuery, { reached, dropped, last }: Reach): Traversal {
  const ids = [...reached.keys()];
  const nodes = readNodes(driver, ids).flatMap((node) => (node ? [{ node, depth: reached.get(node.id) ?? 0 }] : []));
  const edges = readEdges(driver, { ends: ids, direction: 'out', ...kindsOf(query) }).flat();
  const beyond = neighboursOf(driver, last, query)
    .filter(({ far }) => !reached.has(far))
    .map(({ near }) => near);
  return {
    nodes: nodes.sort((a, b) => a.depth - b.depth || byId(a.node, b.node)),
    edges: edges.filter(({ to }) => reached.has(to)).sort(byId),
    cut: cutOf([...dropped], beyond),
  };
}

function cutOf(dropped: readonly NodeId[], beyond: readonly NodeId[]): Traversal['cut'] {
  if (dropped.length > 0) return { by: 'size', at: [...new Set([...dropped, ...beyond])].sort() };
  return beyond.length > 0 ? { by: 'depth', at: [...new Set(beyond)].sort() } : null;
}

function kindsOf({ kinds }: TraverseQuery): Pick<TraverseQuery, 'kinds'> {
  return kinds ? { kinds } : {};
}

/** Where the edges of these nodes lead, in the direction asked. */
export function neighboursOf(
  driver: Driver,
  ids: readonly NodeId[],
  query: Pick<TraverseQuery, 'direction' | 'kinds'>,
): readonly { readonly near: NodeId; readonly far: NodeId; readonly edge: GraphEdge }[] {
  const directions = query.direction === 'both' ? (['out', 'in'] as const) : [query.direction];
  return directions.flatMap((direction) => {
    const lists = readEdges(driver, { ends: ids, direction, ...(query.kinds && { kinds: query.kinds }) });
    return lists
      .flat()
      .map((edge) =>
        direction === 'out' ? { near: edge.from, far: edge.to, edge } : { near: edge.to, far: edge.from, edge },
      );
  });
}
