import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { DeadlinePassedError, StoreUnavailableError } from '../store.js';

/** Where a Neo4j is and who may use it. */
export interface Neo4jSettings {
  /** `bolt://…`, `neo4j://…` or their `+s` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; the server's own default where it is null. */
  readonly database: string | null;
}

/** Longest that a question may take, in ms; the server ends it then. */
const READ_TIMEOUT = 10_000;
/** The same for reading everything there is. */
export const BULK_TIMEOUT = 600_000;
/** How long to wait for a connection and to retry, in ms, before saying that the database does not answer. */
const PATIENCE = 4_000;

export type Parameters = Readonly<Record<string, unknown>>;
/** A row of an answer: fields by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs a statement inside a transaction that is open. */
export type Run = (cypher: string, parameters: Parameters) => Promise<readonly Row[]>;

/** One Neo4j, asked in managed transactions with parameters only. */
export interface Session {
  /** One statement, one round trip. */
  ask(cypher: string, parameters?: Parameters, timeout?: number): Promise<readonly Row[]>;
  /** Several statements, whole or not at all; tried again where the database asks for it. */
  write(work: (run: Run) => Promise<void>): Promise<void>;
  /** The same session, whose statements the database ends at a time of performance.now(). */
  until(deadline: number): Session;
  /** A statement that changes the schema, which cannot stand in a transaction with others. */
  define(cypher: string): Promise<void>;
  close(): Promise<void>;
}

/** Makes a session; nothing is connected before the first question. */
export function createSession({ uri, user, password, database }: Neo4jSettings): Session {
  const limits = {
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: PATIENCE,
    maxTransactionRetryTime: PATIENCE,
  };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    ...limits,
    userAgent: 'cop-graph',
    telemetryDisabled: true,
  });
  return createSessionOf({ driver, where: database === null ? {} : { database } }, Infinity);
}

interface Connected {
  readonly driver: Driver;
  readonly where: { readonly database?: string };
}

function createSessionOf(connected: Connected, deadline: number): Session {
  const { driver, where } = connected;
  return {
    ask: async (cypher, parameters = {}, usual = READ_TIMEOUT) => {
      const left = Math.ceil(deadline - performance.now());
      // A timeout of 0 would be none.
      if (left <= 0) throw new DeadlinePassedError();
      const timeout = Math.min(usual, left);
      try {
        return await inSession(driver, where, (session) =>
          session.executeRead((tx) => readRows(tx, cypher, parameters), { timeout }),
        );
      } catch (error) {
        throw performance.now() >= deadline && !isUnreachable(error) ? new DeadlinePassedError(error) : error;
      }
    },
    write: (work) =>
      inSession(driver, where, (session) =>
        session.executeWrite((tx) => work((cypher, parameters) => readRows(tx, cypher, parameters))),
      ),
    define: (cypher) =>
      inSession(driver, where, async (session) => {
        await session.run(cypher);
      }),
    until: (time) => createSessionOf(connected, time),
    close: () => driver.close(),
  };
}

async function readRows(tx: ManagedTransaction, cypher: string, parameters: Parameters): Promise<readonly Row[]> {
  const { records } = await tx.run(cypher, parameters);
  return records.map((record) => record.toObject());
}

type DriverSession = ReturnType<Driver['session']>;

async function inSession<Value>(
  driver: Driver,
  where: Connected['where'],
  work: (session: DriverSession) => Promise<Value>,
): Promise<Value> {
  const session = driver.session(where);
  try {
    return await work(session);
  } catch (error) {
    throw isOutage(error) ? new StoreUnavailableError(describe(error), error) : error;
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Failures of the database or the way to it, as against a fault in a statement of ours. */
function isOutage(error: unknown): error is Neo4jError {
  return (
    error instanceof Neo4jError &&
    /ServiceUnavailable|SessionExpired|N\/A|TransientError|Security|DatabaseNotFound|TransactionTimedOut|Terminated|General/.test(
      error.code,
    )
  );
}

/** A database that is away is told as such, however long it was waited for. */
function isUnreachable(error: unknown): boolean {
  return error instanceof StoreUnavailableError && error.cause instanceof Neo4jError && AWAY.test(error.cause.code);
}

const AWAY = /ServiceUnavailable|SessionExpired|N\/A/;

/** One line, without the address or password that the driver's own message may hold. */
function describe({ code, message }: Neo4jError): string {
  if (/Unauthorized/.test(code)) return 'Neo4j refused the user name or password; see NEO4J_USER and NEO4J_PASSWORD';
  if (AWAY.test(code)) return 'Neo4j cannot be reached; is it running, and is NEO4J_URI right?';
  return `Neo4j says ${code}: ${message.split('\n')[0] ?? ''}`;
}
