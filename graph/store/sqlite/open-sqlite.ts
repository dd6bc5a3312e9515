import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeadlinePassedError, StoreUnavailableError, type Store } from '../store.js';
import { apply } from './apply.js';
import { isMarkedClean, markClean, removeMark } from './clean-mark.js';
import { openDriver, type Driver } from './driver.js';
import { find, tally } from './find.js';
import { findPaths } from './paths.js';
import { readEdges, readFingerprints, readHealth, readNodes, readRevision } from './read.js';
import { SCHEMA, SCHEMA_VERSION } from './schema.js';
import { search } from './search.js';
import { traverse } from './traverse.js';

/** Name of the database in the data folder. */
const FILE = 'graph.sqlite';
/** How long a writer waits for another one, in ms. */
const BUSY_TIMEOUT = 30_000;

/** What is told of a file that could not be used as it was: it is kept beside the new one. */
export type OnSetAside = (notice: string) => void;

/** Opens the embedded store in a folder, or `:memory:`. A file that is damaged or of another schema is set aside, never lost. */
export function openSqlite(folder: string, onSetAside: OnSetAside): Store {
  return createStore(folder === ':memory:' ? prepare(openDriver(folder)) : openFile(folder, onSetAside));
}

/** A database that notes when it was closed whole. */
function openFile(folder: string, onSetAside: OnSetAside): Driver {
  const path = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    const isNew = !existsSync(path);
    const fault = isNew ? null : faultOf(path);
    if (fault !== null) setAside(path, fault, onSetAside);
    const driver = prepare(openDriver(path));
    const close = () => {
      driver.close();
      markClean(path);
    };
    return { ...driver, close };
  } catch (error) {
    throw new StoreUnavailableError(`${path}: ${messageOf(error)}`, error);
  }
}

/** Why a file cannot be used as it is; null where it can. */
function faultOf(path: string): string | null {
  try {
    const driver = openDriver(path);
    try {
      return schemaFault(driver) ?? (isMarkedClean(path) ? null : integrityFault(driver));
    } finally {
      driver.close();
    }
  } catch (error) {
    return isBusy(error) ? null : `is damaged (${messageOf(error)})`;
  }
}

function schemaFault(driver: Driver): string | null {
  driver.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  const version = Number(driver.prepare('PRAGMA user_version').get()?.['user_version']);
  const tables = Number(driver.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables']);
  return version === SCHEMA_VERSION || tables === 0 ? null : `has schema ${version}, not ${SCHEMA_VERSION}`;
}

function integrityFault(driver: Driver): string | null {
  const found = driver.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  return typeof found !== 'string' || found === 'ok' ? null : `is damaged (${found.replace(/\s+/g, ' ')})`;
}

function setAside(path: string, fault: string, onSetAside: OnSetAside): void {
  const kept = `${path}.set-aside-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(path, kept);
  for (const ending of ['-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  removeMark(path);
  onSetAside(`${path} ${fault}: set aside as ${kept}; the graph is rebuilt from the documents by the next ingest`);
}

function prepare(driver: Driver): Driver {
  driver.execute(
    `PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;`,
  );
  driver.transaction(() => {
    const tables = driver.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'];
    if (tables === 0) driver.execute(SCHEMA);
  });
  return driver;
}

function createStore(driver: Driver, deadline = Infinity): Store {
  const answer = <Value>(read: () => Value) =>
    settle(() => {
      // A statement cannot be ended while it runs, and takes milliseconds: the next one is not begun.
      if (performance.now() > deadline) throw new DeadlinePassedError();
      return driver.snapshot(read);
    });
  return {
    name: 'sqlite',
    fingerprints: () => answer(() => readFingerprints(driver)),
    revision: () => answer(() => readRevision(driver)),
    apply: (change, madeAgainst) => settle(() => apply(driver, change, madeAgainst)),
    nodes: (ids) => answer(() => readNodes(driver, ids)),
    edges: (query) => answer(() => readEdges(driver, query)),
    find: (query) => answer(() => find(driver, query)),
    search: (query) => answer(() => search(driver, query)),
    traverse: (query) => answer(() => traverse(driver, query)),
    paths: (query) => answer(() => findPaths(driver, query)),
    tally: (query) => answer(() => tally(driver, query)),
    until: (time) => createStore(driver, time),
    health: () => Promise.resolve(readHealth(driver)),
    close: () => settle(() => driver.close()),
  };
}

/** A synchronous answer as the port gives it; what the database itself refuses is told as the store's failure. */
// eslint-disable-next-line @typescript-eslint/require-await -- `async` turns a throw into a rejection, which the port promises
async function settle<Value>(ask: () => Value): Promise<Value> {
  try {
    return ask();
  } catch (error) {
    throw isSqlite(error) ? new StoreUnavailableError(describe(error), error) : error;
  }
}

/** What the database's own codes mean to people, the first that fits. */
const FAULTS: readonly (readonly [code: RegExp, words: string])[] = [
  [/^SQLITE_FULL/, 'the disk is full and nothing was changed; make room and run it again'],
  [/^SQLITE_IOERR/, 'the disk cannot be read or written, as when it is full; nothing was changed'],
  [/^SQLITE_READONLY/, 'the data folder cannot be written; see COP_DATA'],
  [/^SQLITE_BUSY/, 'another program is writing for too long; run it again when that has ended'],
];

function describe(error: Error & { readonly code: string }): string {
  const words = FAULTS.find(([code]) => code.test(error.code))?.[1];
  return words === undefined ? error.message : `${words} (${error.message})`;
}

function isSqlite(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_')
  );
}

function isBusy(error: unknown): boolean {
  return isSqlite(error) && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
