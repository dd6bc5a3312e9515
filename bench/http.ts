import pino from 'pino';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createApp } from '#server/app.js';
import { EXAMPLES } from '#server/examples.js';
import { listen } from '#server/listen.js';
import { ms, percentile, ratio, type Figure } from './figure.js';
import { QUIET_CONFIG } from './quiet-config.js';

const REQUESTS = 300;

/** The 54 clauses with their citations: over a socket, beside the same request handed to the app in process. */
export async function measureHttp(): Promise<readonly Figure[]> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await store.apply(diffRecords(new Map(), (await ingestFiles(readFolder('documents'), today())).records).change);
  const app = createApp({ store, config: QUIET_CONFIG, assets: new Map(), log: pino({ level: 'silent' }) });
  const server = await listen((request, response) => void app(request, response), QUIET_CONFIG);
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: EXAMPLES[0]?.query }),
  };
  const asks = [
    async () => await (await fetch(`${server.address}/graphql`, request)).text(),
    async () => await (await app.fetch('http://localhost/graphql', request)).text(),
  ] as const;
  const [overHttp, inProcess] = await timesOf(asks);
  await server.close();
  await store.close();
  return [0.5, 0.95].map((share) => {
    const [ours, peer] = [percentile(overHttp, share), percentile(inProcess, share)];
    return {
      what: `the clauses of Resolution 67, p${share * 100}`,
      ours: ms(ours),
      beside: `in process ${ms(peer)}`,
      verdict: ratio(ours, peer, null),
    };
  });
}

/** Asks by turns, so that both meet the same machine. */
async function timesOf(
  asks: readonly [() => Promise<string>, () => Promise<string>],
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let i = -50; i < REQUESTS; i++) {
    for (const turn of [0, 1] as const) {
      const started = performance.now();
      const answer = await asks[turn]();
      if (i >= 0) times[turn].push(performance.now() - started);
      if (!answer.includes('"totalCount":54')) throw new Error(`not the answer: ${answer.slice(0, 200)}`);
    }
  }
  return times;
}
