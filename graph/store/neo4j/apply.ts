import { randomUUID } from 'node:crypto';
import type { GraphEdge } from '../../model/edges.js';
import { parseEdgeId, type EdgeId } from '../../model/ids.js';
import { BrokenRecordsError } from '../../model/records.js';
import { ChangedMeanwhileError, type Change } from '../store.js';
import { toEdgeProperties, toNodeProperties } from './rows.js';
import { bindNode, KIND_LABELS, LABEL, labelOf } from './schema.js';
import type { Parameters, Run, Session } from './session.js';

/** Rows a statement carries. */
const BATCH = 5_000;

/** A statement and the rows that one run of it writes, made when their turn has come. */
interface Batch {
  readonly cypher: string;
  readonly toRows: () => readonly unknown[];
  /** Whether every row must be written: an edge is not where it has no ends. */
  readonly isWhole: boolean;
}

/** Writes a difference in one transaction, in batches: edges go before their nodes, nodes come before their edges. */
export async function apply(session: Session, change: Change, madeAgainst?: string): Promise<string> {
  const next = randomUUID();
  await session.write(async (run) => {
    const [row] = await run(TAKE_TURN, { next });
    if (madeAgainst !== undefined && madeAgainst !== row?.['before']) throw new ChangedMeanwhileError();
    let running = Promise.resolve();
    for (const batch of batchesOf(change)) {
      // The rows of the next batch are made while the database writes this one.
      const rows = batch.toRows();
      await running;
      running = write(run, batch, rows);
      running.catch(() => undefined);
    }
    await running;
  });
  return next;
}

/** Setting something locks the node until the transaction ends: the next writer waits here. */
const TAKE_TURN = `MERGE (s:CopSchema) SET s.writing = true WITH s, coalesce(s.revision, 'none') AS before
  SET s.revision = $next REMOVE s.writing RETURN before`;

async function write(run: Run, { cypher, isWhole }: Batch, rows: readonly unknown[]): Promise<void> {
  const [row] = await run(cypher, { rows });
  if (!isWhole || Number(row?.['written']) === rows.length) return;
  const [broken] = await run(FIND_BROKEN, { rows });
  throw new BrokenRecordsError(`edge ${String(broken?.['edge'])} has no node ${String(broken?.['missing'])}`);
}

const REMOVE_NODES = `UNWIND $rows AS row ${bindNode('n', 'row')} DETACH DELETE n`;
const FIND_BROKEN = `UNWIND $rows AS row OPTIONAL MATCH (a:${LABEL} {id: row.from}) OPTIONAL MATCH (b:${LABEL} {id: row.to})
  WITH row, a, b WHERE a IS NULL OR b IS NULL RETURN row.properties.id AS edge, CASE WHEN a IS NULL THEN row.from ELSE row.to END AS missing LIMIT 1`;

function removeEdges(kind: string): string {
  return `UNWIND $rows AS row ${bindNode('a', 'row.from')} ${bindNode('b', 'row.to')}
    MATCH (a)-[r:${kind} {id: row.id}]->(b) DELETE r`;
}

function writeNodes(kind: string): string {
  return `UNWIND $rows AS row MERGE (n:${LABEL} {id: row.id}) REMOVE n:${KIND_LABELS} SET n:${labelOf(kind)}, n = row`;
}

function writeEdges(kind: string): string {
  return `UNWIND $rows AS row ${bindNode('a', 'row.from')} ${bindNode('b', 'row.to')}
    MERGE (a)-[r:${kind} {id: row.properties.id}]->(b) SET r = row.properties RETURN count(*) AS written`;
}

function* batchesOf({ upserts, removals }: Change): Generator<Batch> {
  for (const [kind, edges] of groupByKind(removals.edges.map(toRemoval)))
    yield* cut(edges, (rows) => ({ cypher: removeEdges(kind), toRows: () => rows, isWhole: false }));
  yield* cut(removals.nodes, (rows) => ({ cypher: REMOVE_NODES, toRows: () => rows, isWhole: false }));
  for (const [kind, nodes] of groupByKind(upserts.nodes))
    yield* cut(nodes, (rows) => ({
      cypher: writeNodes(kind),
      toRows: () => rows.map(toNodeProperties),
      isWhole: false,
    }));
  for (const [kind, edges] of groupByKind(upserts.edges))
    yield* cut(edges, (rows) => ({ cypher: writeEdges(kind), toRows: () => rows.map(toEdgeRow), isWhole: true }));
}

function toRemoval(id: EdgeId): ReturnType<typeof parseEdgeId> & { readonly id: EdgeId } {
  return { id, ...parseEdgeId(id) };
}

function toEdgeRow(edge: GraphEdge): Parameters {
  return { from: edge.from, to: edge.to, properties: toEdgeProperties(edge) };
}

function groupByKind<Item extends { readonly kind: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.kind) ?? [];
    group.push(item);
    groups.set(item.kind, group);
  }
  return groups;
}

function* cut<Item>(items: readonly Item[], toBatch: (rows: readonly Item[]) => Batch): Generator<Batch> {
  for (let start = 0; start < items.length; start += BATCH) yield toBatch(items.slice(start, start + BATCH));
}
