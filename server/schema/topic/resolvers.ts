import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { findPage } from '../paging/find-page.js';
import { linkedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** What things are about. */
export const topicResolvers: Resolvers = {
  Query: {
    topic: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'topic')) ?? null,
    topics: (_, { orderBy, ...page }, { reader }) => findPage(reader, { kind: 'topic', page, ...orderOf(orderBy) }),
  },
  Topic: {
    definition: ({ facts }) => facts.definition,
    aliases: ({ facts }) => facts.aliases,
    sources: ({ facts }) => facts.sources,
    async broader({ id }, _, { reader }) {
      const [broader] = await linkedNodes(reader, id, { kind: 'PART_OF', direction: 'out', to: 'topic' });
      return broader ?? null;
    },
    narrower: linkedPage({ kind: 'PART_OF', direction: 'in', to: 'topic' }),
    instruments: linkedPage({ kind: 'ABOUT', direction: 'in', to: 'instrument' }),
  },
};
