import type { GraphEdge } from '../../model/edges.js';
import type { NodeId } from '../../model/ids.js';
import type { GraphNode } from '../../model/nodes.js';
import { byId } from '../../model/records.js';
import { StoreUnavailableError, type EdgeQuery, type Health } from '../store.js';
import { EDGE_FIELDS, NODE_FIELDS, readList, toEdge, toNode } from './rows.js';
import { bindNode, LABEL } from './schema.js';
import { BULK_TIMEOUT, type Session } from './session.js';
import { typesOf } from './traverse.js';

const FINGERPRINTS = `MATCH (n:${LABEL}) RETURN n.id AS id, n.fingerprint AS fingerprint
  UNION ALL MATCH (:${LABEL})-[r${typesOf(undefined)}]->() RETURN r.id AS id, r.fingerprint AS fingerprint`;

/** Id and fingerprint of everything stored. */
export async function readFingerprints(session: Session): Promise<ReadonlyMap<string, string>> {
  const rows = await session.ask(FINGERPRINTS, {}, BULK_TIMEOUT);
  return new Map(rows.map(({ id, fingerprint }) => [String(id), String(fingerprint)]));
}

const NODES = `UNWIND $ids AS id ${bindNode('n', 'id')} RETURN n ${NODE_FIELDS} AS node`;

/** Nodes by id, in the order asked. */
export async function readNodes(session: Session, ids: readonly NodeId[]): Promise<readonly (GraphNode | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await session.ask(NODES, { ids: [...new Set(ids)] });
  const nodes = new Map(rows.map(({ node }) => toNode(node)).map((node) => [node.id, node]));
  return ids.map((id) => nodes.get(id));
}

/** Edges at each end, in the order asked; each list by kind, order and id. */
export async function readEdges(
  session: Session,
  { ends, direction, kinds }: EdgeQuery,
): Promise<readonly (readonly GraphEdge[])[]> {
  if (ends.length === 0) return [];
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const cypher = `UNWIND $ends AS end ${bindNode('n', 'end')} MATCH (n)${left}[r${typesOf(kinds)}]${right}()
    RETURN end, collect(r ${EDGE_FIELDS}) AS edges`;
  const rows = await session.ask(cypher, { ends: [...new Set(ends)] });
  const lists = new Map(rows.map(({ end, edges }) => [String(end), readList(edges).map(toEdge).sort(compareEdges)]));
  return ends.map((end) => lists.get(end) ?? []);
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return byId({ id: a.kind }, { id: b.kind }) || a.order - b.order || byId(a, b);
}

/** The mark of the last write. */
export async function readRevision(session: Session): Promise<string> {
  const [row] = await session.ask("OPTIONAL MATCH (s:CopSchema) RETURN coalesce(s.revision, 'none') AS revision");
  return String(row?.['revision']);
}

/** Whether the database answers, and how much it holds. */
export async function readHealth(session: Session): Promise<Health> {
  try {
    const cypher = `MATCH (n:${LABEL}) WITH count(n) AS nodes OPTIONAL MATCH (:${LABEL})-[r]->() RETURN nodes, count(r) AS edges`;
    const [row] = await session.ask(cypher);
    const [nodes, edges] = [Number(row?.['nodes']), Number(row?.['edges'])];
    return nodes === 0 ? { state: 'empty' } : { state: 'ready', nodes, edges };
  } catch (error) {
    const reason = error instanceof StoreUnavailableError ? error.reason : String(error);
    return { state: 'unavailable', reason };
  }
}
