import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createEnvironment, createFolder, runCop } from '../test/support/run-cop.js';
import { ms, ratio, timeOf, type Figure } from './figure.js';
import { makeDocuments } from './made-documents.js';

const DOCUMENTS = 200;

/** A second ingest of unchanged documents beside only reading and hashing the same files: the documents that ship, then many made-up ones. */
export async function measureSecondIngest(): Promise<readonly Figure[]> {
  const whole = await measureCommand();
  const shipped = await measureInProcess('documents', 'the documents that ship, in process');
  const made = await measureInProcess(writeDocuments(), `${DOCUMENTS} made-up documents, in process`);
  return [...whole, shipped, made];
}

/** The whole command; starting it is the floor. */
async function measureCommand(): Promise<readonly Figure[]> {
  const env = createEnvironment();
  await runCop(['ingest'], env);
  const ours = await timeOf(() => runCop(['ingest'], env), 3);
  const floor = await timeOf(() => runCop(['--help'], env), 3);
  const beside = `starting the command ${ms(floor)}`;
  return [
    { what: 'the documents that ship, whole command', ours: ms(ours), beside, verdict: ratio(ours, floor, null) },
  ];
}

async function measureInProcess(folder: string, what: string): Promise<Figure> {
  const store = await openStore({ kind: 'sqlite', path: createFolder() });
  await store.apply(diffRecords(new Map(), (await ingestFiles(readFolder(folder), today())).records).change);
  const ours = await timeOf(async () => {
    const { counts } = diffRecords(
      await store.fingerprints(),
      (await ingestFiles(readFolder(folder), today())).records,
    );
    if (counts.added + counts.changed + counts.removed > 0) throw new Error('a second ingest found something to write');
  }, 3);
  const peer = await timeOf(() =>
    readFolder(folder).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
  );
  await store.close();
  return {
    what,
    ours: ms(ours),
    beside: `reading and hashing the files ${ms(peer)}`,
    verdict: ratio(ours, peer, null),
  };
}

/** A folder of made-up documents beside the registers that ship. */
function writeDocuments(): string {
  const folder = createFolder();
  const registers = readFolder('documents').filter(({ path }) => path.startsWith('registers/'));
  for (const { path, bytes } of [...registers, ...makeDocuments(DOCUMENTS)]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
