import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { mentionPage } from '../mention/mention-page.js';
import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Programmes, partnerships, campaigns and processes. */
export const initiativeResolvers: Resolvers = {
  Query: {
    initiative: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'initiative')) ?? null,
    initiatives(_, { filter, orderBy, ...page }, { reader }) {
      const { types, scopes } = filter ?? {};
      const where = conditionsOf({ type: types, scope: scopes });
      return findPage(reader, { kind: 'initiative', where, page, ...orderOf(orderBy) });
    },
  },
  Initiative: {
    type: ({ facts }) => facts.type,
    scope: ({ facts }) => facts.scope,
    summary: ({ facts }) => facts.summary,
    start: ({ facts }) => facts.start,
    end: ({ facts }) => facts.end,
    address: ({ facts }) => facts.address,
    aliases: ({ facts }) => facts.aliases,
    sources: ({ facts }) => facts.sources,
    async lead({ id }, _, { reader }) {
      const [lead] = await linkedNodes(reader, id, { kind: 'LED_BY', direction: 'out', to: 'actor' });
      return lead ?? null;
    },
    partners: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'PARTNERS_WITH', direction: 'out', to: 'actor' }),
    regions: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'IN_REGION', direction: 'out', to: 'region' }),
    topics: ({ id }, _, { reader }) => linkedNodes(reader, id, { kind: 'ABOUT', direction: 'out', to: 'topic' }),
    implements: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'IMPLEMENTS', direction: 'out' }),
    mentionedIn: mentionPage,
  },
};
