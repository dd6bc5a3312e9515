import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Helplines. */
export const helplineResolvers: Resolvers = {
  Query: {
    helplines(_, { filter, orderBy, ...page }, { reader }) {
      const { statuses } = filter ?? {};
      return findPage(reader, {
        kind: 'helpline',
        where: conditionsOf({ status: statuses }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Helpline: {
    ...recordFields,
    numbers: ({ facts }) => facts.numbers,
    hours: ({ facts }) => facts.hours,
    channels: ({ facts }) => facts.channels,
    ageGroup: ({ facts }) => facts.ageGroup,
    languages: ({ facts }) => facts.languages,
    status: ({ facts }) => facts.status,
    checked: ({ facts }) => facts.checked,
    address: ({ facts }) => facts.address,
    country: linkedOne('IN_COUNTRY', 'country'),
    region: linkedOne('IN_REGION', 'region'),
    lead: linkedOne('LED_BY', 'actor'),
  },
};
