import { toNodeId } from '#graph/model/ids.js';
import { nodeOfKind } from '#graph/questions/linked-nodes.js';
import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { requireNode } from '../node/require-node.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Notes of versions. */
export const noteResolvers: Resolvers = {
  Note: {
    marker: ({ facts }) => facts.marker,
    text: ({ facts }) => facts.text,
    version: async ({ id, facts }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, toNodeId(facts.version), 'version'), `the version of ${id}`),
    clause: async ({ facts }, _, { reader }) =>
      facts.clause === null ? null : ((await nodeOfKind(reader, toNodeId(facts.clause), 'clause')) ?? null),
    mark: ({ facts: { markStart: start, markEnd: end } }) => (start === null || end === null ? null : { start, end }),
    async evidence({ id }, _, { reader }) {
      const [edge] = await witnessedEdges(reader, id, { kind: 'HAS_NOTE', direction: 'in' });
      return requireNode(edge, `the words of ${id}`).evidence;
    },
  },
};
