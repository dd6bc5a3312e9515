import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Neo4jSettings } from '#graph/store/neo4j/session.js';

/** The one command that makes a machine able to run a real Neo4j for the tests. */
export const INSTALL_NEO4J = 'apt-get install -y openjdk-17-jre-headless maven';

const HERE = import.meta.dirname;
const JARS = join(homedir(), '.cache', 'cop-graph', 'neo4j-5.26.30');
const PASSWORD = 'for-tests-only';
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
  '--add-opens',
  `java.base/${name}=ALL-UNNAMED`,
]);

/** A Neo4j that the tests started: it can be killed and started again at the same address with the same data. */
export interface Neo4jServer {
  readonly settings: Neo4jSettings;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly dispose: () => Promise<void>;
}

/** Whether Java and Maven are there. */
export function canStartNeo4j(): boolean {
  return ['java', 'mvn'].every((command) => spawnSync(command, ['-version']).status === 0);
}

/** Fetches Neo4j from Maven Central where the machine does not have it yet, and prepares one in a temporary folder, not started. `heap` as Java has it: seven tenths of it hold what one ingest writes, some 2.5 KB a record. */
export async function createNeo4jServer(heap = '512m'): Promise<Neo4jServer> {
  fetchJars();
  const home = mkdtempSync(join(tmpdir(), 'cop-graph-neo4j-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    settings: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: null },
    start: async () => {
      child = await startJava({ home, port, heap });
      await setPassword(port);
    },
    kill,
    dispose: async () => {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function fetchJars(): void {
  if (existsSync(JARS)) return;
  const whole = `${JARS}.${process.pid}`;
  const args = [
    '-q',
    '-f',
    join(HERE, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${whole}`,
    '-DincludeScope=runtime',
  ];
  execFileSync('mvn', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    renameSync(whole, JARS);
  } catch (error) {
    // Another run fetched the same meanwhile.
    if (!existsSync(JARS)) throw error;
    rmSync(whole, { recursive: true });
  }
}

interface Java {
  readonly home: string;
  readonly port: number;
  readonly heap: string;
}

async function startJava({ home, port, heap }: Java): Promise<ChildProcess> {
  const args = [`-Xmx${heap}`, ...OPENS, '-cp', join(JARS, '*'), join(HERE, 'Neo4jServer.java'), home, String(port)];
  const child = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-4000)));
  const ready = (async () => {
    for await (const chunk of child.stdout) if (String(chunk).includes('ready')) return true;
    return false;
  })();
  if (!(await ready)) throw new Error(`Neo4j did not start: ${said}`);
  child.stdout.resume();
  return child;
}

/** The first password must be changed before anything else is answered; after a restart it already is. */
async function setPassword(port: number): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: PASSWORD });
  } catch (error) {
    if (!String(error).includes('Unauthorized') && !String(error).includes('unauthorized')) throw error;
  } finally {
    await session.close();
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
