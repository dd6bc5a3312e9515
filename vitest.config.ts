import { defineConfig } from 'vitest/config';

const CONDITIONS = ['cop-source'];
const source = {
  // graphql keeps a second copy of itself for bundlers (its `module` field): tests must meet the one that Node meets.
  resolve: { conditions: CONDITIONS, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions: [...CONDITIONS, 'node', 'import', 'default'] } },
};
const NEO4J = 'test/**/*.neo4j.test.ts';
const JOURNEYS = 'test/journeys/**/*.test.ts';

/** In CI a test that drives a browser or a database is tried a second time before it fails, and CI says which were. */
const retry = process.env['CI'] === 'true' ? 1 : 0;

/** Three projects: what needs nothing but Node, what needs a real Neo4j, what needs a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'node',
          globalSetup: 'test/support/build-if-stale.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          include: ['test/**/*.test.ts'],
          exclude: [NEO4J, JOURNEYS],
        },
      },
      {
        ...source,
        test: {
          name: 'neo4j',
          include: [NEO4J],
          globalSetup: ['test/support/build-if-stale.ts', 'test/support/neo4j/global-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          retry,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: 'journeys',
          globalSetup: 'test/support/build-if-stale.ts',
          include: [JOURNEYS],
          exclude: [NEO4J],
          fileParallelism: false,
          maxConcurrency: 3,
          sequence: { groupOrder: 2 },
          retry,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
