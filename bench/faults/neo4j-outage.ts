import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '#graph/store/open-store.js';
import { createNeo4jServer } from '../../test/support/neo4j/neo4j-server.js';
import { replaceGraph } from '../../test/support/replace-graph.js';
import { ask, createSampleApp } from '../../test/support/sample-app.js';
import { SAMPLE, WORK } from '../../test/support/sample-graph.js';

const QUERY = `{ instrument(id: "${WORK}") { currentVersion { clauses(first: 100) { totalCount nodes { id } } } } }`;
const ASKERS = 10;
/** An answer; the database is away; what waited for it ran out of its ten seconds, as happens while it starts. */
const CLEAR = [200, 503, 504];

/** Kills a Neo4j again and again while ten clients ask; throws where an answer is wrong, is no clear refusal, or does not come back. Tells the answers by status. */
export async function killNeo4jUnderLoad(kills: number): Promise<ReadonlyMap<number, number>> {
  const server = await createNeo4jServer();
  await server.start();
  const store = await openStore({ kind: 'neo4j', ...server.settings });
  try {
    await replaceGraph(store, SAMPLE);
    const app = await createSampleApp({ store });
    const right = JSON.stringify((await ask(app, QUERY)).body);
    const statuses = new Map<number, number>();
    let isOver = false;
    const keepAsking = async (): Promise<void> => {
      while (!isOver) {
        const { status, body } = await ask(app, QUERY);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 200 && JSON.stringify(body) !== right)
          throw new Error(`a wrong answer: ${JSON.stringify(body)}`);
        if (!CLEAR.includes(status)) throw new Error(`${status}: ${JSON.stringify(body)}`);
      }
    };
    const asking = Promise.all(Array.from({ length: ASKERS }, keepAsking));
    for (let kill = 0; kill < kills; kill++) {
      await wait(500);
      const refused = statuses.get(503) ?? 0;
      await server.kill();
      // The driver tries again for some seconds: a database that is back by then is missed by nobody.
      await untilTrue(() => (statuses.get(503) ?? 0) > refused, 'no client was told that the database is away');
      await server.start();
      await untilAnswered(() => ask(app, QUERY));
    }
    isOver = true;
    await asking;
    return statuses;
  } finally {
    await store.close();
    await server.dispose();
  }
}

async function untilAnswered(askOnce: () => Promise<{ readonly status: number }>): Promise<void> {
  await untilTrue(async () => (await askOnce()).status === 200, 'no answer came back');
}

async function untilTrue(isTrue: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (await isTrue()) return;
    await wait(500);
  }
  throw new Error(`${otherwise} within half a minute`);
}
