import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { diffRecords } from '#graph/store/diff-records.js';
import { createSession } from '#graph/store/neo4j/session.js';
import { openStore } from '#graph/store/open-store.js';
import { DeadlinePassedError, type Store } from '#graph/store/store.js';
import { SAMPLE } from '../../contracts/sample-records.js';
import { describeStore, fill } from '../../contracts/store-contract.js';

const settings = inject('neo4j');

describe.skipIf(settings === null)('on a real Neo4j', () => {
  let store: Store | undefined;
  beforeAll(async () => {
    if (settings) store = await openStore({ kind: 'neo4j', ...settings });
  });
  afterAll(async () => {
    await store?.close();
  });

  it('ends a question in the database when its time is over', async () => {
    if (settings === null) return;
    const session = createSession(settings);
    const slow = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS total';
    await expect(session.until(performance.now() + 300).ask(slow)).rejects.toThrow(DeadlinePassedError);
    await expect(session.until(performance.now()).ask('RETURN 1')).rejects.toThrow(DeadlinePassedError);
    const running = await session.ask(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "2000000000" RETURN count(*) AS total',
    );
    // The question itself names the number.
    expect(Number(running[0]?.['total'])).toBe(1);
    await session.close();
  });

  it('is written anew by the next ingest where an older program wrote it', async () => {
    if (settings === null || store === undefined) return;
    await fill(store);
    const session = createSession(settings);
    await session.define('MATCH (s:CopSchema) SET s.version = 1');
    const opened = await openStore({ kind: 'neo4j', ...settings });
    expect(diffRecords(await opened.fingerprints(), SAMPLE).counts).toMatchObject({ changed: SAMPLE.nodes.length });
    await fill(opened);
    const again = await openStore({ kind: 'neo4j', ...settings });
    expect(diffRecords(await again.fingerprints(), SAMPLE).counts).toMatchObject({ changed: 0, added: 0, removed: 0 });
    await Promise.all([session.close(), opened.close(), again.close()]);
  });

  describeStore('Neo4j', () => {
    if (store === undefined) throw new Error('no store was opened');
    return store;
  });
});
