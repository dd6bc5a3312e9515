import { isOfKind } from '#graph/model/nodes.js';
import { linkedEdges, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { requireNode } from '../node/require-node.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** That something answers a clause or a duty. */
export const implementationResolvers: Resolvers = {
  Implementation: {
    async by({ from }, _, { reader }) {
      const [node] = await reader.nodes([from]);
      return requireNode(node, from);
    },
    async clause({ id, to }, _, { reader }) {
      const [node] = await reader.nodes([to]);
      if (node && isOfKind(node, 'clause')) return node;
      const [imposes] = await linkedEdges(reader, to, { kind: 'IMPOSES', direction: 'in' });
      return requireNode(imposes && (await nodeOfKind(reader, imposes.from, 'clause')), `the clause of ${id}`);
    },
    duty: async ({ to }, _, { reader }) => (await nodeOfKind(reader, to, 'duty')) ?? null,
  },
};
