import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import { createFolder, runCop, spawnCop } from './run-cop.js';

/** A store of its own for one killed ingest: what the command needs to reach it, and the store itself. */
export interface Arena {
  readonly env: NodeJS.ProcessEnv;
  readonly settings: StoreSettings;
}

/** Of so many killed ingests one has to read every file; the others recall what an earlier one read, and are killed sooner in their writing. */
const COLD = 5;

/** Ingests whole, then kills the real command at random moments of that length; the same command after it must always make the same graph. `createArena` gives an empty store each time. */
export async function killIngest(kills: number, createArena: () => Promise<Arena>): Promise<void> {
  const whole = await createArena();
  const cold = await timeIngest(whole);
  const expected = await readGraph(whole);
  expect(expected.size).toBeGreaterThan(0);
  const memory = createFolder();
  cpSync(memoryOf(whole), memory, { recursive: true });
  const warm = await timeIngest(await createRecalling(memory, createArena));
  for (let kill = 0; kill < kills; kill++) {
    const isCold = kill % COLD === 0;
    const arena = await createRecalling(isCold ? null : memory, createArena);
    const child = spawnCop(['ingest'], arena.env);
    setTimeout(() => child.kill('SIGKILL'), Math.random() * (isCold ? cold : warm));
    await once(child, 'close');
    const { code, stderr } = await runCop(['ingest'], arena.env);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await readGraph(arena)).toStrictEqual(expected);
  }
}

async function timeIngest({ env }: Arena): Promise<number> {
  const started = performance.now();
  expect(await runCop(['ingest'], env)).toMatchObject({ code: 0 });
  return performance.now() - started;
}

/** An empty store beside which lies what an earlier ingest read; nothing where there is none to lie there. */
async function createRecalling(memory: string | null, createArena: () => Promise<Arena>): Promise<Arena> {
  const arena = await createArena();
  rmSync(memoryOf(arena), { recursive: true, force: true });
  if (memory !== null) cpSync(memory, memoryOf(arena), { recursive: true });
  return arena;
}

function memoryOf({ env }: Arena): string {
  return join(env['COP_DATA'] ?? '', 'read');
}

async function readGraph({ settings }: Arena): Promise<ReadonlyMap<string, string>> {
  const store = await openStore(settings);
  try {
    return new Map([...(await store.fingerprints())].sort());
  } finally {
    await store.close();
  }
}
