import { toNodeId } from '#graph/model/ids.js';
import { neighbourhood } from '#graph/questions/neighbourhood.js';
import { createNotFoundError } from '../../errors.js';
import { checkRange } from '../paging/page-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { cutMessage } from './cut-message.js';
import { detailOf, labelOf } from './label-of.js';

const MOST_STEPS = 6;
const MOST_NODES = 1000;

/** What is around a node. */
export const neighbourhoodResolvers: Resolvers = {
  Query: {
    async neighbourhood(_, { id, depth, limit, kinds }, { reader }) {
      checkRange('depth', depth, { least: 0, most: MOST_STEPS });
      checkRange('limit', limit, { least: 1, most: MOST_NODES });
      const found = await neighbourhood(reader, { id: toNodeId(id), depth, limit, ...(kinds ? { kinds } : {}) });
      if (found === undefined) throw createNotFoundError(id);
      return found;
    },
  },
  Neighbourhood: {
    cut: ({ cut, nodes }) => cut && { ...cut, message: cutMessage(cut, nodes.length) },
  },
  NeighbourNode: {
    id: ({ node }) => node.id,
    name: ({ node }) => node.name,
    kind: ({ node }) => node.kind,
    label: ({ node }) => labelOf(node),
    detail: ({ node }) => detailOf(node),
  },
  NeighbourEdge: { quote: ({ evidence }) => evidence?.quote ?? null },
  CutReason: { DEPTH: 'depth', SIZE: 'size' },
};
