import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linked, linkedNamed, linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Solutions. */
export const solutionResolvers: Resolvers = {
  Query: {
    solutions(_, { filter, orderBy, ...page }, { reader }) {
      const { types } = filter ?? {};
      return findPage(reader, { kind: 'solution', where: conditionsOf({ type: types }), page, ...orderOf(orderBy) });
    },
  },
  Solution: {
    ...recordFields,
    type: ({ facts }) => facts.type,
    summary: ({ facts }) => facts.summary,
    evidence: ({ facts }) => facts.evidence,
    audiences: ({ facts }) => facts.audiences,
    date: ({ facts }) => facts.date,
    address: ({ facts }) => facts.address,
    lead: linkedOne('LED_BY', 'actor'),
    countries: linked('IN_COUNTRY', 'country'),
    related: linkedNamed('RELATES_TO'),
  },
};
