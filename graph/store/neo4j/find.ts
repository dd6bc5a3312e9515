import neo4j from 'neo4j-driver';
import { isEdgeKind } from '../../model/edges.js';
import { isListFact } from '../../model/list-facts.js';
import type { Fact, GraphNode } from '../../model/nodes.js';
import { parseCursor, printCursor } from '../cursor.js';
import type { Condition, Count, FindQuery, LinkCondition, Page, TallyQuery } from '../store.js';
import { NODE_FIELDS, readList, toNode } from './rows.js';
import { LABEL, labelOf } from './schema.js';
import type { Parameters, Session } from './session.js';
import { typesOf } from './traverse.js';

/** One page of the nodes of a kind, by keyset, with the total, in one statement. */
export async function find(session: Session, query: FindQuery): Promise<Page<GraphNode>> {
  const [row] = await session.ask(findStatement(query), parametersOf(query));
  const nodes = readList(row?.['nodes']).map(toNode);
  const { by } = query.order ?? { by: 'name' };
  const items = nodes
    .slice(0, query.first)
    .map((item) => ({ item, cursor: printCursor({ value: sortedValue(item, by), id: item.id }) }));
  return {
    items: query.backward ? items.reverse() : items,
    hasNext: nodes.length > query.first,
    total: Number(row?.['total']),
  };
}

function parametersOf({ where, linked = [], within = [], after, first }: FindQuery): Parameters {
  const cursor = after === undefined ? null : parseCursor(after);
  const ends = Object.fromEntries(linked.map((link, i) => [`ends${i}`, link.ends]));
  const place = { hasCursor: cursor !== null, value: cursor?.value ?? null, id: cursor?.id ?? '' };
  return { ...valuesOf(where), ...ends, within, ...place, limit: neo4j.int(first + 1) };
}

function findStatement(query: FindQuery): string {
  const { kind, order, backward = false } = query;
  const key = `n.\`${factName(order?.by ?? 'name')}\``;
  const isUp = (order?.direction !== 'descending') !== backward;
  const matching = `MATCH (n:${LABEL}:${labelOf(kind)}) ${whereOf('n', query)}`;
  const sorted = `${key} IS NULL ${backward ? 'DESC' : 'ASC'}, ${key} ${isUp ? 'ASC' : 'DESC'}, n.id ${backward ? 'DESC' : 'ASC'}`;
  return `CALL () { ${matching} RETURN count(n) AS total }
    CALL () { ${matching} WITH n WHERE ${beyondCursor(key, isUp, backward)} WITH n ORDER BY ${sorted} LIMIT $limit RETURN collect(n ${NODE_FIELDS}) AS nodes }
    RETURN total, nodes`;
}

/** How many nodes or edges there are for each value of a fact. */
export async function tally(session: Session, { kind, by, where = [] }: TallyQuery): Promise<readonly Count[]> {
  const fact = `x.\`${factName(by)}\``;
  const values = isListFact(by) ? `UNWIND ${fact} AS value` : `WITH ${fact} AS value`;
  const pattern = isEdgeKind(kind) ? `(:${LABEL})-[x:${kind}]->(:${LABEL})` : `(x:${LABEL}:${labelOf(kind)})`;
  const rows = await session.ask(
    `MATCH ${pattern} ${whereOf('x', { where })} ${values} RETURN value, count(*) AS total`,
    valuesOf(where),
  );
  const counts = rows.map(({ value, total }) => ({ value: toFact(value), count: Number(total) }));
  return counts.sort((a, b) => b.count - a.count || compareFacts(a.value, b.value));
}

function whereOf(name: string, { where = [], linked = [], within }: Omit<FindQuery, 'kind' | 'first'>): string {
  const facts = where.map(({ fact }, i) => {
    const property = `${name}.\`${factName(fact)}\``;
    return isListFact(fact) ? `any(entry IN ${property} WHERE entry IN $in${i})` : `${property} IN $in${i}`;
  });
  const links = linked.map((link, i) => linkOf(name, link, i));
  const portions = within ? [`any(whole IN $within WHERE ${name}.id STARTS WITH whole + '/')`] : [];
  const conditions = [...facts, ...links, ...portions];
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

function linkOf(name: string, { kind, direction }: LinkCondition, i: number): string {
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  return `EXISTS { (${name})${left}[${typesOf([kind])}]${right}(far:${LABEL}) WHERE far.id IN $ends${i} }`;
}

function valuesOf(where: readonly Condition[] = []): Parameters {
  return Object.fromEntries(where.map(({ in: wanted }, i) => [`in${i}`, wanted]));
}

/** Nulls come last: forward nothing but nulls follows a null, backward everything else stands before it. */
function beyondCursor(key: string, isUp: boolean, isBackward: boolean): string {
  const nextId = isBackward ? 'n.id < $id' : 'n.id > $id';
  const beyondNull = `${isBackward ? `${key} IS NOT NULL OR ` : ''}${key} IS NULL AND ${nextId}`;
  const beyondValue = `${isBackward ? '' : `${key} IS NULL OR `}${key} ${isUp ? '>' : '<'} $value OR (${key} = $value AND ${nextId})`;
  return `NOT $hasCursor OR ($value IS NULL AND (${beyondNull})) OR ($value IS NOT NULL AND (${beyondValue}))`;
}

/** Names of facts are our own words; anything else must not reach a statement. */
function factName(fact: string): string {
  if (!/^[A-Za-z0-9]+$/.test(fact)) throw new RangeError(`not the name of a fact: ${JSON.stringify(fact)}`);
  return fact;
}

function sortedValue(node: GraphNode, by: string): string | number | null {
  const value: unknown = by === 'name' ? node.name : Object.entries(node.facts).find(([fact]) => fact === by)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function toFact(value: unknown): Fact {
  if (neo4j.isInt(value)) return value.toNumber();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function compareFacts(a: Fact, b: Fact): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
