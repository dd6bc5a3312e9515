import { findPage } from '../paging/find-page.js';
import { linkedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Methodological frameworks. */
export const frameworkResolvers: Resolvers = {
  Query: {
    frameworks: (_, { orderBy, ...page }, { reader }) =>
      findPage(reader, { kind: 'framework', page, ...orderOf(orderBy) }),
  },
  Framework: {
    ...recordFields,
    summary: ({ facts }) => facts.summary,
    address: ({ facts }) => facts.address,
    publisher: linkedOne('PUBLISHED_BY', 'actor'),
    indicators: linkedPage({ kind: 'PART_OF', direction: 'in', to: 'indicator' }),
  },
};
