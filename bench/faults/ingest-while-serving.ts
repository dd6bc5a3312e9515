import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { runCop, spawnCop } from '../../test/support/run-cop.js';
import { createFolders } from './two-ingests.js';

const QUERY = '{ collection { documents clauses kinds { kind count } } practices { totalCount } }';

/** Ingests while a server answers; throws where an answer is of neither graph, or the new one does not show without a restart. Tells how many answers were looked at. */
export async function ingestWhileServing(env: NodeJS.ProcessEnv, rounds: number): Promise<number> {
  const { larger, smaller } = createFolders();
  await runCop(['ingest', smaller], env);
  const server = spawnCop(['serve'], { ...env, PORT: '0', LOG_LEVEL: 'silent' });
  try {
    const address = await readAddress(server.stdout);
    const known = new Set([await ask(address)]);
    await runCop(['ingest', larger], env);
    known.add(await ask(address));
    if (known.size !== 2) throw new Error('what was ingested does not show until a restart');
    let answers = 0;
    for (let round = 0; round < rounds; round++) {
      const ingest = spawnCop(['ingest', round % 2 === 0 ? smaller : larger], env);
      answers += await askUntilEnded(ingest, address, known);
    }
    return answers;
  } finally {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
}

async function askUntilEnded(ingest: ChildProcess, address: string, known: ReadonlySet<string>): Promise<number> {
  const ended = once(ingest, 'close');
  let answers = 0;
  for (; ingest.exitCode === null; answers++)
    if (!known.has(await ask(address))) throw new Error('a reader saw a graph that is half of one and half of another');
  await ended;
  return answers;
}

async function ask(address: string): Promise<string> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  };
  const response = await fetch(`${address}/graphql`, init);
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return await response.text();
}

/** The address that a server prints when it is ready. */
export async function readAddress(stdout: NodeJS.ReadableStream | null): Promise<string> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/\S+:\d+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server ended before it was ready: ${said}`);
}
