import { isEdgeKind } from '../../model/edges.js';
import { isListFact } from '../../model/list-facts.js';
import type { Fact, GraphNode } from '../../model/nodes.js';
import { parseCursor, printCursor, type CursorKey } from '../cursor.js';
import type { Condition, Count, FindQuery, LinkCondition, Page, TallyQuery } from '../store.js';
import type { Driver, SqlValue } from './driver.js';
import { NODE_COLUMNS, toNode } from './rows.js';

/** A piece of a statement with the values it binds. */
interface Fragment {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** One page of the nodes of a kind, by keyset: what follows a cursor does not depend on what was inserted before it. */
export function find(driver: Driver, query: FindQuery): Page<GraphNode> {
  const { by, direction } = query.order ?? { by: 'name', direction: 'ascending' };
  const isUp = (direction === 'ascending') !== (query.backward ?? false);
  const key = factColumn(by);
  const matching = whereOf('node.kind', query);
  const beyond =
    query.after === undefined
      ? { sql: '', values: [] }
      : beyondCursor({ key, isUp, isBackward: query.backward ?? false }, parseCursor(query.after));
  const order = `${key} IS NULL ${query.backward ? 'DESC' : 'ASC'}, ${key} ${isUp ? 'ASC' : 'DESC'}, id ${query.backward ? 'DESC' : 'ASC'}`;
  const sql = `SELECT ${NODE_COLUMNS}, ${key} AS sorted FROM node WHERE ${matching.sql} ${beyond.sql} ORDER BY ${order} LIMIT ?`;
  const rows = driver.prepare(sql).all(...matching.values, ...beyond.values, query.first + 1);
  const total = Number(
    driver.prepare(`SELECT count(*) AS total FROM node WHERE ${matching.sql}`).get(...matching.values)?.['total'],
  );
  const items = rows.slice(0, query.first).map((row) => ({ item: toNode(row), cursor: printCursor(toKey(row)) }));
  return { items: query.backward ? items.reverse() : items, hasNext: rows.length > query.first, total };
}

/** How many nodes or edges there are for each value of a fact. */
export function tally(driver: Driver, query: TallyQuery): readonly Count[] {
  const table = isEdgeKind(query.kind) ? 'edge' : 'node';
  const matching = whereOf(`${table}.kind`, query);
  const path = `'$.${factName(query.by)}'`;
  const value = query.by === 'name' ? 'json_quote(name)' : `facts -> ${path}`;
  const [counted, from] = isListFact(query.by)
    ? ['json_quote(entry.value)', `${table}, json_each(facts, ${path}) AS entry`]
    : [value, table];
  const sql = `SELECT ${counted} AS value, count(*) AS total FROM ${from} WHERE ${matching.sql} GROUP BY 1`;
  const rows = driver.prepare(sql).all(...matching.values);
  const counts = rows.map((row) => ({ value: toFact(row['value']), count: Number(row['total']) }));
  return counts.sort((a, b) => b.count - a.count || compareFacts(a.value, b.value));
}

type Wanted = Pick<FindQuery, 'where' | 'linked' | 'within'> & { readonly kind: string };

function whereOf(kindColumn: string, { kind, where = [], linked = [], within }: Wanted): Fragment {
  const conditions = [...where.map(toFragment), ...linked.map(toLink), ...(within ? [toPortion(within)] : [])];
  return {
    sql: [`${kindColumn} = ?`, ...conditions.map(({ sql }) => sql)].join(' AND '),
    values: [kind, ...conditions.flatMap(({ values }) => values)],
  };
}

/** The wanted values are one list: whatever their number, the statement is the same and prepared once. */
function toFragment({ fact, in: wanted }: Condition): Fragment {
  const values = [JSON.stringify(wanted)];
  const isWanted = 'IN (SELECT value FROM json_each(?))';
  if (!isListFact(fact)) return { sql: `${factColumn(fact)} ${isWanted}`, values };
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(facts, '$.${factName(fact)}') AS entry WHERE entry.value ${isWanted})`,
    values,
  };
}

function toLink({ kind, direction, ends }: LinkCondition): Fragment {
  const [near, far] = direction === 'out' ? ['source', 'target'] : ['target', 'source'];
  const keys = 'SELECT far.key FROM node AS far WHERE far.id IN (SELECT value FROM json_each(?))';
  return {
    sql: `EXISTS (SELECT 1 FROM edge WHERE edge.${near} = node.key AND edge.kind = ? AND edge.${far} IN (${keys}))`,
    values: [kind, JSON.stringify(ends)],
  };
}

/** Ids of portions begin with that of the whole and a slash: they lie between it and the character after the slash. */
function toPortion(wholes: readonly string[]): Fragment {
  const isBelow = "node.id >= whole.value || '/' AND node.id < whole.value || '0'";
  return { sql: `EXISTS (SELECT 1 FROM json_each(?) AS whole WHERE ${isBelow})`, values: [JSON.stringify(wholes)] };
}

interface Reading {
  readonly key: string;
  readonly isUp: boolean;
  readonly isBackward: boolean;
}

/** Nulls come last: forward nothing but nulls follows a null, backward everything else stands before it. */
function beyondCursor({ key, isUp, isBackward }: Reading, { value, id }: CursorKey): Fragment {
  const nextId = isBackward ? 'id < ?' : 'id > ?';
  if (value === null)
    return { sql: `AND (${isBackward ? `${key} IS NOT NULL OR ` : ''}${key} IS NULL AND ${nextId})`, values: [id] };
  const beyond = isUp ? '>' : '<';
  return {
    sql: `AND (${isBackward ? '' : `${key} IS NULL OR `}${key} ${beyond} ? OR (${key} = ? AND ${nextId}))`,
    values: [value, value, id],
  };
}

function factColumn(fact: string): string {
  return fact === 'name' ? 'node.name' : `json_extract(facts, '$.${factName(fact)}')`;
}

/** Names of facts are our own words; anything else must not reach a statement. */
function factName(fact: string): string {
  if (!/^[A-Za-z0-9]+$/.test(fact)) throw new RangeError(`not the name of a fact: ${JSON.stringify(fact)}`);
  return fact;
}

function toKey({ sorted, id }: Readonly<Record<string, unknown>>): CursorKey {
  return { value: typeof sorted === 'number' ? sorted : typeof sorted === 'string' ? sorted : null, id: String(id) };
}

/** Values come as JSON, which tells a truth from a number. */
function toFact(json: unknown): Fact {
  const value: unknown = typeof json === 'string' ? JSON.parse(json) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function compareFacts(a: Fact, b: Fact): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
