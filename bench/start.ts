import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createEnvironment, spawnCop } from '../test/support/run-cop.js';
import { ms, within, type Figure } from './figure.js';

const LIMIT = 3000;

/** From the command to the first answer of /ready: on an empty data folder, then where nothing changed. */
export async function measureStart(): Promise<readonly Figure[]> {
  const env = createEnvironment({ PORT: '0', LOG_LEVEL: 'silent' });
  const [cold, warm] = [await timeToReady(env), await timeToReady(env)];
  return [
    {
      what: 'cop start on an empty data folder, to ready',
      ours: ms(cold),
      beside: `limit ${LIMIT} ms (for the next line)`,
      verdict: '',
    },
    {
      what: 'cop start where nothing changed, to ready',
      ours: ms(warm),
      beside: `limit ${LIMIT} ms`,
      verdict: within(warm, LIMIT),
    },
  ];
}

async function timeToReady(env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const child = spawnCop(['start'], env);
  const address = await readAddress(child);
  while (!(await fetch(`${address}/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 10));
  const time = performance.now() - started;
  child.kill('SIGTERM');
  await once(child, 'close');
  return time;
}

/** The address that the command prints; throws with what else it said where it ends without one. */
async function readAddress({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('the command was started without pipes');
  let said = '';
  stderr.on('data', (chunk) => (said += String(chunk)));
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/\S+:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`cop start ended before it was ready: ${said}`);
}
