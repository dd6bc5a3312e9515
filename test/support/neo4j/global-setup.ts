import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';
import { canStartNeo4j, createNeo4jServer, INSTALL_NEO4J } from './neo4j-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run; null where there is none and its tests are skipped. */
    neo4j: Neo4jSettings | null;
  }
}

/** One Neo4j for a whole run: the one that NEO4J_URI names, or one started from Maven Central. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const uri = process.env['NEO4J_URI'];
  if (uri) {
    const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = null } = process.env;
    project.provide('neo4j', { uri, user, password, database });
    return undefined;
  }
  if (!canStartNeo4j()) {
    if (process.env['CI'] === 'true') throw new Error(`no Java or Maven for a real Neo4j: ${INSTALL_NEO4J}`);
    console.warn(`skipped: the tests on a real Neo4j; to run them: ${INSTALL_NEO4J} (or set NEO4J_URI)`);
    project.provide('neo4j', null);
    return undefined;
  }
  const server = await createNeo4jServer();
  await server.start();
  project.provide('neo4j', server.settings);
  return server.dispose;
}
