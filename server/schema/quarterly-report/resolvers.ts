import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedNamed, linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Quarterly reports. */
export const quarterlyReportResolvers: Resolvers = {
  Query: {
    quarterlyReports(_, { filter, orderBy, ...page }, { reader }) {
      const { quarters } = filter ?? {};
      return findPage(reader, {
        kind: 'quarterlyReport',
        where: conditionsOf({ quarter: quarters }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  QuarterlyReport: {
    ...recordFields,
    quarter: ({ facts }) => facts.quarter,
    due: ({ facts }) => facts.due,
    received: ({ facts }) => facts.received,
    address: ({ facts }) => facts.address,
    region: linkedOne('IN_REGION', 'region'),
    office: linkedOne('SUBMITTED_BY', 'actor'),
    to: linkedNamed('SUBMITTED_TO'),
  },
};
