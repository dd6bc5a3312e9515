import Database from 'libsql';
import neo4j from 'neo4j-driver';
import { join } from 'node:path';
import pino from 'pino';
import type { NodeId } from '#graph/model/ids.js';
import type { GraphRecords } from '#graph/model/records.js';
import { lineage } from '#graph/questions/lineage.js';
import { diffRecords } from '#graph/store/diff-records.js';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { createApp } from '#server/app.js';
import { listen } from '#server/listen.js';
import { canStartNeo4j, createNeo4jServer, INSTALL_NEO4J } from '../test/support/neo4j/neo4j-server.js';
import { createFolder } from '../test/support/run-cop.js';
import { ms, percentile, ratio, type Figure } from './figure.js';
import { DEPTH, makeLineage } from './made-lineage.js';
import { serveNeo4jGraphql } from './neo4j-graphql.js';
import { QUIET_CONFIG } from './quiet-config.js';

const ASKED = 200;
const WARMING = 60;

/** A question for one clause; answers with how many nodes were found, so that all can be held to the same. */
type Ask = (id: NodeId) => Promise<number> | number;

/** Ancestry of clauses, six steps deep, at the 95th of a hundred: on Neo4j over HTTP beside the same Cypher by the bare driver and beside the same answer by @neo4j/graphql on the same Neo4j; on the embedded store beside the bare recursive statement. */
export async function measureLineage(): Promise<readonly Figure[]> {
  const { records, starts } = makeLineage();
  const embedded = await measureEmbedded(records, starts);
  if (!canStartNeo4j())
    return [
      ...embedded.figures,
      { what: 'on Neo4j', ours: '–', beside: '–', verdict: `not measured: no Java or Maven: ${INSTALL_NEO4J}` },
    ];
  const server = await createNeo4jServer();
  await server.start();
  try {
    const { figures, overHttp } = await measureNeo4j(records, { starts, settings: server.settings });
    const share = embedded.time / overHttp;
    const beside = {
      what: 'ancestry in the embedded store beside Neo4j over HTTP, p95',
      ours: ms(embedded.time),
      beside: ms(overHttp),
      verdict: ratio(embedded.time, overHttp, 0.2),
    };
    return share > 0 ? [...embedded.figures, ...figures, beside] : figures;
  } finally {
    await server.dispose();
  }
}

async function fill(records: GraphRecords, settings: StoreSettings): Promise<Store> {
  const store = await openStore(settings);
  await store.apply(diffRecords(new Map(), records).change);
  return store;
}

async function measureEmbedded(
  records: GraphRecords,
  starts: readonly NodeId[],
): Promise<{ readonly figures: readonly Figure[]; readonly time: number }> {
  const path = createFolder();
  const store = await fill(records, { kind: 'sqlite', path });
  const database = new Database(join(path, 'graph.sqlite'), { readonly: true });
  const bare = database.prepare(RECURSIVE);
  const [ours = NaN, peer = NaN] = await timesByTurns(starts, [
    async (of) => await askPort(store, of),
    (of) => bare.all(of, DEPTH).length,
  ]);
  database.close();
  await store.close();
  const what = `ancestry, ${DEPTH} steps, embedded store in process, p95`;
  const beside = `the bare recursive statement ${ms(peer)}`;
  return { figures: [{ what, ours: ms(ours), beside, verdict: ratio(ours, peer, 2) }], time: ours };
}

async function askPort(store: Store, of: NodeId): Promise<number> {
  const found = await lineage(store, { of, direction: 'ancestry', depth: DEPTH, limit: 1000 });
  return found?.nodes.length ?? 0;
}

const KINDS = "('CONTINUES', 'CITES', 'IMPLEMENTS', 'RENEWS', 'AMENDS')";
/** The nodes within reach with all that is known of them, and the edges between them as JSON: what the port answers, in one statement. */
const RECURSIVE = `WITH RECURSIVE reach (key, depth) AS (
    SELECT key, 0 FROM node WHERE id = ?
    UNION SELECT edge.target, reach.depth + 1 FROM reach JOIN edge ON edge.source = reach.key
      WHERE edge.kind IN ${KINDS} AND reach.depth < ?),
  near AS (SELECT key, min(depth) AS depth FROM reach GROUP BY key)
  SELECT near.depth, node.*, (SELECT json_group_array(json_array(edge.kind, edge.target, edge.facts, edge.evidence)) FROM edge
    WHERE edge.source = near.key AND edge.kind IN ${KINDS} AND edge.target IN (SELECT key FROM near)) AS edges
  FROM near JOIN node ON node.key = near.key ORDER BY near.depth, node.id`;

interface OnNeo4j {
  readonly starts: readonly NodeId[];
  readonly settings: Neo4jSettings;
}

async function measureNeo4j(
  records: GraphRecords,
  { starts, settings }: OnNeo4j,
): Promise<{ readonly figures: readonly Figure[]; readonly overHttp: number }> {
  const store = await fill(records, { kind: 'neo4j', ...settings });
  const app = createApp({ store, config: QUIET_CONFIG, assets: new Map(), log: pino({ level: 'silent' }) });
  const server = await listen((request, response) => void app(request, response), QUIET_CONFIG);
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
  const other = await serveNeo4jGraphql(settings);
  const askOurs: Ask = async (of) => countOf(await post(server.address, { query: OURS, variables: { of } }));
  // No clause is asked for in two turns: the second of these is the first that is answered from memory.
  const asks: Ask[] = [
    askOurs,
    askOurs,
    async (of) => await askDriver(driver, of),
    ...(other ? [async (of: NodeId) => other.ask(of)] : []),
  ];
  const [ours = NaN, again = NaN, bare = NaN, peer] = await timesByTurns(starts, asks);
  await Promise.all([server.close(), driver.close(), store.close(), other?.close()]);
  const what = `ancestry, ${DEPTH} steps, Neo4j over HTTP, p95`;
  const figures = [
    { what, time: ours },
    { what: `${what}, asked again`, time: again },
  ].flatMap((row) => [besideDriver(row, bare), besidePeer(row, peer)]);
  return { figures, overHttp: ours };
}

interface Row {
  readonly what: string;
  /** In ms. */
  readonly time: number;
}

function besideDriver({ what, time }: Row, bare: number): Figure {
  const beside = `the same Cypher by the bare driver ${ms(bare)}`;
  return { what, ours: ms(time), beside, verdict: ratio(time, bare, 1.5) };
}

function besidePeer({ what, time: ours }: Row, peer: number | undefined): Figure {
  if (peer === undefined)
    return { what, ours: ms(ours), beside: '@neo4j/graphql', verdict: 'not compared: npm cannot install it here' };
  const times = peer / ours;
  const verdict = `${times.toFixed(1)} × as fast (aim ≥ 3.0 ×, ${times >= 3 ? 'met' : 'NOT met'})`;
  return { what, ours: ms(ours), beside: `@neo4j/graphql with its own server ${ms(peer)}`, verdict };
}

const OURS = `query ($of: ID!) { lineage(of: $of, depth: ${DEPTH}, limit: 1000) { nodes { id name depth } edges { kind quote } } }`;

async function post(address: string, body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return await response.text();
}

function countOf(answer: string): number {
  if (answer.includes('"errors"')) throw new Error(`not an answer: ${answer.slice(0, 300)}`);
  return answer.split('"depth"').length - 1;
}

/** The statement that the adapter makes for this question, written out. */
async function askDriver(driver: ReturnType<typeof neo4j.driver>, of: NodeId): Promise<number> {
  const session = driver.session();
  const { records } = await session.executeRead((tx) => tx.run(CYPHER, { from: [of], limit: neo4j.int(1000) }));
  await session.close();
  const reached: unknown = records[0]?.get('reached');
  return Array.isArray(reached) ? reached.length : 0;
}

const TYPES = ':CONTINUES|CITES|IMPLEMENTS|RENEWS|AMENDS';
const NODE = '{.id, .kind, .name, .json}';
const STAGES = Array.from(
  { length: DEPTH },
  (_, i) => `CALL (level, seen) { UNWIND level AS n MATCH (n)-[${TYPES}]->(m) WHERE NOT m IN seen
    WITH m, collect(DISTINCT n.id) AS near ORDER BY m.id RETURN collect({m: m, near: near}) AS hits }
  WITH seen, reached, dropped, hits[0..$limit - size(seen)] AS kept, hits[$limit - size(seen)..] AS left
  WITH [hit IN kept | hit.m] AS level, seen, reached, reduce(all = dropped, hit IN left | all + hit.near) AS dropped
  WITH level, seen + level AS seen, reached + [n IN level | {node: n ${NODE}, depth: ${i + 1}}] AS reached, dropped`,
).join('\n');
const CYPHER = `UNWIND $from AS id MATCH (s:CopNode {id: id}) USING INDEX SEEK s:CopNode(id)
  WITH DISTINCT s ORDER BY s.id LIMIT $limit WITH collect(s) AS level
  WITH level, level AS seen, [n IN level | {node: n ${NODE}, depth: 0}] AS reached, [] AS dropped
  ${STAGES}
  CALL (seen) { UNWIND seen AS a MATCH (a)-[r${TYPES}]->(b) WHERE b IN seen
    RETURN collect(r {.id, .position, .json, .evidence, kind: type(r), from: startNode(r).id, to: endNode(r).id}) AS edges }
  CALL (level, seen) { UNWIND level AS n MATCH (n)-[${TYPES}]->(m) WHERE NOT m IN seen RETURN collect(DISTINCT n.id) AS beyond }
  RETURN reached, dropped, edges, beyond`;

/** The 95th of a hundred of each, asked by turns after some turns that warm up; throws where two do not find the same. */
async function timesByTurns(starts: readonly NodeId[], asks: readonly Ask[]): Promise<readonly number[]> {
  const times = asks.map((): number[] => []);
  for (let turn = -WARMING; turn < ASKED; turn++) {
    const of = starts[(turn + WARMING) % starts.length];
    if (of === undefined) throw new Error('no clause to ask for');
    const found: number[] = [];
    for (const [i, ask] of asks.entries()) {
      const started = performance.now();
      found.push(await ask(of));
      if (turn >= 0) times[i]?.push(performance.now() - started);
    }
    if (new Set(found).size !== 1) throw new Error(`not the same answers for ${of}: ${found.join(', ')} nodes`);
  }
  return times.map((list) => percentile(list, 0.95));
}
