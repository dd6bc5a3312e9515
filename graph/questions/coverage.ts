import { AUDIENCES, THEMES } from '../model/closed-lists.js';
import type { NodeId } from '../model/ids.js';
import type { Fact, GraphNode } from '../model/nodes.js';
import { dutyLedger } from './duty-ledger.js';
import { everyNode } from './every-node.js';
import { linksOf, type LinkedBy } from './links-of.js';
import type { Reader } from './reader.js';

/** By what to count what is done about a version. */
export const COVERAGE_DIMENSIONS = ['clause', 'country', 'region', 'audience', 'theme'] as const;
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number];

/** What answers the version here; none is said as zero. */
export interface CoverageRow {
  /** Id of the clause, country or region, or the word for an audience or theme; `unknown` where the records do not say. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** One link a record, with the words by which it answers a clause. */
  readonly links: readonly LinkedBy[];
}

/** The row of records that do not say: of what they are is unknown, and no value of the dimension. */
export const UNKNOWN_ROW = 'unknown';

/** What is done about a version, counted by one dimension: every value of it has a row, those of which nothing is known with a zero. Save by clause, the last row is of the records that do not say. */
export async function coverage(
  reader: Reader,
  version: NodeId,
  by: CoverageDimension,
): Promise<readonly CoverageRow[]> {
  const ledger = await dutyLedger(reader, version);
  if (by === 'clause') return countClauses(ledger);
  const links = new Map(ledger.flatMap((row) => row.implementedBy.map((link) => [link.node.id, link] as const)));
  const records = [...links.values()];
  switch (by) {
    case 'country':
    case 'region':
      return countPlaces(reader, by, records);
    case 'audience':
      return countValues(AUDIENCES.map(ofWord), records, wordsOf('audiences'));
    case 'theme':
      return countValues(THEMES.map(ofWord), records, wordsOf('themes'));
  }
}

function countClauses(ledger: Awaited<ReturnType<typeof dutyLedger>>): readonly CoverageRow[] {
  const clauses = new Map(ledger.map(({ clause }) => [clause.id, clause] as const));
  return [...clauses].map(([key, clause]) => {
    const done = ledger.filter((row) => row.clause.id === key).flatMap((row) => row.implementedBy);
    return toRow({ key, name: clause.facts.path }, [...new Map(done.map((link) => [link.node.id, link])).values()]);
  });
}

async function countPlaces(
  reader: Reader,
  kind: 'country' | 'region',
  records: readonly LinkedBy[],
): Promise<readonly CoverageRow[]> {
  const ids = records.map(({ node }) => node.id);
  const places = await everyNode(reader, kind);
  const at = kind === 'country' ? await placesOf(reader, ids, kind) : await regionsOf(reader, ids);
  const values = places.map(({ id, name }) => ({ key: id, name }));
  return countValues(values, records, ({ id }) => at.get(id) ?? new Set());
}

type Places = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

async function placesOf(reader: Reader, ids: readonly NodeId[], kind: 'country' | 'region'): Promise<Places> {
  const links = await linksOf(reader, ids, { kinds: ['IN_COUNTRY', 'IN_REGION', 'OBSERVED_IN'], direction: 'out' });
  return new Map(
    ids.map((id) => [
      id,
      new Set((links.get(id) ?? []).filter(({ node }) => node.kind === kind).map(({ node }) => node.id)),
    ]),
  );
}

/** A record is of the regions that it names, and of those of its countries. */
async function regionsOf(reader: Reader, ids: readonly NodeId[]): Promise<Places> {
  const [named, countries] = await Promise.all([placesOf(reader, ids, 'region'), placesOf(reader, ids, 'country')]);
  const all = [...new Set([...countries.values()].flatMap((each) => [...each]))];
  const above = await placesOf(reader, all, 'region');
  return new Map(
    ids.map((id) => {
      const through = [...(countries.get(id) ?? [])].flatMap((country) => [...(above.get(country) ?? [])]);
      return [id, new Set([...(named.get(id) ?? []), ...through])];
    }),
  );
}

type Value = Pick<CoverageRow, 'key' | 'name'>;

function ofWord(word: string): Value {
  return { key: word, name: word };
}

/** The words of a fact that is a list. */
function wordsOf(fact: string): (node: GraphNode) => ReadonlySet<string> {
  return (node) => {
    const facts: Readonly<Record<string, Fact>> = { ...node.facts };
    const value = facts[fact];
    return new Set(typeof value === 'object' && value !== null ? value : []);
  };
}

function countValues(
  values: readonly Value[],
  records: readonly LinkedBy[],
  saidBy: (node: GraphNode) => ReadonlySet<string>,
): readonly CoverageRow[] {
  const byValue = new Map<string, LinkedBy[]>(values.map(({ key }) => [key, []]));
  const silent: LinkedBy[] = [];
  for (const link of records) {
    const lists = [...saidBy(link.node)].map((key) => byValue.get(key)).filter((list) => list !== undefined);
    (lists.length === 0 ? [silent] : lists).forEach((list) => list.push(link));
  }
  return [...values.map((value) => toRow(value, byValue.get(value.key) ?? [])), toRow(ofWord(UNKNOWN_ROW), silent)];
}

function toRow(value: Value, links: readonly LinkedBy[]): CoverageRow {
  return { ...value, count: links.length, links };
}
