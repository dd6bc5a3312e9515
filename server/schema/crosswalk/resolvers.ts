import { crosswalk } from '#graph/questions/crosswalk.js';
import { conditionsOf, findPage, linksOf } from '../paging/find-page.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Which country has what. */
export const crosswalkResolvers: Resolvers = {
  Query: {
    async crosswalk(_, { filter, ...page }, { reader }) {
      const { groups, regions } = filter ?? {};
      const linked = linksOf([{ kind: 'IN_REGION', direction: 'out', ends: regions }]);
      const countries = await findPage(reader, { kind: 'country', where: conditionsOf({ groups }), linked, page });
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
    records: ({ links }, page) => slicePage(links, ({ node, edge }) => [node.id, edge.id], page),
  },
  Capability: {
    STRATEGY: 'strategy',
    HELPLINE: 'helpline',
    CODE: 'code',
    PRACTICE: 'practice',
    PRACTICE_LEGAL: 'practice-legal',
    PRACTICE_TECHNICAL: 'practice-technical',
    PRACTICE_ORGANIZATIONAL: 'practice-organizational',
    PRACTICE_PROCEDURAL: 'practice-procedural',
    ACTIVITY: 'activity',
    MATERIAL: 'material',
    SOLUTION: 'solution',
    STATISTICS: 'statistics',
    PARTICIPATION: 'participation',
  },
  CapabilityAnswer: { YES: 'yes', NO: 'no', UNKNOWN: 'unknown' },
};
