import { today } from '#cli/today.js';
import type { Store } from '#graph/store/store.js';
import { readFolders } from '#cli/read-folders.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { openSampleStore } from './open-sample-store.js';

/** The documents that ship, ingested into an embedded store in memory. */
export async function openShippedStore(): Promise<Store> {
  return await openSampleStore((await ingestFiles(readFolders([]), today())).records);
}
