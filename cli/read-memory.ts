import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { NO_MEMORY, type Memory } from '#ingest/model/memory.js';
import { PACKAGE_ROOT } from './package-root.js';

/** What earlier ingests read, kept in a folder, one file an entry. */
export interface ReadMemory extends Memory {
  /** Removes what this run did not ask for. Tells why nothing could be kept; null where it could. */
  settle(): string | null;
}

/** Keeps what is read in a folder below the data folder. `fresh` recalls nothing and keeps all anew. */
export function openReadMemory(dataFolder: string, { fresh }: { readonly fresh: boolean }): ReadMemory {
  if (dataFolder === ':memory:') return { ...NO_MEMORY, settle: () => null };
  const folder = join(dataFolder, 'read');
  const code = digestCode();
  const used = new Set<string>();
  let fault: string | null = null;
  const nameOf = (key: string) => `${code}-${key}`;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      fault ??= error instanceof Error ? error.message : String(error);
    }
  };
  return {
    recall: (key) => {
      const name = nameOf(key);
      used.add(name);
      return fresh ? undefined : readEntry(folder, name);
    },
    keep: (key, value) => {
      used.add(nameOf(key));
      attempt(() => {
        writeEntry(folder, nameOf(key), value);
      });
    },
    hold: (key) => void used.add(nameOf(key)),
    settle: () => {
      attempt(() => {
        forgetOthers(folder, used);
      });
      return fault;
    },
  };
}

/** An entry is told from a damaged or foreign file by its first line: the name it was made for, and the digest of the rest. */
function readEntry(folder: string, name: string): unknown {
  try {
    const bytes = readFileSync(join(folder, name));
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === headOf(name, body) ? deserialize(body) : undefined;
  } catch {
    // Not there, or not to be read: it is read from the documents.
    return undefined;
  }
}

/** Written beside its place and then moved there, so that an ingest that is killed leaves no half of it. */
function writeEntry(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  const body = serialize(value);
  const beside = join(folder, `${randomUUID()}${UNFINISHED}`);
  try {
    writeFileSync(beside, Buffer.concat([Buffer.from(`${headOf(name, body)}\n`), body]));
    renameSync(beside, join(folder, name));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function headOf(name: string, body: Uint8Array): string {
  return `cop-graph ${name} ${createHash('sha256').update(body).digest('hex')}`;
}

const UNFINISHED = '.unfinished';
/** An unfinished entry may be another ingest's that runs now; after so many ms it is one that was killed. */
const ABANDONED = 3_600_000;

function forgetOthers(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder).filter((one) => !used.has(one))) {
    const path = join(folder, name);
    const isKept = name.endsWith(UNFINISHED) && Date.now() - statSync(path).mtimeMs < ABANDONED;
    if (!isKept) rmSync(path, { force: true });
  }
}

/** The rooms whose code decides what is read of a file. */
const ROOMS = ['ingest', 'graph/model'];

/** Digest of the code that reads, of the libraries it names and of the Node that runs it: a change of any makes all entries foreign. */
function digestCode(): string {
  const built = join(dirname(fileURLToPath(import.meta.url)), '..');
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(PACKAGE_ROOT, 'package.json')));
  for (const room of ROOMS) {
    const files = readdirSync(join(built, room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((one) => /\.[jt]s$/.test(one)).sort())
      hash.update(file).update(readFileSync(join(built, room, file)));
  }
  return hash.digest('hex').slice(0, 32);
}
