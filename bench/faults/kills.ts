import { openStore } from '#graph/store/open-store.js';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';
import { killIngest } from '../../test/support/kill-ingest.js';
import { replaceGraph } from '../../test/support/replace-graph.js';
import { createEnvironment } from '../../test/support/run-cop.js';

/** Kills ingests into embedded stores at random moments; throws where the next run does not make the same graph. */
export async function killIngestOften(kills: number): Promise<number> {
  await killIngest(kills, () => {
    const env = createEnvironment();
    return Promise.resolve({ env, settings: { kind: 'sqlite', path: env['COP_DATA'] ?? '' } });
  });
  return kills;
}

/** The same into one Neo4j, emptied each time. */
export async function killNeo4jIngestOften(kills: number, neo4j: Neo4jSettings): Promise<number> {
  const settings = { kind: 'neo4j', ...neo4j } as const;
  const { uri, user, password, database } = neo4j;
  const named = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const env = createEnvironment(database === null ? named : { ...named, NEO4J_DATABASE: database });
  const store = await openStore(settings);
  try {
    await killIngest(kills, async () => {
      await replaceGraph(store, { nodes: [], edges: [] });
      return { env, settings };
    });
  } finally {
    await store.close();
  }
  return kills;
}
