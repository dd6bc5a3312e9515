import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linked, linkedNamed, linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Activities. */
export const activityResolvers: Resolvers = {
  Query: {
    activities(_, { filter, orderBy, ...page }, { reader }) {
      const { themes, stakeholders } = filter ?? {};
      return findPage(reader, {
        kind: 'activity',
        where: conditionsOf({ themes, stakeholders }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Activity: {
    ...recordFields,
    summary: ({ facts }) => facts.summary,
    start: ({ facts }) => facts.start,
    end: ({ facts }) => facts.end,
    place: ({ facts }) => facts.place,
    themes: ({ facts }) => facts.themes,
    stakeholders: ({ facts }) => facts.stakeholders,
    address: ({ facts }) => facts.address,
    lead: linkedOne('LED_BY', 'actor'),
    partners: linked('PARTNERS_WITH', 'actor'),
    countries: linked('IN_COUNTRY', 'country'),
    regions: linked('IN_REGION', 'region'),
    partOf: linkedNamed('PART_OF'),
  },
};
