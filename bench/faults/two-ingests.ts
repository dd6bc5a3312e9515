import { cpSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openStore, type StoreSettings } from '#graph/store/open-store.js';
import { createFolder, runCop } from '../../test/support/run-cop.js';
import { makeDocuments } from '../made-documents.js';

/** Folders of documents, and what the graph holds after each was ingested alone. */
export interface Folders {
  readonly larger: string;
  readonly smaller: string;
}

/** The documents that ship, and the same with a made-up one more. */
export function createFolders(): Folders {
  const larger = createFolder();
  cpSync('documents', larger, { recursive: true });
  for (const { path, bytes } of makeDocuments(1)) {
    const file = join(larger, 'resolutions', basename(path));
    writeFileSync(file, bytes);
  }
  return { larger, smaller: 'documents' };
}

/** Ingests two folders at once; throws where either fails or the graph is not what one of them alone makes. */
export async function ingestTwoAtOnce(env: NodeJS.ProcessEnv, settings: StoreSettings): Promise<void> {
  const { larger, smaller } = createFolders();
  const alone: string[] = [];
  for (const folder of [larger, smaller]) {
    await runCop(['ingest', folder], env);
    alone.push(await readGraph(settings));
  }
  const runs = await Promise.all([larger, smaller].map((folder) => runCop(['ingest', folder], env)));
  const failed = runs.find(({ code }) => code !== 0);
  if (failed) throw new Error(`an ingest beside another failed: ${failed.stderr}`);
  if (!alone.includes(await readGraph(settings))) throw new Error('two ingests at once made a graph of neither folder');
}

/** Ids and fingerprints of everything stored, as one text. */
export async function readGraph(settings: StoreSettings): Promise<string> {
  const store = await openStore(settings);
  try {
    return JSON.stringify([...(await store.fingerprints())].sort());
  } finally {
    await store.close();
  }
}
