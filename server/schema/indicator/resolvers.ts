import { conditionsOf, findPage } from '../paging/find-page.js';
import { linkedPage } from '../paging/linked-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Indicators. */
export const indicatorResolvers: Resolvers = {
  Query: {
    indicators(_, { filter, orderBy, ...page }, { reader }) {
      const { units, comparable } = filter ?? {};
      return findPage(reader, {
        kind: 'indicator',
        where: conditionsOf({ unit: units, comparable }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Indicator: {
    ...recordFields,
    definition: ({ facts }) => facts.definition,
    population: ({ facts }) => facts.population,
    ageBand: ({ facts }) => facts.ageBand,
    unit: ({ facts }) => facts.unit,
    comparable: ({ facts }) => facts.comparable,
    comparability: ({ facts }) => facts.comparability,
    address: ({ facts }) => facts.address,
    framework: linkedOne('PART_OF', 'framework'),
    observations: linkedPage({ kind: 'MEASURED_BY', direction: 'in', to: 'observation' }),
  },
};
