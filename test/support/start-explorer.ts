import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createEnvironment, spawnCop } from './run-cop.js';

/** The built server, started as people start it. */
export interface RunningExplorer {
  readonly address: string;
  /** Ends it, or kills it where it must be gone at once. */
  readonly end: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Starts `cop start` on a store of its own; the port is free unless one is given. */
export async function startExplorer(
  folders: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningExplorer> {
  const child = spawnCop(['start', ...folders], createEnvironment({ PORT: '0', LOG_LEVEL: 'error', ...settings }));
  const address = await readAddress(child);
  return {
    address,
    async end(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'close');
    },
  };
}

async function readAddress(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${said}`);
}
