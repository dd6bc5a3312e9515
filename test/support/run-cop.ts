import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a finished command printed, and its exit status; null where a signal ended it. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment with a store of its own in a temporary folder, and no database. */
export function createEnvironment(settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|COP_|HOST$|PORT$|LOG_LEVEL$)/.test(name));
  return { ...Object.fromEntries(inherited), COP_DATA: createFolder(), ...settings };
}

/** A new empty temporary folder. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cop-graph-'));
}

/** Starts the built command. */
export function spawnCop(args: readonly string[], env: NodeJS.ProcessEnv, cwd = process.cwd()): ChildProcess {
  return spawn(process.execPath, [join(process.cwd(), 'bin', 'cop.js'), ...args], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the built command to its end. */
export async function runCop(
  args: readonly string[],
  env: NodeJS.ProcessEnv = createEnvironment(),
  cwd = process.cwd(),
): Promise<Finished> {
  const child = spawnCop(args, env, cwd);
  const [stdout, stderr] = [readAll(child.stdout), readAll(child.stderr)];
  await once(child, 'close');
  return { code: child.exitCode, stdout: await stdout, stderr: await stderr };
}

async function readAll(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? '' : await text(stream);
}
