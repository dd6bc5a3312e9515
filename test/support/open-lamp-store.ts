import { today } from '#cli/today.js';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { LAMP_VERSIONS } from './lamp-versions.js';
import { replaceGraph } from './replace-graph.js';

/** The made-up versions, beside the documents that ship, in an embedded store in memory. */
export async function openLampStore(): Promise<Store> {
  const { records } = await ingestFiles([...readFolder('documents'), ...LAMP_VERSIONS], today());
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await replaceGraph(store, records);
  return store;
}
