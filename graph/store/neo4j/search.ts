import neo4j from 'neo4j-driver';
import { isNodeId } from '../../model/ids.js';
import { CLAUSE_ROLES } from '../../model/closed-lists.js';
import { NODE_KINDS } from '../../model/nodes.js';
import { parseQuery, type QueryPart } from '../../model/search-query.js';
import { allowedEdits, chooseSpellings, correctQuery } from '../correct-query.js';
import { countFacets, type FoundGroup } from '../count-facets.js';
import { MOST_CANDIDATES, rankHits } from '../rank-hits.js';
import type { SearchPage, SearchQuery } from '../store.js';
import { NODE_FIELDS, readList, readObject, toNode } from './rows.js';
import { LABEL, TERMS_INDEX } from './schema.js';
import type { Row, Session } from './session.js';

/** Nodes whose words hold every part of the query; of too many, the shortest are ranked. */
export async function search(session: Session, query: SearchQuery): Promise<SearchPage> {
  const parts = parseQuery(query.query);
  const row = await ask(session, query, parts);
  if (parts.length === 0 || readList(row['groups']).length > 0) return toPage(row, query, parts);
  const corrected = correctQuery(parts, await findSpellings(session, parts));
  return corrected ? toPage(await ask(session, query, corrected), query, corrected) : toPage(row, query, parts);
}

function toPage(row: Row, query: SearchQuery, parts: readonly QueryPart[]): SearchPage {
  const counted = countFacets(readList(row['groups']).flatMap(toGroup), query);
  return { ...rankHits(readList(row['nodes']).map(toNode), { ...query, parts }), ...counted, parts };
}

/** The id of the work that a node is part of, else its own: graph/model/ids prints ids so. */
const HOME = `CASE WHEN n.id CONTAINS '@' THEN left(n.id, size(split(n.id, '@')[0]) - 4) ELSE split(n.id, '/!main~')[0] END`;
/** The part that a clause or section plays, and whom the section of a clause addresses. */
const ROLE = `CASE WHEN n.kind IN ['clause', 'section'] THEN n.role END`;
const ADDRESSEES = `CASE WHEN n.kind = 'clause' THEN coalesce(n.addressees, []) ELSE [] END`;
/** What was found by home; of it the groups to be counted, and the candidates that the filters leave. */
const SEARCH = `CALL db.index.fulltext.queryNodes('${TERMS_INDEX}', $match) YIELD node AS n
  WITH ${HOME} AS id, collect(n) AS found
  OPTIONAL MATCH (home:${LABEL} {id: id}) OPTIONAL MATCH (home)-[:ABOUT]->(topic)
  WITH found, CASE WHEN home.kind = 'instrument' THEN home.body END AS body, collect(topic.id) AS topics
  WITH collect({found: found, body: body, topics: topics}) AS homes
  CALL (homes) { UNWIND homes AS home UNWIND home.found AS n
    WITH home, n.kind AS kind, n.searchYear AS year, ${ROLE} AS role, ${ADDRESSEES} AS addressees, count(*) AS total
    RETURN collect({kind: kind, year: year, role: role, addressees: addressees, body: home.body, topics: home.topics, total: total}) AS groups }
  CALL (homes) { UNWIND homes AS home
    WITH home WHERE ($bodies IS NULL OR home.body IN $bodies) AND ($topics IS NULL OR any(topic IN home.topics WHERE topic IN $topics))
    UNWIND home.found AS n
    WITH n WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($years IS NULL OR n.searchYear IN $years)
      AND ($roles IS NULL OR ${ROLE} IN $roles)
      AND ($addressees IS NULL OR any(actor IN ${ADDRESSEES} WHERE actor IN $addressees))
    WITH n ORDER BY n.length, n.id LIMIT $most RETURN collect(n ${NODE_FIELDS}) AS nodes }
  RETURN groups, nodes`;

async function ask(session: Session, query: SearchQuery, parts: readonly QueryPart[]): Promise<Row> {
  if (parts.length === 0) return {};
  const { kinds = null, bodies = null, topics = null, roles = null, addressees = null } = query;
  const years = query.years?.map((year) => neo4j.int(year)) ?? null;
  const filter = { kinds, bodies, years, topics, roles, addressees };
  const [row = {}] = await session.ask(SEARCH, { match: matchOf(parts), ...filter, most: neo4j.int(MOST_CANDIDATES) });
  return row;
}

function toGroup(value: unknown): readonly FoundGroup[] {
  const { kind, year, body, topics, role, addressees, total } = readObject(value);
  const known = NODE_KINDS.find((one) => one === kind);
  const group = {
    year: year === null ? null : Number(year),
    body: typeof body === 'string' ? body : null,
    topics: readList(topics).map(String).filter(isNodeId),
    role: CLAUSE_ROLES.find((one) => one === role) ?? null,
    addressees: readList(addressees).map(String).filter(isNodeId),
    count: Number(total),
  };
  return known ? [{ kind: known, ...group }] : [];
}

/** `+"child online" +protec* +(help held)`: terms are letters or digits only, and in lower case, so that none means anything to the index. */
function matchOf(parts: readonly QueryPart[]): string {
  return parts.map((part) => `+${wordsOf(part)}`).join(' ');
}

function wordsOf({ terms, isPrefix, instead }: QueryPart): string {
  if (instead) return `(${instead.join(' ')})`;
  return terms.length > 1 ? `"${terms.join(' ')}"` : `${terms[0] ?? ''}${isPrefix ? '*' : ''}`;
}

/** For each word whether any text holds it, and the words of texts that the index takes for near. */
const SPELLINGS = `UNWIND $words AS word
  CALL (word) { CALL db.index.fulltext.queryNodes('${TERMS_INDEX}', word.match) YIELD node RETURN count(node) > 0 AS isKnown }
  CALL (word, isKnown) { WITH word WHERE NOT isKnown AND word.near IS NOT NULL
    CALL db.index.fulltext.queryNodes('${TERMS_INDEX}', word.near) YIELD node WITH word, node LIMIT ${MOST_CANDIDATES}
    UNWIND split(node.terms, ' ') AS term WITH DISTINCT word, term WHERE abs(size(term) - word.length) <= word.most
    RETURN collect(term) AS terms }
  RETURN isKnown, terms`;

async function findSpellings(
  session: Session,
  parts: readonly QueryPart[],
): Promise<readonly (readonly string[] | undefined)[]> {
  const words = parts.map((part) => {
    const {
      terms: [term = ''],
    } = part;
    const most = allowedEdits(term);
    const near = most === 0 ? null : `${term}~${most}`;
    return { match: wordsOf(part), near, length: neo4j.int(term.length), most: neo4j.int(most) };
  });
  const rows = await session.ask(SPELLINGS, { words });
  return parts.map(({ terms }, i) => {
    const isKnown = terms.length > 1 || rows[i]?.['isKnown'] === true;
    return isKnown ? undefined : chooseSpellings(terms[0] ?? '', readList(rows[i]?.['terms']).map(String));
  });
}
