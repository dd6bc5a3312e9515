import { witnessedEdges } from '#graph/questions/witnessed-edges.js';
import { requireNode } from '../node/require-node.js';
import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedNamed, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Meetings. */
export const meetingResolvers: Resolvers = {
  Query: {
    meetings(_, { filter, orderBy, ...page }, { reader }) {
      const { types } = filter ?? {};
      return findPage(reader, { kind: 'meeting', where: conditionsOf({ type: types }), page, ...orderOf(orderBy) });
    },
  },
  Meeting: {
    ...recordFields,
    type: ({ facts }) => facts.type,
    start: ({ facts }) => facts.start,
    end: ({ facts }) => facts.end,
    place: ({ facts }) => facts.place,
    address: ({ facts }) => facts.address,
    partOf: linkedNamed('PART_OF'),
    participants: ({ id }, _, { reader }) => witnessedEdges(reader, id, { kind: 'HAS_PARTICIPANT', direction: 'out' }),
  },
  Participation: {
    async who({ to }, _, { reader }) {
      const [node] = await reader.nodes([to]);
      return requireNode(node, to);
    },
    delegates: ({ facts }) => (typeof facts['delegates'] === 'number' ? facts['delegates'] : null),
  },
};
