import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Strategies. */
export const strategyResolvers: Resolvers = {
  Query: {
    strategies(_, { filter, orderBy, ...page }, { reader }) {
      const { stages } = filter ?? {};
      return findPage(reader, { kind: 'strategy', where: conditionsOf({ stage: stages }), page, ...orderOf(orderBy) });
    },
  },
  Strategy: {
    ...recordFields,
    stage: ({ facts }) => facts.stage,
    date: ({ facts }) => facts.date,
    form: ({ facts }) => facts.form,
    summary: ({ facts }) => facts.summary,
    address: ({ facts }) => facts.address,
    country: linkedOne('IN_COUNTRY', 'country'),
    lead: linkedOne('LED_BY', 'actor'),
  },
};
