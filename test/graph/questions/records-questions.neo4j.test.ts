import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { today } from '#cli/today.js';
import { toNodeId } from '#graph/model/ids.js';
import { comparableIndicators } from '#graph/questions/comparable-indicators.js';
import { coverage, COVERAGE_DIMENSIONS } from '#graph/questions/coverage.js';
import { crosswalk } from '#graph/questions/crosswalk.js';
import { dutyLedger } from '#graph/questions/duty-ledger.js';
import { everyNode } from '#graph/questions/every-node.js';
import { initiativeOverlaps } from '#graph/questions/initiative-overlaps.js';
import { overdueHelplines } from '#graph/questions/overdue-helplines.js';
import { participation } from '#graph/questions/participation.js';
import { quarterBoard } from '#graph/questions/quarter-board.js';
import { translationGaps } from '#graph/questions/translation-gaps.js';
import { whatIsNew } from '#graph/questions/what-is-new.js';
import { RECORD_KINDS } from '#graph/model/record-facts.js';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { ingestFixture } from '../../support/open-fixture-store.js';
import { replaceGraph } from '../../support/replace-graph.js';
import { SAMPLE_WITH_RECORDS } from '../../support/sample-with-records.js';

const settings = inject('neo4j');
const VERSION = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022');

const QUESTIONS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'every record of every kind': (store) =>
    Promise.all(['practice' as const, ...RECORD_KINDS].map((kind) => everyNode(store, kind))),
  'the duty ledger': (store) => dutyLedger(store, VERSION),
  coverage: (store) => Promise.all(COVERAGE_DIMENSIONS.map((by) => coverage(store, VERSION, by))),
  'the crosswalk': async (store) => crosswalk(store, await everyNode(store, 'country')),
  'the quarter board': (store) => quarterBoard(store, { asOf: '2026-05-01' }),
  'overlaps of initiatives': (store) => initiativeOverlaps(store),
  participation: (store) => participation(store, { from: '2010' }),
  'translation gaps': (store) => translationGaps(store),
  'what is new': (store) => whatIsNew(store, { since: '2015' }),
  'helplines overdue': (store) => overdueHelplines(store, { asOf: '2026-11-26', threshold: 30 }),
  'comparable indicators': (store) => comparableIndicators(store),
};

describe.skipIf(settings === null)('Neo4j and the embedded store', () => {
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    if (settings === null) return;
    stores = [await openStore({ kind: 'sqlite', path: ':memory:' }), await openStore({ kind: 'neo4j', ...settings })];
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each([
    ['made-up records', async () => (await ingestFixture('questions')).records],
    ['one record of every kind', () => Promise.resolve(SAMPLE_WITH_RECORDS)],
    ['the documents that ship', async () => (await ingestFiles(readFolder('documents'), today())).records],
  ])('answer every question over records alike on %s', async (_, make) => {
    const records = await make();
    await Promise.all(stores.map((store) => replaceGraph(store, records)));
    for (const [question, ask] of Object.entries(QUESTIONS)) {
      const [embedded, neo4j] = await Promise.all(stores.map(ask));
      expect(neo4j, question).toStrictEqual(embedded);
    }
  });
});
