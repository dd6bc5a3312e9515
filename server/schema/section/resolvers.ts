import { toNodeId } from '#graph/model/ids.js';
import { linkedNodes, nodeOfKind } from '#graph/questions/linked-nodes.js';
import { requireNode } from '../node/require-node.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Headed parts of versions. */
export const sectionResolvers: Resolvers = {
  Section: {
    heading: ({ facts }) => facts.heading,
    role: ({ facts }) => facts.role,
    opener: ({ facts }) => facts.opener,
    addressees: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'ADDRESSED_TO', direction: 'out', to: 'actor' }),
    version: async ({ id, facts }, _, { reader }) =>
      requireNode(await nodeOfKind(reader, toNodeId(facts.version), 'version'), `the version of ${id}`),
    sections: ({ id }, _, { reader }) =>
      linkedNodes(reader, id, { kind: 'HAS_SECTION', direction: 'out', to: 'section' }),
    async clauses({ id }, page, { reader }) {
      const clauses = await linkedNodes(reader, id, { kind: 'HAS_CLAUSE', direction: 'out', to: 'clause' });
      return slicePage(clauses, (clause) => [clause.facts.order, clause.id], page);
    },
  },
};
