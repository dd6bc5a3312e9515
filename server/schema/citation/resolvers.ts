import { wholeOf } from '#graph/model/ids.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { requireNode } from '../node/require-node.js';
import { isCitable } from '../node/type-names.js';
import type { Resolvers } from '../resolver-types.generated.js';
import { flagFact, listFact, textFact } from './edge-facts.js';

/** Words that cite. */
export const citationResolvers: Resolvers = {
  Citation: {
    quote: ({ evidence }) => evidence.quote,
    resolved: (edge) => flagFact(edge, 'resolved'),
    anaphoric: (edge) => flagFact(edge, 'anaphoric'),
    form: (edge) => textFact(edge, 'form'),
    provisions: (edge) => listFact(edge, 'provisions'),
    clause: async ({ from }, _, { reader }) => (await nodeOfKind(reader, from, 'clause')) ?? null,
    version: async ({ id, from }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, wholeOf(from), 'version'), `the version of ${id}`),
    async target({ to }, _, { reader }) {
      const [node] = await reader.nodes([to]);
      return requireNode(node && isCitable(node) ? node : undefined, to);
    },
  },
};
