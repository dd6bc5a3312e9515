import { toNodeId } from '#graph/model/ids.js';
import { checkRange, MOST_ITEMS } from '../paging/page-request.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { typeName } from './type-names.js';

/** Anything by its id. */
export const nodeResolvers: Resolvers = {
  Query: {
    async node(_, { id }, { reader }) {
      const [node] = await reader.nodes([toNodeId(id)]);
      return node ?? null;
    },
    async nodes(_, { ids }, { reader }) {
      checkRange('the number of ids', ids.length, { least: 0, most: MOST_ITEMS });
      const nodes = await reader.nodes(ids.map(toNodeId));
      return nodes.map((node) => node ?? null);
    },
  },
  Node: { __resolveType: typeName },
  Named: { __resolveType: typeName },
  Citable: { __resolveType: typeName },
};
