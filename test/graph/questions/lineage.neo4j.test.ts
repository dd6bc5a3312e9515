import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { today } from '#cli/today.js';
import { toNodeId } from '#graph/model/ids.js';
import { compareDraft } from '#graph/questions/compare-draft.js';
import { diffVersions } from '#graph/questions/diff-versions.js';
import { lineage } from '#graph/questions/lineage.js';
import { overlaps } from '#graph/questions/overlaps.js';
import { parallels } from '#graph/questions/parallels.js';
import { allStaleCitations, staleCitations } from '#graph/questions/stale-citations.js';
import { statistics } from '#graph/questions/statistics.js';
import { timeline } from '#graph/questions/timeline.js';
import { versionAsOf } from '#graph/questions/version-as-of.js';
import { versionsAsOf } from '#graph/questions/versions-as-of.js';
import { why } from '#graph/questions/why.js';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { LAMP_VERSIONS, LAMP_WORK, LAMPS, SHELVES } from '../../support/lamp-versions.js';
import { replaceGraph } from '../../support/replace-graph.js';

const settings = inject('neo4j');
const KIGALI = toNodeId('/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022');
const EXAMPLE = toNodeId('/akn/un/doc/draft/0001/example-res-67');
const [RES_67, CRC] = ['statement/deliberation/itu-wtdc/2010/res-67', 'act/convention/un-ga/1989/crc'].map((id) =>
  toNodeId(`/akn/un/${id}`),
);

const QUESTIONS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  ancestry: (store) => lineage(store, { of: LAMPS[2], direction: 'ancestry', depth: 6, limit: 100 }),
  'descent, cut off': (store) => lineage(store, { of: LAMP_WORK, direction: 'descent', depth: 2, limit: 3 }),
  'the version as of a day': (store) => versionAsOf(store, LAMP_WORK, '2041'),
  'all versions as of a day': (store) => versionsAsOf(store, '2041'),
  'stale citations of a version': (store) => staleCitations(store, SHELVES[1]),
  'all stale citations': allStaleCitations,
  'why, over citations': (store) => why(store, { from: SHELVES[1], to: LAMP_WORK, maxLength: 5, limit: 3 }),
  'why, in the documents that ship': (store) =>
    why(store, { from: RES_67 ?? LAMP_WORK, to: CRC ?? LAMP_WORK, maxLength: 5, limit: 4 }),
  'what changed': (store) => diffVersions(store, { from: LAMPS[0], to: LAMPS[2] }),
  parallels: (store) => parallels(store, LAMP_WORK),
  overlaps: (store) => overlaps(store),
  'a timeline': (store) => timeline(store, {}),
  statistics,
  'what a draft would make of a version': (store) => compareDraft(store, { draft: EXAMPLE }),
  'what a version cites': (store) => staleCitations(store, KIGALI),
};

describe.skipIf(settings === null)('Neo4j and the embedded store', () => {
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    if (settings === null) return;
    stores = [await openStore({ kind: 'sqlite', path: ':memory:' }), await openStore({ kind: 'neo4j', ...settings })];
    const { records } = await ingestFiles([...readFolder('documents'), ...LAMP_VERSIONS], today());
    await Promise.all(stores.map((store) => replaceGraph(store, records)));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  test.each(Object.entries(QUESTIONS))('answer alike: %s', async (_, ask) => {
    const [embedded, neo4j] = await Promise.all(stores.map(ask));
    expect(neo4j).toStrictEqual(embedded);
    expect(JSON.stringify(embedded).length).toBeGreaterThan(1);
  });
});
