import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import type { App } from '#server/app.js';
import { EXAMPLES } from '#server/examples.js';
import { canStartNeo4j, createNeo4jServer, type Neo4jServer } from '../support/neo4j/neo4j-server.js';
import { openSampleStore } from '../support/open-sample-store.js';
import { replaceGraph } from '../support/replace-graph.js';
import { ask, createSampleApp } from '../support/sample-app.js';
import { SAMPLE, WORK } from '../support/sample-graph.js';

const settings = inject('neo4j');

describe.skipIf(settings === null)('the server on a real Neo4j', () => {
  let stores: readonly Store[] = [];
  let apps: readonly App[] = [];
  beforeAll(async () => {
    if (settings === null) return;
    const neo4j = await openStore({ kind: 'neo4j', ...settings });
    await replaceGraph(neo4j, SAMPLE);
    stores = [neo4j, await openSampleStore()];
    apps = await Promise.all(stores.map((store) => createSampleApp({ store })));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  it.each(EXAMPLES.map(({ title, query }) => [title, query]))(
    'answers as on the embedded store: %s',
    async (_, query) => {
      const [neo4j, embedded] = await Promise.all(apps.map((app) => ask(app, query)));
      expect(neo4j).toStrictEqual(embedded);
      expect(embedded?.body.errors).toBeUndefined();
    },
  );

  it('reads lists from the end as on the embedded store', async () => {
    const query = '{ actors(last: 1) { nodes { name } pageInfo { hasPreviousPage hasNextPage startCursor } } }';
    const [neo4j, embedded] = await Promise.all(apps.map((app) => ask(app, query)));
    expect(neo4j).toStrictEqual(embedded);
  });
});

describe.skipIf(!canStartNeo4j())('a Neo4j that is killed', () => {
  const query = `{ instrument(id: "${WORK}") { currentVersion { clauses { totalCount } } } }`;
  let server: Neo4jServer;
  let store: Store;
  let app: App;
  beforeAll(async () => {
    server = await createNeo4jServer();
    await server.start();
    store = await openStore({ kind: 'neo4j', ...server.settings });
    await replaceGraph(store, SAMPLE);
    app = await createSampleApp({ store });
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await server.dispose();
  });

  it('is told as 503, and answered from again when it is back, without a restart of the server', async () => {
    const before = await ask(app, query);
    expect(before).toMatchObject({
      status: 200,
      body: { data: { instrument: { currentVersion: { clauses: { totalCount: 54 } } } } },
    });
    await server.kill();
    const down = await ask(app, query);
    expect(down).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] } });
    expect((await app.fetch('http://cop.test/ready')).status).toBe(503);
    expect((await app.fetch('http://cop.test/health')).status).toBe(200);
    await server.start();
    expect(await firstAnswer()).toStrictEqual(before);
    expect((await app.fetch('http://cop.test/ready')).status).toBe(200);
  }, 120_000);

  /** A driver may meet a connection of the time before once more: clients try again, as the error tells them. */
  async function firstAnswer(): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      const answer = await ask(app, query);
      if (answer.status === 200 || attempt === 5) return answer;
      await wait(1000);
    }
  }
});
