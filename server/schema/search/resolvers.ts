import { toNodeId } from '#graph/model/ids.js';
import type { QueryPart } from '#graph/model/search-query.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import type { SearchFilter } from '#graph/store/store.js';
import { createBadInputError } from '../../errors.js';
import type { SearchHitList } from '../mappers.js';
import { requireNode } from '../node/require-node.js';
import { createConnection } from '../paging/connection.js';
import { checkRange, readPageRequest } from '../paging/page-request.js';
import type { Resolvers, SearchFilter as FilterInput } from '../resolver-types.generated.js';
import { snippetOf } from './snippet-of.js';

const MOST_HITS = 100;
const LONGEST_QUERY = 200;

/** Finding by words. */
export const searchResolvers: Resolvers = {
  Query: {
    async search(_, { query, filter, ...page }, { reader }): Promise<SearchHitList> {
      const { size, isBackward, cursor } = readPageRequest(page);
      checkRange(isBackward ? 'last' : 'first', size, { least: 1, most: MOST_HITS });
      if (query.length > LONGEST_QUERY)
        throw createBadInputError(`query must have at most ${LONGEST_QUERY} characters`);
      const where = { first: size, backward: isBackward, ...(cursor === undefined ? {} : { after: cursor }) };
      const found = await reader.search({ query, ...where, ...readFilter(filter ?? {}) });
      const { parts, facets, total } = found;
      const edges = found.items.map(({ item, cursor: place }) => ({ cursor: place, node: { node: item, parts } }));
      const isAnyBehind = cursor !== undefined && total > edges.length;
      const [hasPreviousPage, hasNextPage] = isBackward ? [found.hasNext, isAnyBehind] : [isAnyBehind, found.hasNext];
      const connection = createConnection(edges, { totalCount: total, hasNextPage, hasPreviousPage });
      return { ...connection, facets, corrections: correctionsOf(parts) };
    },
  },
  SearchHit: {
    kind: ({ node }) => node.kind,
    snippet: ({ node, parts }) => snippetOf(node, parts),
  },
  SearchFacets: {
    kinds: ({ kinds }) => kinds.map(({ value, count }) => ({ kind: value, count })),
    bodies: ({ bodies }) => bodies.map(({ value, count }) => ({ body: value, count })),
    years: ({ years }) => years.map(({ value, count }) => ({ year: value, count })),
    topics: ({ topics }, _, { reader }) =>
      Promise.all(
        topics.map(async ({ value, count }) => ({
          topic: requireNode(await nodeOfKind(reader, value, 'topic'), value),
          count,
        })),
      ),
    roles: ({ roles }) => roles.map(({ value, count }) => ({ role: value, count })),
    async addressees({ addressees }, _, { reader }) {
      const counted = await Promise.all(
        addressees.map(async ({ value, count }) => ({ addressee: await nodeOfKind(reader, value, 'actor'), count })),
      );
      return counted.flatMap(({ addressee, count }) => (addressee ? [{ addressee, count }] : []));
    },
  },
};

function readFilter({ kinds, bodies, years, topics, roles, addressees }: FilterInput): SearchFilter {
  return {
    ...(kinds ? { kinds } : {}),
    ...(bodies ? { bodies } : {}),
    ...(years ? { years } : {}),
    ...(topics ? { topics: topics.map(toNodeId) } : {}),
    ...(roles ? { roles } : {}),
    ...(addressees ? { addressees: addressees.map(toNodeId) } : {}),
  };
}

function correctionsOf(parts: readonly QueryPart[]): SearchHitList['corrections'] {
  return parts.flatMap(({ terms, instead }) => (instead ? [{ word: terms.join(' '), instead }] : []));
}
