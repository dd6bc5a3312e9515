import { expect, inject, test } from 'vitest';
import { killNeo4jIngestOften } from '../../bench/faults/kills.js';

const neo4j = inject('neo4j');

test.skipIf(neo4j === null)(
  'an ingest into Neo4j killed at any of 25 moments, run again, makes the same graph',
  { timeout: 240_000, retry: 0 },
  async () => {
    if (neo4j !== null) expect(await killNeo4jIngestOften(25, neo4j)).toBe(25);
  },
);
