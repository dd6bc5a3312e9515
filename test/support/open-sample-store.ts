import type { GraphRecords } from '#graph/model/records.js';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { SAMPLE } from './sample-graph.js';

/** The sample in an embedded store in memory. */
export async function openSampleStore(records: GraphRecords = SAMPLE): Promise<Store> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await store.apply({ upserts: records, removals: { nodes: [], edges: [] } });
  return store;
}
