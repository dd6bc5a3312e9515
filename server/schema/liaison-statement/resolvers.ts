import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linkedNamed, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Liaison statements. */
export const liaisonStatementResolvers: Resolvers = {
  Query: {
    liaisonStatements(_, { filter, orderBy, ...page }, { reader }) {
      const { purposes } = filter ?? {};
      return findPage(reader, {
        kind: 'liaisonStatement',
        where: conditionsOf({ purpose: purposes }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  LiaisonStatement: {
    ...recordFields,
    date: ({ facts }) => facts.date,
    purpose: ({ facts }) => facts.purpose,
    deadline: ({ facts }) => facts.deadline,
    summary: ({ facts }) => facts.summary,
    address: ({ facts }) => facts.address,
    from: async (...asked) => (await linkedNamed('SUBMITTED_BY')(asked[0], asked[1], asked[2]))[0] ?? null,
    to: linkedNamed('SUBMITTED_TO'),
    answers: linkedNamed('ANSWERS'),
  },
};
