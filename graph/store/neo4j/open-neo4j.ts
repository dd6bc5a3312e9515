import type { Store } from '../store.js';
import { apply } from './apply.js';
import { find, tally } from './find.js';
import { findPaths } from './paths.js';
import { readEdges, readFingerprints, readHealth, readNodes, readRevision } from './read.js';
import { createSchema } from './schema.js';
import { search } from './search.js';
import { createSession, type Neo4jSettings, type Session } from './session.js';
import { traverse } from './traverse.js';

/** Opens a graph in Neo4j; throws StoreUnavailableError where it does not answer. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const session = createSession(settings);
  try {
    await createSchema(session);
  } catch (error) {
    await session.close();
    throw error;
  }
  return createStore(session);
}

function createStore(session: Session): Store {
  return {
    name: 'neo4j',
    fingerprints: () => readFingerprints(session),
    revision: () => readRevision(session),
    apply: (change, madeAgainst) => apply(session, change, madeAgainst),
    nodes: (ids) => readNodes(session, ids),
    edges: (query) => readEdges(session, query),
    find: (query) => find(session, query),
    search: (query) => search(session, query),
    traverse: (query) => traverse(session, query),
    paths: (query) => findPaths(session, query),
    tally: (query) => tally(session, query),
    until: (deadline) => createStore(session.until(deadline)),
    health: () => readHealth(session),
    close: () => session.close(),
  };
}
