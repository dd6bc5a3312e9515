import type { GraphRecords } from '#graph/model/records.js';
import { diffRecords } from '#graph/store/diff-records.js';
import type { Store } from '#graph/store/store.js';

/** Makes a store hold these records and nothing else. */
export async function replaceGraph(store: Store, records: GraphRecords): Promise<void> {
  const { change } = diffRecords(await store.fingerprints(), records);
  await store.apply(change);
}
