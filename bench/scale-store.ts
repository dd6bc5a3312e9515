import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { toNodeId } from '#graph/model/ids.js';
import { openStore } from '#graph/store/open-store.js';
import type { Store } from '#graph/store/store.js';
import { generateParts } from '../test/support/generated-records.js';
import { createEnvironment, createFolder, spawnCop } from '../test/support/run-cop.js';
import { ms, ratio, timeOf, within, type Figure } from './figure.js';
import { readAddress } from './faults/ingest-while-serving.js';

const FEW = 100;
const MANY = 10_000;
const PART = 250;
const HOPS = 1000;
const MOST_START = 1000;
const MOST_MEMORY = 300;
const MEGABYTE = 1e6;

/** The embedded store at 10,000 made-up documents: how long `cop serve` takes to be ready, what it holds in memory after a thousand questions, and one hop beside the same with 100 documents. */
export async function measureLargeStore(): Promise<readonly Figure[]> {
  const [few, many] = [createFolder(), createFolder()];
  const filled = [await fill(few, FEW), await fill(many, MANY)];
  const [near, far] = [await timeHop(few), await timeHop(many)];
  const empty = await startServer(createFolder());
  const { ready, memory } = await startServer(many);
  const size = (filled[1] ?? 0).toLocaleString('en');
  return [
    {
      what: `cop serve to ready, ${MANY} documents, ${size} records`,
      ours: ms(ready),
      beside: `an empty store ${ms(empty.ready)}, limit ${MOST_START} ms`,
      verdict: within(ready, MOST_START),
    },
    {
      what: 'memory of that server after it was asked 100 times',
      ours: `${memory.toFixed(0)} MB`,
      beside: `an empty store ${empty.memory.toFixed(0)} MB, limit ${MOST_MEMORY} MB`,
      verdict: within(memory, MOST_MEMORY),
    },
    {
      what: 'one hop with its nodes',
      ours: ms(far),
      beside: `${FEW} documents ${ms(near)}`,
      verdict: ratio(far, near, 2),
    },
  ];
}

async function fill(path: string, documents: number): Promise<number> {
  const store = await openStore({ kind: 'sqlite', path });
  let records = 0;
  for (const upserts of generateParts(documents, PART)) {
    await store.apply({ upserts, removals: { nodes: [], edges: [] } });
    records += upserts.nodes.length + upserts.edges.length;
  }
  await store.close();
  return records;
}

/** From clauses all over the graph, in ms a hop. */
async function timeHop(path: string): Promise<number> {
  const store = await openStore({ kind: 'sqlite', path });
  const starts = await pickClauses(store);
  const time = await timeOf(async () => {
    for (const id of starts) {
      const [edges = []] = await store.edges({ ends: [id], direction: 'out' });
      await store.nodes(edges.map(({ to }) => toNodeId(to)));
    }
  });
  await store.close();
  return time / starts.length;
}

async function pickClauses(store: Store): Promise<readonly ReturnType<typeof toNodeId>[]> {
  const { items } = await store.find({ kind: 'instrument', first: HOPS });
  return items.map(({ item }) => toNodeId(`${item.id}/eng@2022/!main~resolves__para_1`));
}

const QUERY =
  '{ instruments(first: 20) { totalCount nodes { id title currentVersion { clauses(first: 10) { nodes { id } } } } } }';

/** How long the real command takes to answer /ready, and its resident memory in MB after a hundred queries. */
async function startServer(path: string): Promise<{ readonly ready: number; readonly memory: number }> {
  spawnSync('sync');
  const started = performance.now();
  const server = spawnCop(['serve'], createEnvironment({ COP_DATA: path, PORT: '0', LOG_LEVEL: 'silent' }));
  try {
    const address = await readAddress(server.stdout);
    await fetch(`${address}/ready`);
    const ready = performance.now() - started;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    };
    for (let i = 0; i < 100; i++) await (await fetch(`${address}/graphql`, init)).text();
    return { ready, memory: residentOf(server.pid) };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
}

function residentOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8'))?.[1];
  return (Number(kilobytes) * 1024) / MEGABYTE;
}
