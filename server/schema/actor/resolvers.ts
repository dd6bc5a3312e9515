import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { mentionPage } from '../mention/mention-page.js';
import { conditionsOf, findPage } from '../paging/find-page.js';
import { linkedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Organisations, organs, roles, groups and states. */
export const actorResolvers: Resolvers = {
  Query: {
    actor: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'actor')) ?? null,
    actors(_, { filter, orderBy, ...page }, { reader }) {
      const { types, resolved } = filter ?? {};
      return findPage(reader, {
        kind: 'actor',
        where: conditionsOf({ type: types, resolved }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Actor: {
    type: ({ facts }) => facts.type,
    aliases: ({ facts }) => facts.aliases,
    address: ({ facts }) => facts.address,
    resolved: ({ facts }) => facts.resolved,
    sources: ({ facts }) => facts.sources,
    async partOf({ id }, _, { reader }) {
      const [whole] = await linkedNodes(reader, id, { kind: 'PART_OF', direction: 'out', to: 'actor' });
      return whole ?? null;
    },
    parts: linkedPage({ kind: 'PART_OF', direction: 'in', to: 'actor' }),
    mentionedIn: mentionPage,
    leads: linkedPage({ kind: 'LED_BY', direction: 'in', to: 'initiative' }),
    duties: linkedPage({ kind: 'ADDRESSED_TO', direction: 'in', to: 'duty' }),
    partnerIn: linkedPage({ kind: 'PARTNERS_WITH', direction: 'in', to: 'initiative' }),
    submitted: linkedPage({ kind: 'SUBMITTED_BY', direction: 'in', to: 'practice' }),
  },
};
