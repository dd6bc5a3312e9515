import autocannon from 'autocannon';
import { createSchema, createYoga } from 'graphql-yoga';
import pino from 'pino';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createApp } from '#server/app.js';
import { listen } from '#server/listen.js';
import type { Figure } from './figure.js';
import { QUIET_CONFIG } from './quiet-config.js';

const CONNECTIONS = 10;
const SECONDS = 5;
/** The least share of the peer's rate that is aimed at. */
const AIM = 0.6;
const QUERY = `{ version(id: "/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022") { clauses(first: 50) {
  totalCount nodes { id label text citations { quote target { id name } } } } } }`;

/** Requests a second for 50 clauses with their citations, answered from memory and with nothing remembered, beside a Yoga of no more than one field that answers a constant of the same size. */
export async function measureThroughput(): Promise<readonly Figure[]> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' });
  await store.apply(diffRecords(new Map(), (await ingestFiles(readFolder('documents'), today())).records).change);
  const parts = { store, config: QUIET_CONFIG, assets: new Map(), log: pino({ level: 'silent' }) };
  const [remembering, forgetting] = await Promise.all(
    [createApp(parts), createApp({ ...parts, mostRemembered: 1 })].map((app) =>
      listen((request, response) => void app(request, response), QUIET_CONFIG),
    ),
  );
  if (!remembering || !forgetting) throw new Error('two apps were to listen');
  const constant = 'x'.repeat((await askOnce(remembering.address, QUERY)).length);
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { constant: String! }',
      resolvers: { Query: { constant: () => constant } },
    }),
    logging: false,
  });
  const peer = await listen((request, response) => void yoga(request, response), QUIET_CONFIG);
  const asked = [
    [remembering.address, QUERY],
    [forgetting.address, QUERY],
    [peer.address, '{ constant }'],
  ] as const;
  const rates: number[][] = asked.map(() => []);
  for (let turn = 0; turn < 3; turn++)
    for (const [i, [address, query]] of asked.entries()) rates[i]?.push(await rateOf(address, query));
  await Promise.all([remembering.close(), forgetting.close(), peer.close()]);
  await store.close();
  const [again = 0, anew = 0, others = 0] = rates.map((list) => Math.max(...list));
  return [
    describe('asked again', { ours: again, peer: others, size: constant.length }),
    describe('with nothing remembered', { ours: anew, peer: others, size: constant.length }),
  ];
}

interface Rates {
  /** Requests a second. */
  readonly ours: number;
  readonly peer: number;
  /** Characters of the answer. */
  readonly size: number;
}

function describe(how: string, { ours, peer, size }: Rates): Figure {
  const share = ours / peer;
  return {
    what: `50 clauses with citations (${(size / 1000).toFixed(0)} kB), ${CONNECTIONS} connections, ${how}`,
    ours: `${ours.toFixed(0)}/s`,
    beside: `a Yoga answering a constant of that size ${peer.toFixed(0)}/s`,
    verdict: `${share.toFixed(2)} × (aim ≥ ${AIM} ×, ${share >= AIM ? 'met' : 'NOT met'})`,
  };
}

async function askOnce(address: string, query: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, requestOf(query));
  const text = await response.text();
  if (!text.includes('"totalCount":54')) throw new Error(`not the answer: ${text.slice(0, 200)}`);
  return text;
}

async function rateOf(address: string, query: string): Promise<number> {
  const request = { ...requestOf(query), url: `${address}/graphql`, connections: CONNECTIONS, duration: SECONDS };
  const { requests, non2xx, errors } = await autocannon(request);
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors`);
  return requests.average;
}

function requestOf(query: string) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) } as const;
}
