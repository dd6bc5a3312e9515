import { diffRecords } from '#graph/store/diff-records.js';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { today } from '#cli/today.js';
import { canStartNeo4j, createNeo4jServer, INSTALL_NEO4J } from '../test/support/neo4j/neo4j-server.js';
import { createFolder } from '../test/support/run-cop.js';
import { ms, within, type Figure } from './figure.js';
import { makeFiles } from './made-folder.js';

const FEW = [10, 100];
const MANY = [10, 100, 1000, 10_000];
/** An ingest is one transaction, which Neo4j holds in memory: ten thousand documents want more than 9 GB of it. */
const LARGE = [10, 100, 1000];
const HEAP = '3g';
/** Greatest power of the number of documents with which the time may grow. */
const MOST_EXPONENT = 1.1;

/** Whole ingests of growing collections, half of them revisions, into both stores. */
export function measureGrowth(): Promise<readonly Figure[]> {
  return growInto(FEW, FEW);
}

/** The same up to ten thousand documents, which takes long. */
export function measureLongGrowth(): Promise<readonly Figure[]> {
  return growInto(MANY, LARGE);
}

async function growInto(counts: readonly number[], onNeo4j: readonly number[]): Promise<readonly Figure[]> {
  const embedded = await grow('embedded store', counts, () => ({ kind: 'sqlite', path: createFolder() }));
  if (!canStartNeo4j())
    return [...embedded, { what: 'Neo4j: not measured', ours: '–', beside: '–', verdict: INSTALL_NEO4J }];
  const server = await createNeo4jServer(HEAP);
  await server.start();
  try {
    return [...embedded, ...(await grow('Neo4j', onNeo4j, () => ({ kind: 'neo4j', ...server.settings })))];
  } finally {
    await server.dispose();
  }
}

async function grow(
  name: string,
  counts: readonly number[],
  settings: () => StoreSettings,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let before: { readonly count: number; readonly time: number } | undefined;
  await ingest(counts[0] ?? 1, settings());
  for (const count of counts) {
    const { time, size, heap } = await ingest(count, settings());
    const exponent = before && Math.log(time / before.time) / Math.log(count / before.count);
    figures.push({
      what: `${name}: ${count} documents, ${size.toLocaleString('en')} records`,
      ours: ms(time),
      beside: before ? `${before.count} documents ${ms(before.time)}; ${heap} MB of heap` : `${heap} MB of heap`,
      verdict:
        exponent === undefined
          ? 'the beginning'
          : `exponent ${exponent.toFixed(2)} (aim ≤ ${MOST_EXPONENT}, ${within(exponent, MOST_EXPONENT)})`,
    });
    before = { count, time };
  }
  return figures;
}

/** Into a store that is emptied first. */
async function ingest(count: number, settings: StoreSettings) {
  const files = makeFiles(count);
  const store = await openStore(settings);
  await store.apply(diffRecords(await store.fingerprints(), { nodes: [], edges: [] }).change);
  const started = performance.now();
  const { records } = await ingestFiles(files, today());
  await store.apply(diffRecords(await store.fingerprints(), records).change);
  const time = performance.now() - started;
  await store.close();
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  return { time, size: records.nodes.length + records.edges.length, heap };
}
