import { findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linked, linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Codes of self-regulation. */
export const codeResolvers: Resolvers = {
  Query: {
    codes: (_, { orderBy, ...page }, { reader }) => findPage(reader, { kind: 'code', page, ...orderOf(orderBy) }),
  },
  Code: {
    ...recordFields,
    date: ({ facts }) => facts.date,
    scope: ({ facts }) => facts.scope,
    monitoring: ({ facts }) => facts.monitoring,
    signatoryCount: ({ facts }) => facts.signatoryCount,
    address: ({ facts }) => facts.address,
    publisher: linkedOne('PUBLISHED_BY', 'actor'),
    signatories: linked('SIGNED_BY', 'actor'),
    countries: linked('IN_COUNTRY', 'country'),
    regions: linked('IN_REGION', 'region'),
  },
};
