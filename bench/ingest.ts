import Database from 'libsql';
import neo4j from 'neo4j-driver';
import { join } from 'node:path';
import { parseEdgeId } from '#graph/model/ids.js';
import { canonicalJson, fingerprint, type GraphRecords } from '#graph/model/records.js';
import { yearOf } from '#graph/model/search-facets.js';
import { indexedTerms } from '#graph/model/search-text.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { toEdgeProperties, toNodeProperties } from '#graph/store/neo4j/rows.js';
import { labelOf } from '#graph/store/neo4j/schema.js';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import { SCHEMA } from '#graph/store/sqlite/schema.js';
import { generateRecords } from '../test/support/generated-records.js';
import { canStartNeo4j, createNeo4jServer, INSTALL_NEO4J } from '../test/support/neo4j/neo4j-server.js';
import { createFolder } from '../test/support/run-cop.js';
import { ms, percentile, ratio, type Figure } from './figure.js';

const DOCUMENTS = 200;
const TURNS = 3;

/** Writing generated records through the port, beside bare prepared inserts of the same rows into the same tables. Both make their rows of the records within the time. */
export async function measureSqliteIngest(): Promise<readonly Figure[]> {
  const [ours, peer] = await timesByTurns(
    () => writeByPort(generateRecords(DOCUMENTS), { kind: 'sqlite', path: createFolder() }),
    () => Promise.resolve(insertBare(generateRecords(DOCUMENTS))),
  );
  return [
    {
      what: describe(generateRecords(DOCUMENTS)),
      ours: ms(ours),
      beside: `bare prepared inserts ${ms(peer)}`,
      verdict: ratio(ours, peer, 1.3),
    },
  ];
}

/** The middle of several times of each, taken by turns after one turn that warms up: whoever came first would pay for the other. */
async function timesByTurns(
  ours: () => Promise<number>,
  peer: () => Promise<number>,
): Promise<readonly [number, number]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let turn = 0; turn <= TURNS; turn++) {
    const taken = [await ours(), await peer()] as const;
    if (turn > 0) times.forEach((list, i) => list.push(taken[i] ?? NaN));
  }
  return [percentile(times[0], 0.5), percentile(times[1], 0.5)];
}

function describe({ nodes, edges }: GraphRecords): string {
  return `${DOCUMENTS} documents, ${nodes.length} nodes, ${edges.length} edges`;
}

async function writeByPort(records: GraphRecords, settings: StoreSettings): Promise<number> {
  const store = await openStore(settings);
  const started = performance.now();
  await store.apply(diffRecords(await store.fingerprints(), records).change);
  const time = performance.now() - started;
  await store.close();
  return time;
}

/** Keys are handed out here, so that no look-up is timed that the port has to make. */
function insertBare({ nodes, edges }: GraphRecords): number {
  const database = new Database(join(createFolder(), 'bare.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; ${SCHEMA}`);
  const node = database.prepare(
    'INSERT INTO node (key, id, kind, name, facts, length, year, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const word = database.prepare('INSERT INTO word (rowid, terms) VALUES (?, ?)');
  const edge = database.prepare(
    'INSERT INTO edge (source, kind, target, ordinal, position, facts, evidence, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const started = performance.now();
  const keys = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  database.transaction(() => {
    for (const one of nodes) {
      const terms = indexedTerms(one);
      node.run(
        keys.get(one.id),
        one.id,
        one.kind,
        one.name,
        canonicalJson(one.facts),
        terms?.length ?? 0,
        yearOf(one),
        fingerprint(one),
      );
      if (terms !== null) word.run(keys.get(one.id), terms);
    }
    for (const one of edges) {
      const { ordinal } = parseEdgeId(one.id);
      const evidence = one.evidence && canonicalJson(one.evidence);
      edge.run(
        keys.get(one.from),
        one.kind,
        keys.get(one.to),
        ordinal,
        one.order,
        canonicalJson(one.facts),
        evidence,
        fingerprint(one),
      );
    }
  })();
  const time = performance.now() - started;
  database.close();
  return time;
}

/** The same through the port into Neo4j, beside bare UNWIND of the same properties. Always on a Neo4j of its own, never on NEO4J_URI: it is emptied again and again. */
export async function measureNeo4jIngest(): Promise<readonly Figure[]> {
  if (!canStartNeo4j())
    return [{ what: 'not measured', ours: '–', beside: '–', verdict: `no Java or Maven: ${INSTALL_NEO4J}` }];
  const server = await createNeo4jServer();
  await server.start();
  try {
    const records = generateRecords(DOCUMENTS);
    const [ours, peer] = await timesByTurns(
      async () => {
        await empty(server.settings);
        return await writeByPort(records, { kind: 'neo4j', ...server.settings });
      },
      async () => {
        await empty(server.settings);
        return await unwindBare(records, server.settings);
      },
    );
    return [
      { what: describe(records), ours: ms(ours), beside: `bare UNWIND ${ms(peer)}`, verdict: ratio(ours, peer, 1.15) },
    ];
  } finally {
    await server.dispose();
  }
}

async function empty(settings: Neo4jSettings): Promise<void> {
  await writeByPort({ nodes: [], edges: [] }, { kind: 'neo4j', ...settings });
}

async function unwindBare({ nodes, edges }: GraphRecords, { uri, user, password }: Neo4jSettings): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const started = performance.now();
  await session.executeWrite(async (tx) => {
    for (const kind of new Set(nodes.map((node) => node.kind))) {
      const rows = nodes.filter((node) => node.kind === kind).map(toNodeProperties);
      await tx.run(`UNWIND $rows AS row MERGE (n:CopNode {id: row.id}) SET n:${labelOf(kind)}, n = row`, { rows });
    }
    for (const kind of new Set(edges.map((edge) => edge.kind))) {
      const rows = edges
        .filter((edge) => edge.kind === kind)
        .map((edge) => ({ from: edge.from, to: edge.to, properties: toEdgeProperties(edge) }));
      await tx.run(
        `UNWIND $rows AS row MATCH (a:CopNode {id: row.from}) MATCH (b:CopNode {id: row.to}) MERGE (a)-[r:${kind} {id: row.properties.id}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  });
  const time = performance.now() - started;
  await session.close();
  await driver.close();
  return time;
}
