import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { citedByPage } from '../citation/citation-page.js';
import { mentionPage } from '../mention/mention-page.js';
import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Conferences, forums and sessions. */
export const eventResolvers: Resolvers = {
  Query: {
    event: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'event')) ?? null,
    events: (_, { filter, orderBy, ...page }, { reader }) =>
      findPage(reader, { kind: 'event', where: conditionsOf({ type: filter?.types }), page, ...orderOf(orderBy) }),
  },
  Event: {
    type: ({ facts }) => facts.type,
    place: ({ facts }) => facts.place,
    start: ({ facts }) => facts.start,
    end: ({ facts }) => facts.end,
    sources: ({ facts }) => facts.sources,
    async partOf({ id }, _, { reader }) {
      const [body] = await linkedNodes(reader, id, { kind: 'PART_OF', direction: 'out', to: 'actor' });
      return body ?? null;
    },
    mentionedIn: mentionPage,
    citedBy: citedByPage,
  },
};
