import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createEnvironment, runCop, spawnCop } from '../../test/support/run-cop.js';
import { readAddress } from './ingest-while-serving.js';

const QUERY = '{ search(query: "child protec", first: 5) { totalCount nodes { node { id } snippet { text } } } }';

/** What a server did under a steady load. */
export interface Steady {
  readonly answered: number;
  readonly failed: number;
  /** Memory held when a third of the time had passed, and at the end, in MB. */
  readonly early: number;
  readonly late: number;
}

/** Asks a served graph so many times a second for so long. */
export async function askSteadily(perSecond: number, seconds: number): Promise<Steady> {
  const env = createEnvironment();
  await runCop(['ingest'], env);
  const server = spawnCop(['serve'], { ...env, PORT: '0', LOG_LEVEL: 'silent' });
  try {
    const address = await readAddress(server.stdout);
    const statuses: Promise<number>[] = [];
    let early = 0;
    const started = performance.now();
    for (let second = 0; second < seconds; second++) {
      for (let i = 0; i < perSecond; i++) {
        statuses.push(ask(address));
        await wait(Math.max(0, started + (second + i / perSecond) * 1000 - performance.now()));
      }
      if (second === Math.floor(seconds / 3)) early = residentOf(server.pid);
    }
    const settled = await Promise.all(statuses);
    const failed = settled.filter((status) => status !== 200).length;
    return { answered: settled.length - failed, failed, early, late: residentOf(server.pid) };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
}

async function ask(address: string): Promise<number> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  };
  try {
    const response = await fetch(`${address}/graphql`, init);
    return (await response.text()).includes('"errors"') ? 500 : response.status;
  } catch {
    return 0;
  }
}

/** Resident memory of a process in MB, as Linux tells it. */
function residentOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1000;
}
