import { byId } from '../model/records.js';
import type { GraphNode } from '../model/nodes.js';
import { findPart, type QueryPart } from '../model/search-query.js';
import { searchTerms } from '../model/search-terms.js';
import { parseCursor, printCursor } from './cursor.js';
import { searchText } from '../model/search-text.js';
import type { Page, SearchQuery } from './store.js';

/** Most candidates that a store hands over to be ranked, the shortest first, so that both hand over the same; a query that finds more is told by `total`. */
export const MOST_CANDIDATES = 2000;

/** How much a hit in the name counts beside one in the words. */
const NAME_WEIGHT = 8;

/** Which of what was found is wanted. */
type Asked = Pick<SearchQuery, 'first' | 'after' | 'backward'> & { readonly parts: readonly QueryPart[] };

/**
 * Orders what a store found, best first, and cuts a page out of it. Rank is computed here from the words, not by the
 * databases, so that both stores answer alike: terms in the name before terms in the words, many before few, short texts before long.
 */
export function rankHits(found: readonly GraphNode[], asked: Asked): Omit<Page<GraphNode>, 'total'> {
  const hits = found.map((node) => ({ node, id: node.id, score: score(node, asked.parts) }));
  hits.sort((a, b) => b.score - a.score || byId(a, b));
  const [from, to] = asked.backward ? endingBefore(hits, asked) : startingAfter(hits, asked);
  const items = hits
    .slice(from, to)
    .map(({ node, id, score: value }) => ({ item: node, cursor: printCursor({ value, id }) }));
  return { items, hasNext: asked.backward ? from > 0 : to < hits.length };
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

function startingAfter(hits: readonly Hit[], { first, after }: Asked): readonly [number, number] {
  const start = after === undefined ? 0 : hits.findIndex((hit) => compareTo(hit, after) > 0);
  const from = start < 0 ? hits.length : start;
  return [from, Math.min(from + first, hits.length)];
}

function endingBefore(hits: readonly Hit[], { first, after }: Asked): readonly [number, number] {
  const end = after === undefined ? -1 : hits.findIndex((hit) => compareTo(hit, after) >= 0);
  const to = end < 0 ? hits.length : end;
  return [Math.max(0, to - first), to];
}

/** Negative where a hit stands before the place that a cursor names, 0 at it. */
function compareTo(hit: Hit, cursor: string): number {
  const { value, id } = parseCursor(cursor);
  const place = typeof value === 'number' ? value : Infinity;
  return place - hit.score || byId(hit, { id });
}

/** Rounded, so that it is printed and read back exactly. */
function score(node: GraphNode, parts: readonly QueryPart[]): number {
  const { name, body } = searchText(node) ?? { name: '', body: '' };
  const [nameTerms, bodyTerms] = [searchTerms(name), searchTerms(body)];
  const asked = parts.flatMap(({ terms }) => terms);
  const whole = nameTerms.length === asked.length && nameTerms.every((term, i) => term === asked[i]) ? NAME_WEIGHT : 0;
  const inName = (NAME_WEIGHT * share(nameTerms, parts)) / Math.sqrt(1 + nameTerms.length);
  const inBody = share(bodyTerms, parts) / Math.sqrt(1 + Math.log2(1 + bodyTerms.length));
  return Math.round((whole + inName + inBody) * 1e6) / 1e6;
}

/** How often the parts occur, each further time counting less. */
function share(words: readonly string[], parts: readonly QueryPart[]): number {
  return parts.reduce((sum, part) => sum + Math.log2(1 + findPart(words, part).length), 0);
}
