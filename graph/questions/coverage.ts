import type { NodeId } from '../model/ids.js';
import type { Fact, GraphNode } from '../model/nodes.js';
import { allOfKind } from './all-of-kind.js';
import { dutyLedger } from './duty-ledger.js';
import { linksOf } from './links-of.js';
import type { Reader } from './reader.js';

/** By what to count what is done about a version. */
export const COVERAGE_DIMENSIONS = ['clause', 'country', 'region', 'audience', 'theme'] as const;
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number];

/** How many records answer the version here; zero is said. */
export interface CoverageRow {
  /** Id of the clause, country or region, or the word for an audience or theme. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

const AUDIENCES = ['children', 'parents', 'carers', 'guardians', 'educators', 'industry', 'policy-makers'] as const;
const THEMES = ['legal', 'technical', 'organizational', 'procedural'] as const;

/** What is done about a version, counted by one dimension: every value of it has a row, those of which nothing is known with a zero. */
export async function coverage(
  reader: Reader,
  version: NodeId,
  by: CoverageDimension,
): Promise<readonly CoverageRow[]> {
  const ledger = await dutyLedger(reader, version);
  if (by === 'clause') return countClauses(ledger);
  const records = new Map(ledger.flatMap((row) => row.implementedBy.map(({ node }) => [node.id, node] as const)));
  switch (by) {
    case 'country':
      return countPlaces(await allOfKind(reader, 'country'), await placesOf(reader, [...records.keys()], 'country'));
    case 'region':
      return countPlaces(await allOfKind(reader, 'region'), await regionsOf(reader, [...records.keys()]));
    case 'audience':
      return countWords(AUDIENCES, [...records.values()], 'audiences');
    case 'theme':
      return countWords(THEMES, [...records.values()], 'themes');
  }
}

function countClauses(ledger: Awaited<ReturnType<typeof dutyLedger>>): readonly CoverageRow[] {
  const clauses = new Map(ledger.map(({ clause }) => [clause.id, clause] as const));
  return [...clauses].map(([key, clause]) => {
    const done = ledger.filter((row) => row.clause.id === key).flatMap((row) => row.implementedBy);
    return { key, name: clause.facts.path, count: new Set(done.map(({ node }) => node.id)).size };
  });
}

function countPlaces(
  places: readonly GraphNode[],
  at: ReadonlyMap<NodeId, ReadonlySet<NodeId>>,
): readonly CoverageRow[] {
  return places.map(({ id, name }) => ({
    key: id,
    name,
    count: [...at.values()].filter((there) => there.has(id)).length,
  }));
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

function countWords(words: readonly string[], nodes: readonly GraphNode[], fact: string): readonly CoverageRow[] {
  const listOf = (node: GraphNode): readonly string[] => {
    const facts: Readonly<Record<string, Fact>> = { ...node.facts };
    const value = facts[fact];
    return typeof value === 'object' && value !== null ? value : [];
  };
  return words.map((word) => ({
    key: word,
    name: word,
    count: nodes.filter((node) => listOf(node).includes(word)).length,
  }));
}
