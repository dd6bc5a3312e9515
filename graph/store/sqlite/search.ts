import { editDistance } from '../../model/edit-distance.js';
import { isNodeId, type NodeId } from '../../model/ids.js';
import { CLAUSE_ROLES } from '../../model/closed-lists.js';
import { NODE_KINDS, type GraphNode } from '../../model/nodes.js';
import { parseQuery, type QueryPart } from '../../model/search-query.js';
import { allowedEdits, chooseSpellings, correctQuery } from '../correct-query.js';
import { countFacets, type FoundGroup } from '../count-facets.js';
import { MOST_CANDIDATES, rankHits } from '../rank-hits.js';
import type { SearchPage, SearchQuery } from '../store.js';
import type { Driver, Row, SqlValue } from './driver.js';
import { NODE_COLUMNS, toNode } from './rows.js';

/** Nodes whose words hold every part of the query; of too many, the shortest are ranked. */
export function search(driver: Driver, query: SearchQuery): SearchPage {
  const parts = parseQuery(query.query);
  const groups = findGroups(driver, parts);
  if (groups.length > 0) return toPage(driver, query, { parts, groups });
  const spellings = parts.map((part) => (isInAnyText(driver, part) ? undefined : findSpellings(driver, part)));
  const corrected = correctQuery(parts, spellings);
  return toPage(
    driver,
    query,
    corrected ? { parts: corrected, groups: findGroups(driver, corrected) } : { parts, groups },
  );
}

interface Found {
  readonly parts: readonly QueryPart[];
  readonly groups: readonly FoundGroup[];
}

function toPage(driver: Driver, query: SearchQuery, { parts, groups }: Found): SearchPage {
  const counted = countFacets(groups, query);
  const candidates = counted.total === 0 ? [] : findCandidates(driver, query, parts);
  return { ...rankHits(candidates, { ...query, parts }), ...counted, parts };
}

/** The id of the work that a node is part of, else its own: graph/model/ids prints ids so. */
const HOME = `CASE WHEN instr(node.id, '@') > 0 THEN substr(node.id, 1, instr(node.id, '@') - 5)
  WHEN instr(node.id, '/!main~') > 0 THEN substr(node.id, 1, instr(node.id, '/!main~') - 1) ELSE node.id END`;
const BODY = `iif(home.kind = 'instrument', json_extract(home.facts, '$.body'), NULL)`;
const TOPICS = `SELECT topic.id FROM edge JOIN node AS topic ON topic.key = edge.target WHERE edge.source = home.key AND edge.kind = 'ABOUT'`;
/** The part that a clause or section plays, and whom the section of a clause addresses. */
const ROLE = `iif(node.kind IN ('clause', 'section'), json_extract(node.facts, '$.role'), NULL)`;
const ADDRESSEES = `iif(node.kind = 'clause', json_extract(node.facts, '$.addressees'), '[]')`;
const GROUPS = `WITH found AS (
    SELECT node.kind, node.year, ${HOME} AS id, ${ROLE} AS role, ${ADDRESSEES} AS addressees, count(*) AS total
    FROM word CROSS JOIN node ON node.key = word.rowid WHERE word MATCH ? GROUP BY 1, 2, 3, 4, 5)
  SELECT found.kind, found.year, found.role, found.addressees, found.total, ${BODY} AS body, (SELECT json_group_array(id) FROM (${TOPICS})) AS topics
  FROM found LEFT JOIN node AS home ON home.id = found.id`;

function findGroups(driver: Driver, parts: readonly QueryPart[]): readonly FoundGroup[] {
  return parts.length === 0 ? [] : driver.prepare(GROUPS).all(matchOf(parts)).flatMap(toGroup);
}

function toGroup({ kind, year, body, topics, role, addressees, total }: Row): readonly FoundGroup[] {
  const known = NODE_KINDS.find((one) => one === kind);
  const group = {
    year: typeof year === 'number' ? year : null,
    body: typeof body === 'string' ? body : null,
    topics: toIds(topics),
    role: CLAUSE_ROLES.find((one) => one === role) ?? null,
    addressees: toIds(addressees),
    count: Number(total),
  };
  return known ? [{ kind: known, ...group }] : [];
}

function toIds(json: unknown): readonly NodeId[] {
  const ids: unknown = JSON.parse(String(json));
  return Array.isArray(ids) ? ids.map(String).filter(isNodeId) : [];
}

function findCandidates(driver: Driver, query: SearchQuery, parts: readonly QueryPart[]): readonly GraphNode[] {
  const conditions = CONDITIONS.filter(({ name }) => query[name] !== undefined);
  const values: readonly SqlValue[] = conditions.map(({ name }) => JSON.stringify(query[name]));
  const needsHome = conditions.some(({ ofHome }) => ofHome);
  const sql = `SELECT ${NODE_COLUMNS} FROM word CROSS JOIN node ON node.key = word.rowid
    ${needsHome ? `LEFT JOIN node AS home ON home.id = ${HOME}` : ''}
    WHERE word MATCH ? ${conditions.map(({ sql: condition }) => `AND ${condition}`).join(' ')} ORDER BY node.length, node.id LIMIT ?`;
  return driver
    .prepare(sql)
    .all(matchOf(parts), ...values, MOST_CANDIDATES)
    .map(toNode);
}

const WANTED = 'IN (SELECT value FROM json_each(?))';
const CONDITIONS = [
  { name: 'kinds', ofHome: false, sql: `node.kind ${WANTED}` },
  { name: 'years', ofHome: false, sql: `node.year ${WANTED}` },
  { name: 'bodies', ofHome: true, sql: `${BODY} ${WANTED}` },
  { name: 'roles', ofHome: false, sql: `${ROLE} ${WANTED}` },
  {
    name: 'addressees',
    ofHome: false,
    sql: `EXISTS (SELECT 1 FROM json_each(${ADDRESSEES}) AS one WHERE one.value ${WANTED})`,
  },
  { name: 'topics', ofHome: true, sql: `EXISTS (${TOPICS} AND topic.id ${WANTED})` },
] as const;

/** `"child online" AND "protec"* AND ("help" OR "held")`: terms are letters or digits only, so that quoting them is all it takes. */
function matchOf(parts: readonly QueryPart[]): string {
  return parts
    .map(({ terms, isPrefix, instead }) =>
      instead ? `(${instead.map((word) => `"${word}"`).join(' OR ')})` : `"${terms.join(' ')}"${isPrefix ? '*' : ''}`,
    )
    .join(' AND ');
}

function isInAnyText(driver: Driver, part: QueryPart): boolean {
  return part.terms.length > 1 || isFound(driver, matchOf([part]));
}

function isFound(driver: Driver, match: string): boolean {
  return driver.prepare('SELECT 1 FROM word WHERE word MATCH ? LIMIT 1').get(match) !== undefined;
}

/** Words that were written once and are in no text any more are passed over. */
function findSpellings(driver: Driver, { terms: [term = ''] }: QueryPart): readonly string[] {
  const most = allowedEdits(term);
  if (most === 0) return [];
  const near = driver
    .prepare('SELECT term FROM spelling WHERE length(term) BETWEEN ? AND ?')
    .all(term.length - most, term.length + most)
    .map(({ term: word }) => String(word));
  return chooseSpellings(
    term,
    near.filter((word) => editDistance(term, word, most) <= most && isFound(driver, `"${word}"`)),
  );
}
