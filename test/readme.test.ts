import { existsSync, readFileSync } from 'node:fs';
import pino from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createApp, type App } from '#server/app.js';
import { readConfig } from '#server/config.js';

const readme = readFileSync('README.md', 'utf8');
const queries = [...readme.matchAll(/^```graphql\n([\s\S]*?)^```$/gm)].map(([, query]) => query ?? '');

let app: App;
beforeAll(async () => {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await store.apply(diffRecords(new Map(), (await ingestFiles(readFolder('documents'), today())).records).change);
  const read = readConfig({});
  if (!('config' in read)) throw new Error('an empty environment is no fault');
  app = createApp({ store, config: read.config, assets: new Map(), log: pino({ level: 'silent' }) });
});

/** What the server answers, as far as these tests look into it. */
interface Answer {
  readonly data: {
    readonly instrument: {
      readonly currentVersion: {
        readonly clauses: { readonly totalCount: number; readonly nodes: readonly unknown[] };
      };
    };
  };
  readonly errors?: unknown;
}

async function ask(query: string): Promise<Answer> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

test('the README prints six queries', () => {
  expect(queries).toHaveLength(6);
});

test.each(queries.map((query) => [query.slice(0, 60), query] as const))(
  'the query %s… works as printed',
  async (_start, query) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"(id|path|quote)":"/);
  },
);

test('the first of them answers the 54 clauses of Resolution 67', async () => {
  const { data } = await ask(queries[0] ?? '');
  const { clauses } = data.instrument.currentVersion;
  expect([clauses.totalCount, clauses.nodes.length]).toStrictEqual([54, 54]);
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !existsSync(path))).toStrictEqual([]);
});
