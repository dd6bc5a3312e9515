import type { Store } from '#graph/store/store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { openSampleStore } from './open-sample-store.js';

/** The day on which fixtures are read. */
const TODAY = '2026-11-26';

/** A folder of test/fixtures, ingested into an embedded store in memory; throws where a file has an error. */
export async function openFixtureStore(name: string): Promise<Store> {
  return openSampleStore((await ingestFixture(name)).records);
}

/** A folder of test/fixtures as records; throws where a file has an error. */
export async function ingestFixture(name: string): ReturnType<typeof ingestFiles> {
  const ingested = await ingestFiles(readFolder(`test/fixtures/${name}`), TODAY);
  const faults = ingested.diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0)
    throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return ingested;
}
