import { conditionsOf, findPage } from '../paging/find-page.js';
import { orderOf } from '../paging/order-of.js';
import { linked, linkedNamed, linkedOne, recordFields } from '../record/record-fields.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** Training materials and guidelines. */
export const resourceResolvers: Resolvers = {
  Query: {
    resources(_, { filter, orderBy, ...page }, { reader }) {
      const { types, audiences, languages } = filter ?? {};
      return findPage(reader, {
        kind: 'resource',
        where: conditionsOf({ type: types, audiences, languages }),
        page,
        ...orderOf(orderBy),
      });
    },
  },
  Resource: {
    ...recordFields,
    type: ({ facts }) => facts.type,
    summary: ({ facts }) => facts.summary,
    audiences: ({ facts }) => facts.audiences,
    licence: ({ facts }) => facts.licence,
    languages: ({ facts }) => facts.languages,
    allLanguages: ({ facts }) => facts.allLanguages,
    date: ({ facts }) => facts.date,
    reach: ({ facts }) => facts.reach.map(readReach),
    bdt: ({ facts }) => facts.bdt,
    address: ({ facts }) => facts.address,
    publisher: linkedOne('PUBLISHED_BY', 'actor'),
    countries: linked('IN_COUNTRY', 'country'),
    regions: linked('IN_REGION', 'region'),
    partOf: linkedNamed('PART_OF'),
  },
};

/** `2023: 12000` */
function readReach(line: string): { readonly year: number; readonly count: number } {
  const [year, count] = line.split(': ').map(Number);
  return { year: year ?? 0, count: count ?? 0 };
}
