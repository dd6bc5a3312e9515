import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { linkedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Countries and regions. */
export const placeResolvers: Resolvers = {
  Query: {
    country: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'country')) ?? null,
    countries(_, { filter, orderBy, ...page }, { reader }) {
      const { groups, regions } = filter ?? {};
      const linked = linksOf([{ kind: 'IN_REGION', direction: 'out', ends: regions }]);
      return findPage(reader, { kind: 'country', where: conditionsOf({ groups }), linked, page, ...orderOf(orderBy) });
    },
    region: async (_, { id }, { reader }) => (await nodeOfKind(reader, toNodeId(id), 'region')) ?? null,
    regions: (_, { orderBy, ...page }, { reader }) => findPage(reader, { kind: 'region', page, ...orderOf(orderBy) }),
  },
  Country: {
    alpha2: ({ facts }) => facts.alpha2,
    alpha3: ({ facts }) => facts.alpha3,
    m49: ({ facts }) => facts.m49,
    groups: ({ facts }) => facts.groups,
    sources: ({ facts }) => facts.sources,
    async region({ id }, _, { reader }) {
      const [region] = await linkedNodes(reader, id, { kind: 'IN_REGION', direction: 'out', to: 'region' });
      return region ?? null;
    },
    practices: linkedPage({ kind: 'IN_COUNTRY', direction: 'in', to: 'practice' }),
  },
  Region: {
    code: ({ facts }) => facts.code,
    sources: ({ facts }) => facts.sources,
    countries: linkedPage({ kind: 'IN_REGION', direction: 'in', to: 'country' }),
    initiatives: linkedPage({ kind: 'IN_REGION', direction: 'in', to: 'initiative' }),
  },
};
