import { overlaps } from '#graph/questions/overlaps.js';
import { slicePage } from '../paging/slice-page.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Where bodies ask for the same. */
export const overlapResolvers: Resolvers = {
  Query: {
    async overlaps(_, { bodies, ...page }, { reader }) {
      const found = await overlaps(reader, bodies ?? []);
      return slicePage(found, ({ score, a, b }) => [-score, a.duty.id, b.duty.id], page);
    },
  },
  Overlap: {
    a: ({ a }) => a.duty,
    b: ({ b }) => b.duty,
    instrumentA: ({ a }) => a.instrument,
    instrumentB: ({ b }) => b.instrument,
  },
};
