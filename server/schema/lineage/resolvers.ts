import { toNodeId } from '#graph/model/ids.js';
import { lineage } from '#graph/questions/lineage.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { parallels } from '#graph/questions/parallels.js';
import { allStaleCitations, staleCitations } from '#graph/questions/stale-citations.js';
import { why } from '#graph/questions/why.js';
import { createNotFoundError } from '../../errors.js';
import { citationKey } from '../citation/citation-key.js';
import { requireNode } from '../node/require-node.js';
import { checkRange } from '../paging/page-request.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { readChange, readMatch, readShare } from './read-facts.js';

const MOST_STEPS = 12;
const MOST_NODES = 1000;
const LONGEST_PATH = 6;
const MOST_PATHS = 10;

/** Where things come from, what rests on them, and how they hang together. */
export const lineageResolvers: Resolvers = {
  Query: {
    async lineage(_, { of, direction, depth, limit, kinds }, { reader }) {
      checkRange('depth', depth, { least: 0, most: MOST_STEPS });
      checkRange('limit', limit, { least: 1, most: MOST_NODES });
      const query = { of: toNodeId(of), direction, depth, limit, ...(kinds ? { kinds } : {}) };
      const found = await lineage(reader, query);
      if (found === undefined) throw createNotFoundError(of);
      return found;
    },
    why(_, { from, to, maxLength, limit }, { reader }) {
      checkRange('maxLength', maxLength, { least: 1, most: LONGEST_PATH });
      checkRange('limit', limit, { least: 1, most: MOST_PATHS });
      return why(reader, { from: toNodeId(from), to: toNodeId(to), maxLength, limit });
    },
    async staleCitations(_, { of, ...page }, { reader }) {
      const stale = of ? await staleCitations(reader, toNodeId(of)) : await allStaleCitations(reader);
      return slicePage(stale, ({ citation }) => citationKey(citation), page);
    },
    async parallels(_, { of, ...page }, { reader }) {
      const found = await parallels(reader, toNodeId(of));
      return slicePage(
        found,
        ({ clause, edge }) => [clause.facts.order, -(readShare(edge) ?? 0), clause.id, edge.id],
        page,
      );
    },
  },
  Continuation: {
    newer: async ({ id, from }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, from, 'clause'), `the newer end of ${id}`),
    change: (edge) => readChange(edge) ?? 'modified',
    similarity: (edge) => readShare(edge) ?? 0,
  },
  Parallel: {
    match: ({ edge }) => readMatch(edge),
    similarity: ({ edge }) => readShare(edge) ?? 0,
    evidence: ({ edge }) => edge.evidence,
  },
  NeighbourEdge: { change: (edge) => readChange(edge), similarity: (edge) => readShare(edge) },
  LineageDirection: { ANCESTRY: 'ancestry', DESCENT: 'descent' },
};
