import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { citedByPage } from '../citation/citation-page.js';
import { findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Study questions. */
export const questionResolvers: Resolvers = {
  Query: {
    question: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'question')) ?? null,
    questions: (_, { orderBy, ...page }, { reader }) =>
      findPage(reader, { kind: 'question', page, ...orderOf(orderBy) }),
  },
  Question: {
    number: ({ facts }) => facts.number,
    title: ({ facts }) => facts.title,
    group: ({ facts }) => facts.group,
    period: ({ facts }) => facts.period,
    sources: ({ facts }) => facts.sources,
    async partOf({ id }, _, { reader }) {
      const [whole] = await linkedNodes(reader, id, { kind: 'PART_OF', direction: 'out', to: 'actor' });
      return whole ?? null;
    },
    citedBy: citedByPage,
  },
};
