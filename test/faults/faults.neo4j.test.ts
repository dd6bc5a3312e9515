import { expect, test } from 'vitest';
import { killNeo4jUnderLoad } from '../../bench/faults/neo4j-outage.js';
import { canStartNeo4j } from '../support/neo4j/neo4j-server.js';

test.skipIf(!canStartNeo4j())(
  'a Neo4j killed under load is told as 503, gives no wrong answer and is answered from again',
  { timeout: 120_000 },
  async () => {
    const statuses = await killNeo4jUnderLoad(1);
    expect(statuses.get(200)).toBeGreaterThan(0);
    expect(statuses.get(503)).toBeGreaterThan(0);
  },
);
