import { HELPLINE_STATUSES, STRATEGY_STAGES, wordOf } from '#graph/model/closed-lists.js';
import { crosswalk } from '#graph/questions/crosswalk.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Which country has what. */
export const crosswalkResolvers: Resolvers = {
  Query: {
    async crosswalk(_, { filter, orderBy, ...page }, { reader }) {
      const { groups, regions } = filter ?? {};
      const linked = linksOf([{ kind: 'IN_REGION', direction: 'out', ends: regions }]);
      const where = conditionsOf({ groups });
      const countries = await findPage(reader, { kind: 'country', where, linked, page, ...orderOf(orderBy) });
      const rows = await crosswalk(reader, countries.nodes);
      const known = new Map(rows.map((row) => [row.country.id, row] as const));
      const edges = countries.edges.flatMap(({ cursor, node }) => {
        const row = known.get(node.id);
        return row ? [{ cursor, node: row }] : [];
      });
      return { ...countries, nodes: rows, edges };
    },
  },
  CrosswalkRow: {
    cells: ({ cells }, { capabilities }) =>
      capabilities ? cells.filter(({ capability }) => capabilities.includes(capability)) : cells,
  },
  CrosswalkCell: {
    decidedBy: ({ links }) => links[0] ?? null,
    stage: ({ detail }) => (detail === null ? null : (wordOf(STRATEGY_STAGES, detail) ?? null)),
    status: ({ detail }) => (detail === null ? null : (wordOf(HELPLINE_STATUSES, detail) ?? null)),
    records: ({ links }, page) => slicePage(links, ({ node, edge }) => [node.id, edge.id], page),
  },
  CapabilityAnswer: { YES: 'yes', NO: 'no', UNKNOWN: 'unknown' },
};
