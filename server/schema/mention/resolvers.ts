import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { requireNode } from '../node/require-node.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Words that name. */
export const mentionResolvers: Resolvers = {
  Mention: {
    quote: ({ evidence }) => evidence.quote,
    clause: async ({ id, from }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, from, 'clause'), `the clause of ${id}`),
    async target({ to }, _, { reader }) {
      const [node] = await reader.nodes([to]);
      return requireNode(node, to);
    },
  },
};
