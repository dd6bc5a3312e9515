import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Observations. */
export const observationResolvers: Resolvers = {
  Query: {
    observations(_, { filter, orderBy, ...page }, { reader }) {
      const { years, suppressed } = filter ?? {};
      return findPage(reader, {
        kind: 'observation',
        where: conditionsOf({ year: years, suppressed }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Observation: {
    ...recordFields,
    year: ({ facts }) => facts.year,
    ageBand: ({ facts }) => facts.ageBand,
    sex: ({ facts }) => facts.sex,
    unit: ({ facts }) => facts.unit,
    value: ({ facts }) => facts.value,
    n: ({ facts }) => facts.n,
    suppressed: ({ facts }) => facts.suppressed,
    note: ({ facts }) => facts.note,
    indicator: linkedOne('MEASURED_BY', 'indicator'),
    country: linkedOne('OBSERVED_IN', 'country'),
    region: linkedOne('OBSERVED_IN', 'region'),
  },
};
