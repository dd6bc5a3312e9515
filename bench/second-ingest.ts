import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIngest } from '#cli/run-ingest.js';
import { today } from '#cli/today.js';
import { diffRecords } from '#graph/store/diff-records.js';
import { openStore } from '#graph/store/open-store.js';
import type { SourceFile } from '#ingest/model/source.js';
import { ingestFiles } from '#ingest/pipeline.js';
import { readFolder } from '#ingest/read/read-folder.js';
import { createEnvironment, createFolder, runCop } from '../test/support/run-cop.js';
import { ms, ratio, timeOf, type Figure } from './figure.js';
import { writeFiles } from './made-folder.js';

/** A second ingest beside only reading and hashing the same files: of the documents that ship, unchanged, then of made-up ones, one of them changed. */
export async function measureSecondIngest(): Promise<readonly Figure[]> {
  const whole = await measureCommand();
  const shipped = await measureInProcess('documents', 'the documents that ship, in process');
  return [...whole, shipped, await measureReingest(FEW)];
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
  const peer = await timeOf(() => readFolder(folder).map(hash));
  await store.close();
  return {
    what,
    ours: ms(ours),
    beside: `reading and hashing the files ${ms(peer)}`,
    verdict: ratio(ours, peer, null),
  };
}

/** One document changed among so many. */
const FEW = 200;
const MANY = 10_000;
const AIM = 1.5;

/** Re-ingest with one document changed among ten thousand, which takes long to fill the store for. */
export async function measureLongReingest(): Promise<readonly Figure[]> {
  return [await measureReingest(MANY)];
}

/** Reading, building and writing what one changed document can touch, beside only reading and hashing all files. */
async function measureReingest(documents: number): Promise<Figure> {
  const [folder, dataFolder] = [writeFiles(documents), createFolder()];
  const store = await openStore({ kind: 'sqlite', path: dataFolder });
  const ingest = () => runIngest(readFolder(folder), { store, dataFolder, fresh: false });
  await ingest();
  const [changing] = readFolder(folder).filter(({ path }) => path.endsWith('.txt'));
  if (changing === undefined) throw new Error('documents were made');
  const text = new TextDecoder().decode(changing.bytes);
  let turn = 0;
  const ours = await timeOf(async () => {
    writeFileSync(
      join(folder, changing.path),
      text.replace('to consider', `to consider ${'abc'[turn++ % 3] ?? ''} now`),
    );
    if (!(await ingest()).isPartial) throw new Error('everything was built');
  }, 3);
  const peer = await timeOf(() => readFolder(folder).map(hash), 3);
  await store.close();
  return {
    what: `one changed among ${documents} made-up documents, embedded store`,
    ours: ms(ours),
    beside: `reading and hashing the files ${ms(peer)}`,
    verdict: ratio(ours, peer, documents === MANY ? AIM : null),
  };
}

function hash({ bytes }: SourceFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}
