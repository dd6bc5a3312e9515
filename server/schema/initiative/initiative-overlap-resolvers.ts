import { toNodeId } from '#graph/model/ids.js';
import { initiativeOverlaps } from '#graph/questions/initiative-overlaps.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Initiatives that do much the same. */
export const initiativeOverlapResolvers: Resolvers = {
  Query: {
    async initiativeOverlaps(_, { of, ...page }, { reader }) {
      const found = await initiativeOverlaps(reader, of ? toNodeId(of) : undefined);
      return slicePage(found, ({ score, a, b }) => [-score, a.id, b.id], page);
    },
  },
  SharedThing: {
    thing: ({ node }) => node,
    evidenceA: ({ a }) => a.evidence,
    evidenceB: ({ b }) => b.evidence,
  },
  SharedKind: { TOPIC: 'topic', REGION: 'region', PARTNER: 'partner' },
};
