import type { GraphEdge } from '../../model/edges.js';
import { edgeId, toNodeId, type NodeId } from '../../model/ids.js';
import type { GraphNode } from '../../model/nodes.js';
import type { EdgeQuery, Health } from '../store.js';
import type { Driver } from './driver.js';
import { EDGE_SELECT, NODE_COLUMNS, toEdge, toNode } from './rows.js';

/** Id and fingerprint of everything stored. Ids of edges are put together here, which costs half of what it costs in SQL. */
export function readFingerprints(driver: Driver): ReadonlyMap<string, string> {
  const ids = new Map<unknown, NodeId>();
  const fingerprints = new Map<string, string>();
  for (const { key, id, fingerprint } of driver.prepare('SELECT key, id, fingerprint FROM node').all()) {
    ids.set(key, toNodeId(String(id)));
    fingerprints.set(String(id), String(fingerprint));
  }
  for (const row of driver.prepare('SELECT source, kind, target, ordinal, fingerprint FROM edge').all()) {
    const [from, to] = [ids.get(row['source']), ids.get(row['target'])];
    if (from === undefined || to === undefined) throw new Error('an edge without its ends: foreign keys were off');
    fingerprints.set(edgeId(String(row['kind']), [from, to], Number(row['ordinal'])), String(row['fingerprint']));
  }
  return fingerprints;
}

/** Nodes by id, in the order asked: one statement, whatever their number. */
export function readNodes(driver: Driver, ids: readonly NodeId[]): readonly (GraphNode | undefined)[] {
  if (ids.length === 0) return [];
  const sql = `SELECT ${NODE_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN node ON node.id = wanted.value`;
  const nodes = new Map(
    driver
      .prepare(sql)
      .all(JSON.stringify([...new Set(ids)]))
      .map((row) => [row['id'], toNode(row)]),
  );
  return ids.map((id) => nodes.get(id));
}

/** Edges at each end, in the order asked; each list by kind, order and id. One statement, whatever their number. */
export function readEdges(driver: Driver, { ends, direction, kinds }: EdgeQuery): readonly (readonly GraphEdge[])[] {
  if (ends.length === 0) return [];
  const side = direction === 'out' ? 'source' : 'target';
  const ofKinds = kinds ? 'AND edge.kind IN (SELECT value FROM json_each(?))' : '';
  const near = `edge.${side} = (SELECT key FROM node WHERE id = wanted.value)`;
  const sql = `${EDGE_SELECT.replace('FROM edge', 'FROM json_each(?) AS wanted CROSS JOIN edge')} WHERE ${near} ${ofKinds}
    ORDER BY edge.kind, edge.position, 1`;
  const lists = new Map<NodeId, GraphEdge[]>(ends.map((end) => [end, []]));
  const wanted = [...lists.keys()];
  for (const row of driver.prepare(sql).all(JSON.stringify(wanted), ...(kinds ? [JSON.stringify(kinds)] : []))) {
    const edge = toEdge(row);
    lists.get(direction === 'out' ? edge.from : edge.to)?.push(edge);
  }
  return ends.map((end) => lists.get(end) ?? []);
}

/** The mark of the last write. */
export function readRevision(driver: Driver): string {
  return String(driver.prepare('SELECT revision FROM state').get()?.['revision']);
}

/** Whether the file answers, and how much it holds. */
export function readHealth(driver: Driver): Health {
  try {
    const row = driver
      .prepare('SELECT (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges')
      .get();
    const [nodes, edges] = [Number(row?.['nodes']), Number(row?.['edges'])];
    return nodes === 0 ? { state: 'empty' } : { state: 'ready', nodes, edges };
  } catch (error) {
    return { state: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}
