import { once } from 'node:events';
import { expect } from 'vitest';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import { runCop, spawnCop } from './run-cop.js';

/** A store of its own for one killed ingest: what the command needs to reach it, and the store itself. */
export interface Arena {
  readonly env: NodeJS.ProcessEnv;
  readonly settings: StoreSettings;
}

/** Ingests whole once, then kills the real command at random moments of that length; the same command after it must always make the same graph. `createArena` gives an empty store each time. */
export async function killIngest(kills: number, createArena: () => Promise<Arena>): Promise<void> {
  const whole = await createArena();
  const started = Date.now();
  await runCop(['ingest'], whole.env);
  const length = Date.now() - started;
  const expected = await readGraph(whole);
  expect(expected.size).toBeGreaterThan(0);
  for (let kill = 0; kill < kills; kill++) {
    const arena = await createArena();
    const child = spawnCop(['ingest'], arena.env);
    setTimeout(() => child.kill('SIGKILL'), Math.random() * length);
    await once(child, 'close');
    const { code, stderr } = await runCop(['ingest'], arena.env);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await readGraph(arena)).toStrictEqual(expected);
  }
}

async function readGraph({ settings }: Arena): Promise<ReadonlyMap<string, string>> {
  const store = await openStore(settings);
  try {
    return new Map([...(await store.fingerprints())].sort());
  } finally {
    await store.close();
  }
}
