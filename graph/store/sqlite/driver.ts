import Database from 'libsql';

/** What a statement binds and a row holds. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;

/** A prepared statement. */
export interface Statement {
  run(...values: readonly SqlValue[]): { readonly lastInsertRowid: number | bigint; readonly changes: number };
  all(...values: readonly SqlValue[]): readonly Row[];
  get(...values: readonly SqlValue[]): Row | undefined;
}

/** The only door to the embedded database: when node:sqlite can serve every supported Node, this file alone changes. */
export interface Driver {
  /** Prepares a statement, once a text. */
  prepare(sql: string): Statement;
  execute(sql: string): void;
  /** Runs a function whole or not at all, as the only writer. */
  transaction(work: () => void): void;
  /** Runs a function that asks several things and sees one state of the file, whatever others write meanwhile. */
  snapshot<Value>(read: () => Value): Value;
  close(): void;
}

/** Opens a database file, or `:memory:`. */
export function openDriver(path: string): Driver {
  const database = new Database(path);
  const prepared = new Map<string, Statement>();
  return {
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? prepareStatement(database, sql);
      prepared.set(sql, statement);
      return statement;
    },
    execute: (sql) => void database.exec(sql),
    transaction: (work) => {
      inTransaction(database, 'BEGIN IMMEDIATE', work);
    },
    snapshot: (read) => inTransaction(database, 'BEGIN', read),
    close: () => {
      // What was written goes into the file itself, unless others read it just now: they see to it when they close.
      database.exec('PRAGMA busy_timeout = 1000');
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

function inTransaction<Value>(database: Database.Database, begin: string, work: () => Value): Value {
  database.exec(begin);
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    // A full disk has ended the transaction already: ending it once more would fail and hide why.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function prepareStatement(database: Database.Database, sql: string): Statement {
  const statement = database.prepare(sql);
  return {
    run: (...values) => statement.run(...values),
    all: (...values) => toRows(statement.all(...values)),
    get: (...values) => toRows([statement.get(...values)])[0],
  };
}

function toRows(rows: readonly unknown[]): readonly Row[] {
  return rows.filter(isRow);
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null;
}
